using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>How a scalar is written.</summary>
public enum ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded }

/// <summary>A scalar: its text after YAML's unquoting and folding. The schema's type decides what it means, never YAML.</summary>
public sealed class ScalarNode(int id, TextSpan span, string value, ScalarStyle style) : SyntaxNode(id, span)
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written; only a plain scalar can be a number or a boolean.</summary>
    public ScalarStyle Style { get; } = style;
}
