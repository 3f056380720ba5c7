namespace FactKit.SourceGenerator;

/// <summary>The names of the steps, for tests that prove what runs again and what does not.</summary>
static class TrackingNames
{
    /// <summary>The additional texts that are schemas.</summary>
    public const string Text = nameof(Text);

    /// <summary>A read file: its schema, and the tree that knows the positions.</summary>
    public const string File = nameof(File);

    /// <summary>A schema and what it shows to importers.</summary>
    public const string Entry = nameof(Entry);

    /// <summary>All schemas.</summary>
    public const string Set = nameof(Set);

    /// <summary>A schema and what its imports show: all that binding sees.</summary>
    public const string Input = nameof(Input);

    /// <summary>A bound schema and the faults found.</summary>
    public const string Bind = nameof(Bind);

    /// <summary>One bound enum, record or union, or the rules of one.</summary>
    public const string Declaration = nameof(Declaration);

    /// <summary>The C# of one of them.</summary>
    public const string Part = nameof(Part);

    /// <summary>All C# of a schema.</summary>
    public const string Source = nameof(Source);

    /// <summary>The faults of binding, by file.</summary>
    public const string Faults = nameof(Faults);

    /// <summary>The faults of one file, with positions.</summary>
    public const string Report = nameof(Report);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Every = [Text, File, Entry, Set, Input, Bind, Declaration, Part, Source, Faults, Report];

    /// <summary>The steps that hold positions, and so may change when nothing but a comment does.</summary>
    public static readonly IReadOnlyList<string> WithPositions = [Text, File, Report];
}
