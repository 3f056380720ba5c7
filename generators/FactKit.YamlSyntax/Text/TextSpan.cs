namespace FactKit.Compiler.Text;

/// <summary>A stretch of a file: UTF-16 offset and length.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;
}
