namespace FactKit.Compiler.Text;

/// <summary>A place in a file: line and column, both from 0, the column in UTF-16 code units (as Roslyn and LSP count).</summary>
public readonly record struct LinePosition(int Line, int Column);
