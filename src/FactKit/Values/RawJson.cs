using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using FactKit.Reading;

namespace FactKit;

/// <summary>
/// A JSON value that no schema describes, as compact text. Two are equal when they are the same JSON value: the order of fields and the way numbers and
/// texts are written do not matter, as for <see cref="JsonElement.DeepEquals"/>. The default is null.
/// </summary>
public readonly struct RawJson : IEquatable<RawJson>
{
    readonly string? _text;

    /// <summary>Takes text over that is compact and well-formed.</summary>
    internal RawJson(string compact) => _text = compact;

    /// <summary>The value as compact JSON. Numbers stand as they were written.</summary>
    public string Text => _text ?? "null";

    /// <summary>Reads a JSON value.</summary>
    /// <exception cref="FormatException">The text is not one JSON value, or nests deeper than <see cref="FactReadOptions.DeepestNesting"/>.</exception>
    public static RawJson Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!JsonText.IsWellFormed(json.AsSpan())) throw new FormatException("the text has half of a surrogate pair");
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new() { MaxDepth = FactReadOptions.DeepestNesting });
        var output = new ArrayBufferWriter<byte>();
        using var writer = JsonCompactor.CreateWriter(output);
        try
        {
            while (reader.Read())
            {
                if (!JsonCompactor.TryCopy(ref reader, writer)) throw new FormatException("the JSON has half of a surrogate pair");
            }
        }
        catch (JsonException)
        {
            throw new FormatException("the text is not one JSON value");
        }
        writer.Flush();
        return new(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    /// <summary>The value for System.Text.Json.</summary>
    public JsonElement ToJsonElement()
    {
        using var document = JsonDocument.Parse(Text, new() { MaxDepth = FactReadOptions.DeepestNesting });
        return document.RootElement.Clone();
    }

    /// <inheritdoc/>
    public bool Equals(RawJson other) => Text == other.Text || CanonicalJson.Of(Text) == CanonicalJson.Of(other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => CanonicalJson.Of(Text).GetHashCode(StringComparison.Ordinal);

    /// <summary>Equality as JSON.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Inequality as JSON.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>The compact JSON.</summary>
    public override string ToString() => Text;
}
