using System.Text.Json;

namespace FactKit.Reading;

/// <summary>Finds the paths of values by their offsets, in one walk, so that a read need not keep the path of every reference.</summary>
static class PathFinder
{
    /// <summary>The paths of values whose offsets are in ascending order, in a text that is JSON up to the last of them. Names from a depth on are hidden.</summary>
    public static string[] Find(ReadOnlySpan<byte> utf8, ReadOnlySpan<(int Offset, int Hidden)> values, JsonReaderOptions options)
    {
        var paths = new string[values.Length];
        var path = new PathStack();
        var json = new Utf8JsonReader(utf8, options);
        var objects = new Stack<bool>();
        for (var i = 0; i < paths.Length && json.Read();)
        {
            if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                objects.Pop();
                path.Pop();
                continue;
            }
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                path.Set(JsonText.IsWellFormed(json.ValueSpan, json.ValueIsEscaped) ? json.GetString()! : "�");
                continue;
            }
            if (objects.TryPeek(out var inObject) && !inObject) path.SetNext();
            for (; i < paths.Length && values[i].Offset == json.TokenStartIndex; i++) paths[i] = path.ToString(values[i].Hidden);
            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                objects.Push(json.TokenType == JsonTokenType.StartObject);
                path.Push();
            }
        }
        return paths;
    }
}
