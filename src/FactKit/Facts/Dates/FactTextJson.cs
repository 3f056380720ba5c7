using System.Text.Json;

namespace FactKit.Dates;

/// <summary>What the System.Text.Json converters of dates and durations share: objects of a few texts, with every fault a <see cref="JsonException"/>.</summary>
static class FactTextJson
{
    /// <summary>A text; refuses half surrogates, which would otherwise throw something else.</summary>
    public static string Text(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"expected a text for \"{name}\"");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"expected well-formed text for \"{name}\"");
        }
    }

    /// <summary>A text that is not empty.</summary>
    public static string Words(ref Utf8JsonReader reader, string name) =>
        Text(ref reader, name) is { Length: > 0 } text ? text : throw new JsonException($"expected a text for \"{name}\" that is not empty");

    /// <summary>The next key of an object with the reader at its value; null at the end.</summary>
    public static string? NextKey(ref Utf8JsonReader reader, scoped ReadOnlySpan<string> keys, ref int seen)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject) return null;
        for (var i = 0; i < keys.Length; i++)
        {
            if (!reader.ValueTextEquals(keys[i])) continue;
            if ((seen & 1 << i) != 0) throw new JsonException($"expected \"{keys[i]}\" once");
            seen |= 1 << i;
            reader.Read();
            return keys[i];
        }
        throw new JsonException($"expected the keys {string.Join(", ", keys.ToArray())} only");
    }
}
