using System.Globalization;
using System.Text;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Cli.Output;

/// <summary>Texts from outside, as a terminal can show them: no character acts on it, and none hides. Which ones would is the compiler's table, which generated code and exports go by as well.</summary>
static class Visible
{
    /// <summary>The text with control characters, direction marks, what nobody can see and half surrogate pairs written as escapes.</summary>
    public static string Text(string text)
    {
        StringBuilder? shown = null;
        for (var at = 0; at < text.Length;)
        {
            var codePoint = Invisible.CodePointAt(text, at, out var length);
            if (Invisible.Contains(codePoint)) (shown ??= new StringBuilder(text.Length + 16).Append(text, 0, at)).Append(Escape(codePoint));
            else shown?.Append(text, at, length);
            at += length;
        }
        return shown?.ToString() ?? text;
    }

    static string Escape(int codePoint) => codePoint <= 0xFFFF ? $"\\u{Invisible.Hex(codePoint)}" : $"\\U{codePoint.ToString("X8", CultureInfo.InvariantCulture)}";
}
