using System.Text.Json;

namespace FactKit.Testing.Tests;

/// <summary>Real data, where FACTKIT_DATA names its folder; none of it stands in the repository.</summary>
public class OutsideDataTests
{
    [OutsideDataTheory]
    [InlineData("schemas/casualties.fact.yaml", "casualties/casualties_daily.json", 1051)]
    [InlineData("schemas/plover.fact.yaml", "plover/plover-gsr.json", 323)]
    public void Every_record_of_the_data_is_read_by_the_shipped_schema(string schema, string data, int count)
    {
        var loaded = LoadedSchema.At(Repository.PathOf(schema));
        using var records = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(OutsideDataTheoryAttribute.Folder!, data)));
        Assert.Equal(count, records.RootElement.GetArrayLength());
        foreach (var record in records.RootElement.EnumerateArray())
        {
            var (issues, _) = loaded.Parse(JsonSerializer.SerializeToUtf8Bytes(record));
            Assert.Empty(issues);
        }
    }
}
