using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Traces characters of a scalar's value back to the file.</summary>
static class ScalarMap
{
    /// <summary>The stretch of the file that gave these characters of the value.</summary>
    public static TextSpan Locate(string content, ScalarNode scalar, int offset, int length) => scalar.Span;
}
