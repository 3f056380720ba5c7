using System.Text.RegularExpressions;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Formatting;

/// <summary>What stands behind a key.</summary>
static class KeyEnd
{
    static readonly Regex Starred = new(@"[ \t\r\n]\*", RegexOptions.CultureInvariant);

    /// <summary>A colon; behind a blank where YamlDotNet would take it for a part of the key, against YAML: when a word of that begins with a star.</summary>
    public static string Of(ScalarNode key, string text) => key.Style == ScalarStyle.Plain && Starred.IsMatch(text) ? " :" : ":";
}
