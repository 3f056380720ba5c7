using System.Text.Json;

namespace FactKit.Reading;

/// <summary>
/// Finds a field of an object before the object is read. Looking is cheap where the field stands in front; once all the looking has cost more than a few
/// walks over the document, one more walk remembers the field of every object, so that nested objects cannot make it quadratic.
/// </summary>
sealed class LookAhead(FastTokens tokens, int maxDepth)
{
    const int Walks = 4;
    Dictionary<string, (Dictionary<int, int> Values, bool Broken)>? _remembered;
    long _spent;

    /// <summary>What looking gave: <see cref="Missing"/>, <see cref="Broken"/> (the text ends, is no JSON or nests too deep before the field), or the offset of the value.</summary>
    public const int Missing = -1, Broken = -2;

    /// <summary>The offset of the value of a field, where the tokens stand at the beginning of an object; they stay there.</summary>
    public int Find(string name)
    {
        if (_spent > (long)Walks * tokens.Document.Length) return Remembered(tokens.Start, name);
        var place = tokens.Save();
        var start = tokens.At;
        var found = FindFrom(name);
        _spent += tokens.At - start;
        tokens.Restore(place);
        return found;
    }

    int FindFrom(string name)
    {
        while (tokens.Read() && tokens.Type == JsonTokenType.PropertyName)
        {
            var hit = tokens.Says(name);
            if (!Read()) return Broken;
            if (hit) return tokens.Start;
            if (!Skip()) return Broken;
        }
        return !tokens.Failed && tokens.Type == JsonTokenType.EndObject ? Missing : Broken;
    }

    /// <summary>The next token; false where there is none, and below the limit of depth.</summary>
    bool Read() => tokens.Read() && (tokens.Depth <= maxDepth || tokens.Type is JsonTokenType.EndObject or JsonTokenType.EndArray);

    bool Skip()
    {
        if (tokens.Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return true;
        for (var depth = tokens.Depth; tokens.Depth >= depth;)
        {
            if (!Read()) return false;
        }
        return true;
    }

    int Remembered(int start, string name)
    {
        _remembered ??= new(StringComparer.Ordinal);
        if (!_remembered.TryGetValue(name, out var found)) _remembered.Add(name, found = Walk(name));
        return found.Values.TryGetValue(start, out var value) ? value : found.Broken ? Broken : Missing;
    }

    (Dictionary<int, int> Values, bool Broken) Walk(string name)
    {
        var values = new Dictionary<int, int>();
        var objects = new Stack<int>();
        var place = tokens.Save();
        tokens.Rewind();
        var broken = false;
        while (!broken && Read())
        {
            if (tokens.Type == JsonTokenType.StartObject) objects.Push(tokens.Start);
            else if (tokens.Type == JsonTokenType.EndObject) objects.Pop();
            else if (tokens.Type == JsonTokenType.PropertyName && tokens.Says(name))
            {
                if (broken = !Read()) break;
                values.TryAdd(objects.Peek(), tokens.Start);
                if (tokens.Type == JsonTokenType.StartObject) objects.Push(tokens.Start);
            }
        }
        broken |= tokens.Failed || tokens.Depth > maxDepth;
        tokens.Restore(place);
        return (values, broken);
    }
}
