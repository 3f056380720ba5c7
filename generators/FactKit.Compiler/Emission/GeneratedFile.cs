namespace FactKit.Compiler.Emission;

/// <summary>One file of generated C#: all that a schema becomes.</summary>
/// <param name="HintName">Its name, unique among all files of a compilation: <c>newsroom.clash.g.cs</c>.</param>
/// <param name="Text">The whole text, with <c>\n</c> at line ends.</param>
public sealed record GeneratedFile(string HintName, string Text);
