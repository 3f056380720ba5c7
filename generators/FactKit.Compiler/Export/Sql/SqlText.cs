using System.Globalization;
using System.Text;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Export.Sql;

/// <summary>Text of a schema inside SQL.</summary>
static class SqlText
{
    /// <summary>The most bytes of a name in PostgreSQL.</summary>
    public const int LongestName = 63;

    /// <summary>A text literal. What cannot be seen is written by its number; U+0000, which no database holds, becomes U+FFFD.</summary>
    public static string Literal(string text)
    {
        var sound = JsonText.WellFormed(text).Replace('\0', '\uFFFD');
        var plain = new StringBuilder(sound.Length + 2);
        // In the form with numbers a backslash is doubled too.
        var numbered = new StringBuilder(sound.Length + 2);
        var isPlain = true;
        for (var i = 0; i < sound.Length;)
        {
            var codePoint = Invisible.CodePointAt(sound, i, out var length);
            if (codePoint != '\n' && Invisible.Contains(codePoint))
            {
                isPlain = false;
                numbered.Append("\\+").Append(codePoint.ToString("X6", CultureInfo.InvariantCulture));
            }
            else
            {
                plain.Append(codePoint == '\'' ? "''" : sound.Substring(i, length));
                numbered.Append(codePoint == '\'' ? "''" : codePoint == '\\' ? @"\\" : sound.Substring(i, length));
            }
            i += length;
        }
        return isPlain ? $"'{plain}'" : $"U&'{numbered}'";
    }

    /// <summary>A name, quoted.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

    /// <summary>Names, quoted, with commas.</summary>
    public static string Names(params string[] names) => string.Join(", ", names.Select(Name));

    /// <summary>A name of a schema as databases have them: <c>killedAtScene</c> is <c>killed_at_scene</c>.</summary>
    public static string Snake(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length;)
        {
            var codePoint = Invisible.CodePointAt(name, i, out var length);
            if (codePoint is >= 'A' and <= 'Z')
            {
                var startsWord = i > 0 && (name[i - 1] is >= 'a' and <= 'z' or >= '0' and <= '9' || name[i - 1] is >= 'A' and <= 'Z' && i + 1 < name.Length && name[i + 1] is >= 'a' and <= 'z');
                if (startsWord) result.Append('_');
                result.Append((char)(codePoint + ('a' - 'A')));
            }
            else if (codePoint is >= 'a' and <= 'z' or >= '0' and <= '9' || codePoint > 0x7F && !Invisible.Contains(codePoint)) result.Append(name, i, length);
            else if (result.Length > 0 && result[result.Length - 1] != '_') result.Append('_');
            i += length;
        }
        var snake = result.ToString().Trim('_');
        return snake.Length == 0 ? "x" : snake;
    }
}
