using System.Globalization;
using System.Text;
using System.Text.Json;
using FactKit.Testing.Samples;
using FactKit.Testing.Tests.Evolution;

namespace FactKit.Testing.Tests;

/// <summary>What was read is written without loss: the same bytes from the first time on, an equal record, and every number with its digits.</summary>
public class NothingAlteredTests
{
    const int Random = 60;

    [Theory]
    [InlineData("casualties")]
    [InlineData("clash")]
    [InlineData("events")]
    [InlineData("incident")]
    [InlineData("plover")]
    public void Examples_and_random_documents_of_shipped_schemas(string name)
    {
        var version = SchemaVersion.At(Repository.PathOf($"schemas/{name}.fact.yaml"));
        var type = version.Types.Single();
        var root = version.Whole.Documents.Single().Name;
        var samples = new SampleDocuments(version.Whole);
        var folder = Repository.PathOf($"schemas/{name}.examples/valid");
        var valid = 0;
        foreach (var json in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(static text => !text.Contains("$expect", StringComparison.Ordinal))
            .Concat(Enumerable.Range(0, Random).Select(seed => samples.Random(root, seed).Root.ToJsonString())))
        {
            var read = type.Parse(Encoding.UTF8.GetBytes(json));
            if (!read.IsValid) continue;
            valid++;
            var first = read.ToJson();
            var again = type.Parse(first);
            Assert.True(again.IsValid, $"{json}\n{again}");
            Assert.Equal(read.Value, again.Value);
            Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(again.ToJson()));
            using JsonDocument before = JsonDocument.Parse(json), after = JsonDocument.Parse(first);
            Compare(before.RootElement, after.RootElement, "");
        }
        Assert.InRange(valid, 3, int.MaxValue);
    }

    // Where both say a number, it is the same one; a number that stands for an absence has become one, and a text that says a number may have become it.
    static void Compare(JsonElement before, JsonElement after, string path)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in before.EnumerateObject())
                if (after.TryGetProperty(field.Name, out var same)) Compare(field.Value, same, $"{path}/{field.Name}");
        }
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal(before.GetArrayLength(), after.GetArrayLength());
            foreach (var (item, same) in before.EnumerateArray().Zip(after.EnumerateArray())) Compare(item, same, path + "/-");
        }
        else if (before.ValueKind == JsonValueKind.Number && after.ValueKind == JsonValueKind.Number)
        {
            Assert.True(Digits(before.GetRawText()) == Digits(after.GetRawText()), $"{path}: {before.GetRawText()} became {after.GetRawText()}");
        }
    }

    static string Digits(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact.ToString("0.#############################", CultureInfo.InvariantCulture) : double.Parse(number, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);

    [Fact]
    public void Digits_of_numbers_dates_and_times()
    {
        var schema = LoadedSchema.Of("""
            factkit: 1
            schema: test.digits
            types:
              Digits:
                document: true
                unknownFields: keep
                fields:
                  whole: Integer*
                  exact: Decimal*
                  binary: Number*
                  amounts: Quantity*
                  days: Date*
                  times: Timestamp*
                  spans: Duration*
            """);
        const string Json = """
            {"whole":[9223372036854775807,-9223372036854775808,9007199254740993,0],"exact":[1234567890123456789012345678,-0.0000000000000000000000000001,12345678901234567890.12345678,1.10],
            "binary":[0.1,1.7976931348623157E+308,5E-324,9007199254740992],"amounts":[92,1234567890123456789012345678,">=0.5","40..50","~100","dozens"],
            "days":["1985","-0044-03-15","Y170000002","156X-12-25","1985-04-12T23:20:30Z","2004-06~","../1985","{1667,1668}"],
            "times":["2026-03-01T09:30:00.1234567+14:00","0001-01-01T00:00:00Z"],"spans":["PT36H","P1Y2M","~PT1H","P3D..P5D"],"kept":[1.50,1e400,12345678901234567890123456789012345678901234567890.0]}
            """;
        var json = Json.ReplaceLineEndings("");
        Assert.Equal(json, schema.Parse(Encoding.UTF8.GetBytes(json)).Canonical);
    }
}
