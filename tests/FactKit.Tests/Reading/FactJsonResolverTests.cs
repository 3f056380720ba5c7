using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Reading;

/// <summary>What System.Text.Json learns of a document type where it may use no reflection.</summary>
public class FactJsonResolverTests
{
    // No resolver by reflection stands behind it.
    static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new FactJsonResolver<ClashReport>() };

    static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    static readonly ClashReport Full = Samples.Parse(Samples.Full);

    [Fact]
    public void A_document_is_read_and_written() => Assert.Equal(Full, JsonSerializer.Deserialize(JsonSerializer.Serialize(Full, Info<ClashReport>()), Info<ClashReport>()));

    [Fact]
    public void A_result_keeps_the_faults() => Assert.Equal(FactCodes.MissingField, JsonSerializer.Deserialize("{}", Info<FactResult<ClashReport>>()).Issues[0].Code);

    [Fact]
    public void Lists_of_documents_are_read_and_written()
    {
        var json = JsonSerializer.Serialize([Full, Full], Info<ClashReport[]>());
        Assert.Equal([Full, Full], JsonSerializer.Deserialize(json, Info<ClashReport[]>())!);
        Assert.Equal([Full, Full], JsonSerializer.Deserialize(json, Info<List<ClashReport>>())!);
        FactList<ClashReport> list = JsonSerializer.Deserialize(json, Info<FactList<ClashReport>>());
        Assert.Equal([Full, Full], list);
        Assert.Equal(json, JsonSerializer.Serialize(list, Info<FactList<ClashReport>>()));
    }

    [Fact]
    public async Task A_stream_of_documents_is_written()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, Both(), Info<IAsyncEnumerable<ClashReport>>());
        Assert.Equal([Full, Full], JsonSerializer.Deserialize(stream.ToArray(), Info<ClashReport[]>())!);

        static async IAsyncEnumerable<ClashReport> Both()
        {
            yield return Full;
            await Task.Yield();
            yield return Full;
        }
    }

    [Fact]
    public void Types_of_others_are_left_to_others() => Assert.Null(new FactJsonResolver<ClashReport>().GetTypeInfo(typeof(string), Options));
}
