using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace FactKit.Generated;

/// <summary>A pattern of a schema: it searches, in time linear in the text.</summary>
/// <param name="source">The pattern as the schema has it; this is what messages show.</param>
/// <param name="regex">The same for .NET's non-backtracking engine, translated when the schema was compiled.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPattern(string source, [StringSyntax(StringSyntaxAttribute.Regex)] string regex)
{
    readonly Regex _regex = new(regex, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The pattern as the schema has it.</summary>
    public string Source => source;

    /// <summary>Whether the text holds a match.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => _regex.IsMatch(text);
}
