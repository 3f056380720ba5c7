namespace FactKit.Conformance;

/// <summary>A set of published examples that FactKit is checked against.</summary>
interface ISuite
{
    /// <summary>The name on the command line.</summary>
    static abstract string Name { get; }

    /// <summary>What the argument after the name is, such as FILE.</summary>
    static abstract string Argument { get; }

    /// <summary>Checks every example. A path that cannot be read, or holds something else, gives an <see cref="IOException"/> or a <see cref="FormatException"/>.</summary>
    static abstract void Run(string path, Score score);
}
