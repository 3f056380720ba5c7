namespace FactKit.Compiler.Emission;

/// <summary>One file of generated C#.</summary>
/// <param name="HintName">Its name, unique among all files of a compilation: <c>Newsroom.Facts.Loss.g.cs</c>.</param>
/// <param name="Text">The whole text, with <c>\n</c> at line ends.</param>
public sealed record GeneratedFile(string HintName, string Text);
