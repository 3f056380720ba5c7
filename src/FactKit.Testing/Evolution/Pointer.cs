using System.Globalization;
using System.Text.Json.Nodes;

namespace FactKit.Testing.Evolution;

/// <summary>JSON Pointers (RFC 6901) of parts of a document.</summary>
static class Pointer
{
    /// <summary>The names and indexes on the way, unescaped; none at the root.</summary>
    public static string[] Parts(string pointer) =>
        [.. pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    /// <summary>The way to a part from the root.</summary>
    public static IReadOnlyList<string> Of(JsonNode node)
    {
        var parts = new List<string>();
        for (var at = node; at.Parent is { } parent; at = parent)
            parts.Insert(0, parent is JsonArray ? at.GetElementIndex().ToString(CultureInfo.InvariantCulture) : at.GetPropertyName());
        return parts;
    }

    /// <summary>The rest of a pointer that leads to or into a part; null: it leads elsewhere.</summary>
    public static string[]? Below(string pointer, IReadOnlyList<string> part)
    {
        var parts = Parts(pointer);
        return parts.Length >= part.Count && parts.AsSpan(0, part.Count).SequenceEqual(part.ToArray()) ? parts[part.Count..] : null;
    }

    /// <summary>What a pointer leads to; null: nothing.</summary>
    public static JsonNode? Find(JsonNode root, string pointer)
    {
        JsonNode? at = root;
        foreach (var part in Parts(pointer))
        {
            at = at switch
            {
                JsonObject made => made[part],
                JsonArray list when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count => list[index],
                _ => null,
            };
            if (at is null) return null;
        }
        return at;
    }
}
