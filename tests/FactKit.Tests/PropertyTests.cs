using System.Text;
using System.Text.Json;
using CsCheck;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests;

public class PropertyTests
{
    [Fact]
    public void Valid_records_come_back_equal_and_are_written_alike() => RandomReports.Valid.Sample(static report =>
    {
        var json = report.ToJson();
        var result = ClashReport.Parse(json);
        Assert.True(result.IsValid, result.ToString());
        Assert.Equal(report, result.Value);
        Assert.Equal(report.GetHashCode(), result.Value.GetHashCode());
        Assert.Equal(json, result.Value.ToJson());
        Assert.True(report.Validate().IsValid, report.Validate().ToString());
        Assert.Equal(result.Value, ClashReport.Parse(Encoding.UTF8.GetString(json)).Value);
    }, iter: 2_000);

    [Fact]
    public void Redacting_takes_out_what_is_sensitive_and_nothing_else() => RandomReports.Any.Sample(static report =>
    {
        var expected = report with { Contact = null, Witnesses = default, UnknownFields = default };
        // Nothing is confidential here; what nobody has classified goes all the same.
        var classified = report with { UnknownFields = default };
        if (CanBeWritten(classified)) Assert.Equal(classified, report.Redact(FactSensitivity.Confidential));
        else Assert.Throws<FactException>(() => report.Redact(FactSensitivity.Confidential));
        if (!CanBeWritten(expected))
        {
            Assert.Throws<FactException>(() => report.Redact());
            return;
        }
        // Constraints that it breaks elsewhere it breaks still.
        Assert.Equal(expected, report.Redact());
        Assert.Equal(expected, report.Redact(FactSensitivity.Personal).Redact());
    }, iter: 2_000);

    static bool CanBeWritten(ClashReport report)
    {
        try
        {
            report.ToJson();
            return true;
        }
        catch (FactException)
        {
            return false;
        }
    }

    [Fact]
    public void Validate_agrees_with_reading_what_was_written()
    {
        var invalid = 0;
        RandomReports.Any.Sample(report =>
        {
            var validated = report.Validate();
            if (!validated.IsValid) Interlocked.Increment(ref invalid);
            byte[] json;
            try
            {
                json = report.ToJson();
            }
            catch (FactException refused)
            {
                Assert.False(validated.IsValid);
                var issue = Assert.Single(refused.Issues);
                Assert.Contains(validated.Issues, i => i.Path == issue.Path);
                return;
            }
            var parsed = ClashReport.Parse(json);
            Assert.Equal(
                string.Join('\n', validated.Issues.Select(static i => $"{i.Code} {i.Path}").Order(StringComparer.Ordinal)),
                string.Join('\n', parsed.Issues.Select(static i => $"{i.Code} {i.Path}").Order(StringComparer.Ordinal)));
            if (parsed.IsValid) Assert.Equal(report, parsed.Value);
        }, iter: 5_000);
        Assert.True(invalid > 1_000, $"only {invalid} records had a fault");
    }

    static readonly byte[][] Pieces = [.. new[]
    {
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "1", "-", "1.0", "1e400", "\"\"", "{\"absent\":", "\"kind\":", "\"id\":", "\n", "\u00e9", "/", "\u0001", " ",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80]];

    static readonly Gen<byte[]> Mutated = Gen.Select(RandomReports.Valid, Gen.Int, static (report, seed) =>
    {
        var json = report.ToJson().ToList();
        var random = new Random(seed);
        for (var n = random.Next(1, 4); n > 0 && json.Count > 0; n--)
        {
            var at = random.Next(json.Count);
            switch (random.Next(6))
            {
                case 0: json.RemoveAt(at); break;
                case 1: json[at] = (byte)random.Next(256); break;
                case 2: json.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
                case 3: json.RemoveRange(at, Math.Min(json.Count - at, random.Next(30))); break;
                case 4: json.InsertRange(at, json.GetRange(random.Next(json.Count / 2), json.Count / 4)); break;
                default: json.RemoveRange(at, json.Count - at); break;
            }
        }
        return json.ToArray();
    });

    [Fact]
    public void Mutated_documents_never_throw_and_every_refusal_has_a_place()
    {
        var (valid, broken) = (0, 0);
        Mutated.Sample(json =>
        {
            var result = ClashReport.Parse(json, new() { Report = FactSeverity.Info });
            var isJson = IsJson(json);
            // What System.Text.Json refuses we refuse, and we call nothing malformed that it reads.
            if (!isJson) Assert.Contains(result.Issues, static i => i.Code is FactCodes.MalformedJson or FactCodes.LimitExceeded);
            else Assert.DoesNotContain(result.Issues, static i => i.Code == FactCodes.MalformedJson && !i.Message.StartsWith("the text is not UTF-8", StringComparison.Ordinal));
            if (result.IsValid)
            {
                Interlocked.Increment(ref valid);
                Assert.DoesNotContain(result.Issues, static i => i.Severity == FactSeverity.Error);
                Assert.Equal(result.Value, ClashReport.Parse(result.Value.ToJson()).Value);
                Assert.True(result.Value.Validate().IsValid, result.Value.Validate().ToString());
                return;
            }
            Interlocked.Increment(ref broken);
            Assert.Contains(result.Issues, static i => i.Severity == FactSeverity.Error && i is { Line: > 0, Column: > 0 });
            Assert.All(result.Issues, static i => Assert.True(i is { Line: > 0, Column: > 0, Message.Length: > 0 }));
            Assert.DoesNotContain(result.Issues, static i => i.Message.Contains("LineNumber", StringComparison.Ordinal));
            var places = result.Issues.Select(static i => (i.Line!.Value, i.Column!.Value)).ToArray();
            if (result.Issues[^1].Path.Length > 0) Assert.Equal(places.Order(), places);
        }, iter: 5_000);
        Assert.True(valid > 50 && broken > 1_000, $"{valid} valid, {broken} broken");
    }

    static bool IsJson(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsSpan(3) : json);
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
