namespace FactKit.Compiler.Inference.Planning;

/// <summary>Where a value stands: only a field can say that its value is absent.</summary>
enum Place { Field, Item, Entry }

/// <summary>The type that was chosen for a place.</summary>
sealed record Choice(string Type)
{
    /// <summary>Why there is no type; null: there is one.</summary>
    public string? Untyped { get; init; }

    public bool IsList { get; init; }

    /// <summary>No list was empty.</summary>
    public bool NeverEmpty { get; init; }

    /// <summary>Keys of the field, as YAML.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>What was seen, in words.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The values could name their objects.</summary>
    public bool MayBeKey { get; init; }

    public static Choice None(string why) => new("") { Untyped = why };

    public Choice With(IEnumerable<string> keys, IEnumerable<string> remarks) => this with { Keys = [.. Keys, .. keys], Remarks = [.. Remarks, .. remarks], MayBeKey = false };
}
