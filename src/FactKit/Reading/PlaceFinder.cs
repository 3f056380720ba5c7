using System.Text.Json;

namespace FactKit.Reading;

/// <summary>Finds the offsets of values by their paths, in one walk over a valid document: the inverse of <see cref="PathFinder"/>.</summary>
static class PlaceFinder
{
    /// <summary>The offset of each value; of one that is not there, the offset of the innermost object or list on the way to it.</summary>
    /// <param name="utf8">A valid document.</param>
    /// <param name="pointers">JSON Pointers.</param>
    /// <param name="options">Those that the document was read with.</param>
    public static int[] Find(ReadOnlySpan<byte> utf8, IReadOnlyList<string> pointers, JsonReaderOptions options)
    {
        var root = new Wanted();
        var ends = new Wanted[pointers.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = root;
            foreach (var name in Names(pointers[i])) ends[i] = ends[i].Below(name);
        }
        var json = new Utf8JsonReader(utf8, options);
        if (json.Read()) Walk(ref json, root);
        return Array.ConvertAll(ends, static end => end.Place);
    }

    /// <summary>The names and indexes of a JSON Pointer.</summary>
    public static IEnumerable<string> Names(string pointer) =>
        pointer.Split('/').Skip(1).Select(static name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    // The reader's limit of depth bounds the recursion, and only what is wanted is entered.
    static void Walk(ref Utf8JsonReader json, Wanted wanted)
    {
        wanted.Offset = (int)json.TokenStartIndex;
        if (json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        if (!wanted.HasMore)
        {
            json.TrySkip();
            return;
        }
        var index = 0;
        while (json.Read() && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            string? name;
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                name = JsonText.IsWellFormed(json.ValueSpan, json.ValueIsEscaped) ? json.GetString() : null;
                json.Read();
            }
            else
            {
                name = index++.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            if (name is not null && wanted.Find(name) is { } below) Walk(ref json, below);
            else json.TrySkip();
        }
    }

    /// <summary>A value that is wanted, or on the way to one.</summary>
    sealed class Wanted(Wanted? parent = null)
    {
        Dictionary<string, Wanted>? _below;

        public int Offset { get; set; } = -1;

        public bool HasMore => _below is not null;

        /// <summary>Its own offset, or that of the nearest around it that the document has.</summary>
        public int Place => Offset >= 0 || parent is null ? Offset : parent.Place;

        public Wanted Below(string name)
        {
            _below ??= new(StringComparer.Ordinal);
            if (!_below.TryGetValue(name, out var below)) _below.Add(name, below = new(this));
            return below;
        }

        public Wanted? Find(string name) => _below?.GetValueOrDefault(name);
    }
}
