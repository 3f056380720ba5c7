namespace FactKit.Compiler.Emission.Views;

/// <summary>What the view of every declaration says of the file that it stands in.</summary>
interface IPartView
{
    /// <summary>The warnings that it does without, each with its reason.</summary>
    IReadOnlyList<string> Pragmas { get; }

    /// <summary>A using directive that it needs; empty: none.</summary>
    string Using { get; }

    /// <summary>Its namespace, as C# writes it.</summary>
    string Namespace { get; }
}
