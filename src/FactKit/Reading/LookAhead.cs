using System.Text.Json;

namespace FactKit.Reading;

/// <summary>
/// Finds a field of an object before the object is read. Looking is cheap where the field stands in front; once all the looking has cost more than a few
/// walks over the document, one more walk remembers the field of every object, so that nested objects cannot make it quadratic.
/// </summary>
sealed class LookAhead(JsonReaderOptions options)
{
    const int Walks = 4;
    readonly Dictionary<string, (Dictionary<int, int> Values, bool Broken)> _remembered = new(StringComparer.Ordinal);
    long _spent;

    /// <summary>What looking gave: <see cref="Missing"/>, <see cref="Broken"/> (the text ends or is no JSON before the field), or the offset of the value.</summary>
    public const int Missing = -1, Broken = -2;

    /// <summary>The offset of the value of a field, for a reader that stands at the beginning of an object.</summary>
    public int Find(ReadOnlySpan<byte> utf8, Utf8JsonReader json, string name)
    {
        if (_spent > (long)Walks * utf8.Length) return Remembered(utf8, (int)json.TokenStartIndex, name);
        var start = json.BytesConsumed;
        try
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var hit = Is(ref json, name);
                if (!json.Read()) return Broken;
                if (hit) return (int)json.TokenStartIndex;
                json.Skip();
            }
            return json.TokenType == JsonTokenType.EndObject ? Missing : Broken;
        }
        catch (JsonException)
        {
            return Broken;
        }
        finally
        {
            _spent += json.BytesConsumed - start;
        }
    }

    int Remembered(ReadOnlySpan<byte> utf8, int start, string name)
    {
        if (!_remembered.TryGetValue(name, out var found)) _remembered.Add(name, found = Walk(utf8, name));
        return found.Values.TryGetValue(start, out var value) ? value : found.Broken ? Broken : Missing;
    }

    (Dictionary<int, int> Values, bool Broken) Walk(ReadOnlySpan<byte> utf8, string name)
    {
        var values = new Dictionary<int, int>();
        var objects = new Stack<int>();
        var json = new Utf8JsonReader(utf8, options);
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.StartObject) objects.Push((int)json.TokenStartIndex);
                else if (json.TokenType == JsonTokenType.EndObject) objects.Pop();
                else if (json.TokenType == JsonTokenType.PropertyName && Is(ref json, name))
                {
                    if (!json.Read()) break;
                    values.TryAdd(objects.Peek(), (int)json.TokenStartIndex);
                    if (json.TokenType == JsonTokenType.StartObject) objects.Push((int)json.TokenStartIndex);
                }
            }
            return (values, false);
        }
        catch (JsonException)
        {
            return (values, true);
        }
    }

    static bool Is(ref Utf8JsonReader json, string name) =>
        (!json.ValueIsEscaped || JsonText.IsWellFormed(json.ValueSpan, true)) && json.ValueTextEquals(name);
}
