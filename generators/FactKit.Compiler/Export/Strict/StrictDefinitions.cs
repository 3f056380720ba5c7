using System.Text.Json.Nodes;

namespace FactKit.Compiler.Export.Strict;

/// <summary>What stands under <c>$defs</c>, each once, in the order in which it was asked for.</summary>
sealed class StrictDefinitions
{
    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    readonly UniqueNames _unique = new();
    readonly List<(string Name, Func<JsonObject> Make)> _all = [];

    /// <summary>A reference to a definition, made at the end where it is new: one may lead to others, and back to itself.</summary>
    /// <param name="key">What tells it from others.</param>
    /// <param name="wanted">Its name, if that is free.</param>
    public JsonObject Refer(string key, string wanted, Func<JsonObject> make)
    {
        if (!_names.TryGetValue(key, out var name))
        {
            _names.Add(key, name = _unique.Take(wanted));
            _all.Add((name, make));
        }
        return StrictNodes.Reference(name);
    }

    /// <summary>All of them; null: none was asked for.</summary>
    public JsonObject? Build()
    {
        if (_all.Count == 0) return null;
        var result = new JsonObject();
        // The list grows while it is walked.
        for (var i = 0; i < _all.Count; i++) result[_all[i].Name] = _all[i].Make();
        return result;
    }
}
