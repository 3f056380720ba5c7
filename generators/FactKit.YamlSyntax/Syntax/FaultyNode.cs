using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Stands where something was refused and reported; later stages say nothing more about it.</summary>
public sealed class FaultyNode(int id, TextSpan span) : SyntaxNode(id, span);
