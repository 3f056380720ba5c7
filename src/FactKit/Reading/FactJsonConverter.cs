using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactKit.Generated;
using FactKit.Writing;

namespace FactKit;

/// <summary>Lets System.Text.Json, and so ASP.NET Core, read and write a generated type by FactKit's own reader and writer.</summary>
/// <typeparam name="T">The generated type.</typeparam>
public sealed class FactJsonConverter<T> : JsonConverter<T> where T : class, IFactObject<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not valid; the message lists the issues.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = ReadResult(ref reader);
        return result.IsValid ? result.Value : throw new JsonException(result.ToString());
    }

    /// <inheritdoc/>
    /// <exception cref="FactException">The record cannot be written.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var visitor = new JsonFactWriter(writer);
        T.Visit(ref visitor, value);
    }

    internal static FactResult<T> ReadResult(ref Utf8JsonReader reader)
    {
        // Lines and columns count from the beginning of the value: the rest of the document is not to be seen from here.
        using var document = JsonDocument.ParseValue(ref reader);
        return FactReading.Parse<T>(JsonMarshal.GetRawUtf8Value(document.RootElement), null);
    }
}
