using FactKit.Compiler.Binding.Names;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>
/// A schema with what it shows, and through its imports all that it reaches. There is one in a build, whoever reaches it: nothing is copied for each importer. Two are equal
/// where they and all that they reach show the same.
/// </summary>
public sealed class ReachedSchema : IEquatable<ReachedSchema>
{
    // Old inputs of the generator live on while their schema stays as it is. What was looked up for them need not: the set of schemas holds it as long as it is in use.
    readonly WeakReference<Home?> _home = new(null);

    internal ReachedSchema(SchemaEntry entry, object gate)
    {
        Path = entry.Path;
        Surface = entry.Surface;
        Gate = gate;
    }

    /// <summary>Its path; that of a built-in schema is its name.</summary>
    public string Path { get; }

    /// <summary>What it shows.</summary>
    public Surface Surface { get; }

    /// <summary>What its imports reach, in their order; null where there is none.</summary>
    public IReadOnlyList<ReachedSchema?> Imports { get; internal set; } = [];

    /// <summary>The number of its circle of imports; a schema that stands in none has a number of its own.</summary>
    internal int Circle { get; set; } = -1;

    /// <summary>Equal where it and all that it reaches show the same.</summary>
    internal string Mark { get; set; } = "";

    /// <summary>Names are looked up under this lock, since the results are shared by all schemas of a set.</summary>
    internal object Gate { get; }

    /// <summary>Its names, looked up once for all that reach it.</summary>
    internal Home Home
    {
        get
        {
            if (_home.TryGetTarget(out var home) && home is not null) return home;
            _home.SetTarget(home = new(this));
            return home;
        }
    }

    /// <inheritdoc/>
    public bool Equals(ReachedSchema? other) => other is not null && (ReferenceEquals(this, other) || Mark == other.Mark);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReachedSchema);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Mark);
}
