using System.Text.Json;

namespace FactKit.Tests.Facts.Dates;

/// <summary>The examples of the EDTF specification, read where FACTKIT_DATA names the folder that has them.</summary>
public class LocExamplesTests
{
    static string? ExamplesFile => Environment.GetEnvironmentVariable("FACTKIT_DATA") is { Length: > 0 } data && File.Exists(Path.Combine(data, "edtf", "loc-examples.json"))
        ? Path.Combine(data, "edtf", "loc-examples.json")
        : null;

    sealed class DataFactAttribute : FactAttribute
    {
        public DataFactAttribute()
        {
            if (ExamplesFile is null) Skip = "FACTKIT_DATA names no folder with edtf/loc-examples.json";
        }
    }

    [DataFact]
    public void Every_example_is_read_at_its_level_and_comes_back()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(ExamplesFile!));
        var count = 0;
        foreach (var example in document.RootElement.GetProperty("examples").EnumerateArray())
        {
            var text = example.GetProperty("edtf").GetString()!;
            if (example.TryGetProperty("valid", out var valid) && !valid.GetBoolean())
            {
                Assert.False(EdtfDate.TryParse(text, out _), text);
                continue;
            }
            Assert.True(EdtfDate.TryParse(text, out var date), text);
            Assert.Equal(text, date.ToString());
            Assert.Equal((text, (example.TryGetProperty("our_level", out var ours) ? ours : example.GetProperty("level")).GetInt32()), (text, date.Level));
            count++;
        }
        Assert.True(count >= 60);
    }

    [DataFact]
    public void Every_text_that_the_specification_forbids_is_refused()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(ExamplesFile!));
        foreach (var example in document.RootElement.GetProperty("invalid").EnumerateArray()) Assert.False(EdtfDate.TryParse(example.GetProperty("edtf").GetString(), out _));
    }
}
