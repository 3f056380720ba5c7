namespace FactKit.Compiler.Schema.Keys;

/// <summary>The keys of one kind of mapping.</summary>
public sealed class KeyTable
{
    readonly Dictionary<string, Key> _byName;

    /// <param name="name">What the mapping is, for messages: "a field".</param>
    /// <param name="keys">Its keys, in the order of the documentation.</param>
    public KeyTable(string name, params Key[] keys)
    {
        Name = name;
        Keys = keys;
        _byName = keys.ToDictionary(key => key.Name, StringComparer.Ordinal);
    }

    /// <summary>What the mapping is: "a field".</summary>
    public string Name { get; }

    /// <summary>The keys.</summary>
    public IReadOnlyList<Key> Keys { get; }

    /// <summary>The key of that name, or null.</summary>
    public Key? Find(string name) => _byName.TryGetValue(name, out var key) ? key : null;
}

/// <summary>One key of a schema mapping.</summary>
/// <param name="Name">As written.</param>
/// <param name="Shape">What may stand there.</param>
/// <param name="Description">What it means, a sentence or two; shown by editors.</param>
/// <param name="Required">The mapping is at fault without it.</param>
/// <param name="Example">A value, as YAML; shown by editors.</param>
public sealed record Key(string Name, KeyShape Shape, string Description, bool Required = false, string? Example = null);
