using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace FactKit.Testing.Tests.JsonSchemas;

/// <summary>JSON Schemas and parsers say the same of a document, but for what JSON Schema cannot say. ajv speaks for the schemas.</summary>
public class AgreementTests(ITestOutputHelper output)
{
    /// <summary>What the parser refuses and a JSON Schema cannot: the code, when, and why.</summary>
    static readonly (string Code, Func<JsonNode?, bool> When, string Why)[] s_beyond =
    [
        (FactCodes.Rule, _ => true, "rules are CEL"),
        (FactCodes.DanglingReference, _ => true, "a reference looks for a key anywhere in the document"),
        (FactCodes.DuplicateKey, _ => true, "keys are compared all over the document"),
        (FactCodes.WrongValue, IsText, "dates, durations, quantities and URIs have grammars; ajv's format uri is not RFC 3986 to the letter, and a date in a timestamp may not exist"),
        (FactCodes.WrongValue, value => value is JsonObject, "the parts of a quantity are looked at together"),
        (FactCodes.OutOfRange, value => IsText(value) || value is JsonObject, "the range of a quantity in words, or of its parts"),
        (FactCodes.OutOfRange, value => IsNumber(value) && value!.ToJsonString().AsSpan().IndexOfAny("eE") >= 0, "decimals have 28 digits at most"),
        (FactCodes.WrongType, value => IsNumber(value) && value!.ToJsonString().AsSpan().IndexOfAny(".eE") >= 0 && double.IsInteger(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)), "1.0 is an integer there"),
        (FactCodes.DuplicateItem, _ => true, "an alias and its value are one item"),
    ];

    [AjvFact]
    public void Parser_and_schema_agree_on_examples_mutated_and_random_documents()
    {
        var (types, documents) = Documents();

        var verdicts = Ajv.Judge([.. types.Select(type => type.JsonSchema)], documents);

        var wrong = new List<string>();
        var beyond = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (both, neither) = (0, 0);
        for (var i = 0; i < documents.Count; i++)
        {
            var (schema, text) = documents[i];
            var result = types[schema].Parse(Encoding.UTF8.GetBytes(text));
            if (result.IsValid && verdicts[i].Length > 0) wrong.Add($"{types[schema].Name}: the parser accepts, the schema says {verdicts[i]}: {text}");
            else if (result.IsValid) both++;
            else if (verdicts[i].Length > 0) neither++;
            else if (result.Issues.Where(issue => issue.Severity == FactSeverity.Error).FirstOrDefault(issue => !IsBeyond(issue, text)) is { } issue) wrong.Add($"{types[schema].Name}: the schema accepts, the parser says {issue}: {text}");
            else foreach (var code in result.Issues.Select(one => one.Code).Distinct()) beyond[code] = beyond.GetValueOrDefault(code) + 1;
        }
        output.WriteLine($"{documents.Count} documents: both accept {both}, both refuse {neither}, beyond the schema {string.Join(", ", beyond.Select(pair => $"{pair.Key} {pair.Value}"))}");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {documents.Count} documents:\n{string.Join('\n', wrong.DistinctBy(one => one[..Math.Min(one.Length, 90)]).Take(25).Select(one => one[..Math.Min(one.Length, 900)]))}");
        // Otherwise they would agree on nothing much.
        Assert.True(both > 1000 && neither > 1000);
    }

    static (List<DocumentType> Types, List<(int Schema, string Text)> Documents) Documents()
    {
        var types = new List<DocumentType>();
        var documents = new List<(int, string)>();
        foreach (var (schema, examples) in Sources.All())
        {
            types.Add(schema);
            var random = new Random(20260301 + types.Count);
            var count = Math.Max(20, 2500 / examples.Count);
            foreach (var example in examples)
            {
                documents.Add((types.Count - 1, example));
                documents.AddRange(Mutations.Of(example, random, count).Select(text => (types.Count - 1, text)));
            }
            var made = new RandomDocument(JsonNode.Parse(schema.JsonSchema)!.AsObject(), random);
            for (var i = 0; i < 2500; i++) documents.Add((types.Count - 1, made.Next()));
        }
        return (types, documents);
    }

    static bool IsBeyond(FactIssue issue, string text)
    {
        var value = At(JsonNode.Parse(text), issue.Path.ToString());
        return s_beyond.Any(one => one.Code == issue.Code && one.When(value));
    }

    static bool IsNumber(JsonNode? value) => value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.Number;

    static bool IsText(JsonNode? value) => value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String;

    static JsonNode? At(JsonNode? node, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
            node = node switch { JsonArray list => list[int.Parse(step, CultureInfo.InvariantCulture)], JsonObject fields => fields[step], _ => null };
        return node;
    }
}
