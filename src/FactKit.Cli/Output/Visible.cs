using System.Globalization;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Cli.Output;

/// <summary>Texts from outside, as a terminal can show them: no character acts on it, and none hides. Which ones would is the compiler's table, which generated code and exports go by as well.</summary>
static class Visible
{
    /// <summary>The text with control characters, direction marks, what nobody can see and half surrogate pairs written as escapes.</summary>
    public static string Text(string text) => Invisible.Replace(text, static codePoint => Invisible.Contains(codePoint) ? Escape(codePoint) : null);

    static string Escape(int codePoint) => codePoint <= 0xFFFF ? $"\\u{Invisible.Hex(codePoint)}" : $"\\U{codePoint.ToString("X8", CultureInfo.InvariantCulture)}";
}
