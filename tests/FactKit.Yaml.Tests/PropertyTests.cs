using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FactKit.Tests;
using FactKit.Tests.Exemplar;

namespace FactKit.Yaml.Tests;

public class PropertyTests
{
    // YAML's null is refused everywhere, also in fields that no schema describes.
    static ClashReport WithoutNull(ClashReport report) =>
        report with { UnknownFields = report.UnknownFields.Where(static f => f.Value.Text != "null").ToFactMap() };

    [Fact]
    public void Valid_records_come_back_equal_from_YAML_of_any_style() => Gen.Select(RandomReports.Valid, Gen.Int).Sample(static (random, seed) =>
    {
        var report = WithoutNull(random);
        var yaml = YamlText.Of(report.ToJson(), seed);
        var result = FactYaml.Parse<ClashReport>(yaml);
        Assert.True(result.IsValid, result + "\n" + yaml);
        Assert.Equal(report, result.Value);
        Assert.Equal(report.ToJson(), FactYaml.Parse<ClashReport>(Encoding.UTF8.GetBytes(yaml)).Value.ToJson());
    }, iter: 1_500);

    // JSON that YAML reads as JSON does: a space after each comma and colon, since unspaced numbers are refused, and escapes for what YAML does not allow.
    // Now and then a field stands there twice.
    static string Spaced(JsonElement json, Random random)
    {
        var text = new StringBuilder();
        Write(json, 0, isKept: false);
        return text.ToString();

        void Write(JsonElement value, int depth, bool isKept)
        {
            var separator = "";
            switch (value.ValueKind)
            {
                case JsonValueKind.Object:
                    text.Append('{');
                    foreach (var field in value.EnumerateObject())
                    {
                        // In a field that is kept JSON takes a name twice; the nodes of YAML cannot hold it.
                        var kept = isKept || depth == 0 && (field.Name.EndsWith('?') || field.Name.EndsWith('x'));
                        for (var n = kept || random.Next(100) > 0 ? 1 : 2; n > 0; n--)
                        {
                            text.Append(separator).Append(Quoted(field.Name)).Append(": ");
                            Write(field.Value, depth + 1, kept);
                            separator = ", ";
                        }
                    }
                    text.Append('}');
                    break;
                case JsonValueKind.Array:
                    text.Append('[');
                    foreach (var item in value.EnumerateArray())
                    {
                        text.Append(separator);
                        Write(item, depth + 1, isKept);
                        separator = ", ";
                    }
                    text.Append(']');
                    break;
                case JsonValueKind.String:
                    text.Append(Quoted(value.GetString()!));
                    break;
                default:
                    text.Append(value.GetRawText());
                    break;
            }
        }

        static string Quoted(string value) => "\"" + JavaScriptEncoder.Default.Encode(value) + "\"";
    }

    // Changes that keep JSON well-formed: values swapped, dropped, renamed, doubled.
    static readonly string[] Values = ["1", "-1", "1.5", "true", "\"\"", "\"x\"", "\"a0\"", "[]", "{}", "[\"a\"]", "{\"absent\": \"unknown\"}", "{\"absent\": 1}", "{\"kind\": \"attack\"}", "\"-99\"", "1e400", "-99"];

    static string Mutate(string json, Random random)
    {
        var node = JsonNode.Parse(json)!;
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var all = new List<JsonNode>();
            Collect(node, all);
            var at = all[random.Next(all.Count)];
            var value = JsonNode.Parse(Values[random.Next(Values.Length)]);
            switch (at)
            {
                case JsonObject o when o.Count > 0:
                    var key = o.ElementAt(random.Next(o.Count)).Key;
                    switch (random.Next(4))
                    {
                        case 0: o.Remove(key); break;
                        case 1: o[key + "x"] = value; break;
                        default: o[key] = value; break;
                    }
                    break;
                case JsonArray a:
                    if (random.Next(3) == 0 && a.Count > 0) a.RemoveAt(random.Next(a.Count));
                    else a.Insert(random.Next(a.Count + 1), value);
                    break;
            }
        }
        return node.ToJsonString();
    }

    static void Collect(JsonNode? node, List<JsonNode> all)
    {
        if (node is JsonObject or JsonArray) all.Add(node);
        if (node is JsonObject o) foreach (var (_, value) in o) Collect(value, all);
        if (node is JsonArray a) foreach (var value in a) Collect(value, all);
    }

    [Fact]
    public void JSON_is_YAML_and_both_readers_name_the_same_faults_in_the_same_places()
    {
        var faults = 0;
        Gen.Select(RandomReports.Valid, Gen.Int).Sample((report, seed) =>
        {
            using var mutated = JsonDocument.Parse(Mutate(Encoding.UTF8.GetString(WithoutNull(report).ToJson()), new(seed)));
            var text = Spaced(mutated.RootElement, new(seed));
            // A kept null is the one value that only JSON takes.
            if (text.Contains("null", StringComparison.Ordinal)) return;
            var options = new FactReadOptions { Report = FactSeverity.Info };
            var (json, yaml) = (ClashReport.Parse(text, options), FactYaml.Parse<ClashReport>(text, options));
            // An unquoted number or boolean is a text in YAML where a text is wanted.
            if (json.Issues.Any(static i => i.Code == FactCodes.WrongType && i.Message.EndsWith(": write it in quotes", StringComparison.Ordinal)))
            {
                Assert.DoesNotContain(yaml.Issues, static i => i.Code == FactCodes.MalformedYaml);
                return;
            }
            if (json.Issues.Any(static i => i.Message.StartsWith("expected a text: ", StringComparison.Ordinal))) return;
            Interlocked.Add(ref faults, json.Issues.Count);
            Assert.Equal(json.IsValid, yaml.IsValid);
            if (json.IsValid) Assert.Equal(json.Value, yaml.Value);
            // Messages differ only in hints on quotes.
            Assert.Equal(json.Issues.Select(static i => i with { Message = Unhinted(i.Message) }), yaml.Issues.Select(static i => i with { Message = Unhinted(i.Message) }));
        }, iter: 3_000);
        Assert.True(faults > 3_000, $"only {faults} faults");
    }

    static string Unhinted(string message) => message.Replace(": quote it if the brackets belong to the text", "", StringComparison.Ordinal);

    static readonly byte[][] Pieces = [.. new[]
    {
        "{", "}", "[", "]", ",", ": ", ":", "\"", "'", "\\", "\\u", "\\ud800", "null", "~", "true", "1", "-", "- ", "1.0", "{ absent: ", "kind: ", "id: ", "\n", "\n  ", "\r", "\t", "\u00e9", "\u0085", "\u2028",
        "#", " #", "|", ">", "|-\n", "&a ", "*a", "!t ", "<<: ", "? ", "@", "`", "%", "---\n", "...\n", "😀", "\u0001", "\0", " ",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80]];

    [Fact]
    public void Mutated_documents_never_throw_and_every_refusal_has_a_place()
    {
        var (valid, broken) = (0, 0);
        Gen.Select(RandomReports.Valid, Gen.Int).Sample((report, seed) =>
        {
            var random = new Random(seed);
            var yaml = Encoding.UTF8.GetBytes(YamlText.Of(WithoutNull(report).ToJson(), seed)).ToList();
            for (var n = random.Next(1, 4); n > 0 && yaml.Count > 0; n--)
            {
                var at = random.Next(yaml.Count);
                switch (random.Next(6))
                {
                    case 0: yaml.RemoveAt(at); break;
                    case 1: yaml[at] = (byte)random.Next(256); break;
                    case 2: yaml.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
                    case 3: yaml.RemoveRange(at, Math.Min(yaml.Count - at, random.Next(30))); break;
                    case 4: yaml.InsertRange(at, yaml.GetRange(random.Next(yaml.Count / 2), yaml.Count / 4)); break;
                    default: yaml.RemoveRange(at, yaml.Count - at); break;
                }
            }
            var result = FactYaml.Parse<ClashReport>(yaml.ToArray(), new() { Report = FactSeverity.Info });
            if (result.IsValid)
            {
                Interlocked.Increment(ref valid);
                Assert.DoesNotContain(result.Issues, static i => i.Severity == FactSeverity.Error);
                Assert.Equal(result.Value, ClashReport.Parse(result.Value.ToJson()).Value);
                Assert.True(result.Value.Validate().IsValid, result.Value.Validate().ToString());
                return;
            }
            Interlocked.Increment(ref broken);
            Assert.Contains(result.Issues, static i => i.Severity == FactSeverity.Error);
            Assert.All(result.Issues, static i => Assert.True(i is { Line: > 0, Column: > 0, Message.Length: > 0 }));
            var places = result.Issues.Select(static i => (i.Line!.Value, i.Column!.Value)).ToArray();
            if (result.Issues[^1].Path.Length > 0) Assert.Equal(places.Order(), places);
        }, iter: 4_000);
        Assert.True(valid > 50 && broken > 1_000, $"{valid} valid, {broken} broken");
    }
}
