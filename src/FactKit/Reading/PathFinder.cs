using System.Text.Json;

namespace FactKit.Reading;

/// <summary>Finds the paths of values by their offsets, in one walk, so that a read need not keep the path of every reference.</summary>
static class PathFinder
{
    /// <summary>The paths of values whose offsets are in ascending order, in a text that is JSON up to the last of them. Names from a depth on are hidden. The tokens stay where they are.</summary>
    public static string[] Find(FastTokens tokens, ReadOnlySpan<(int Offset, int Hidden)> values)
    {
        var paths = new string[values.Length];
        var path = new PathStack();
        var objects = new Stack<bool>();
        var place = tokens.Save();
        tokens.Rewind();
        for (var i = 0; i < paths.Length && tokens.Read();)
        {
            if (tokens.Type is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                objects.Pop();
                path.Pop();
                continue;
            }
            if (tokens.Type == JsonTokenType.PropertyName)
            {
                path.Set(tokens.IsBad ? "�" : tokens.GetString());
                continue;
            }
            if (objects.TryPeek(out var inObject) && !inObject) path.SetNext();
            for (; i < paths.Length && values[i].Offset == tokens.Start; i++) paths[i] = path.ToString(values[i].Hidden);
            if (tokens.Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                objects.Push(tokens.Type == JsonTokenType.StartObject);
                path.Push();
            }
        }
        tokens.Restore(place);
        return paths;
    }
}
