namespace FactKit.Compiler.Formatting;

/// <summary>A comment of a file.</summary>
/// <param name="Text">From its <c>#</c> to the last character that is no white space.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Trailing">It follows something on its line.</param>
/// <param name="Space">How many blanks stand before it.</param>
/// <param name="BlankBefore">An empty line stands before it.</param>
readonly record struct Comment(string Text, int Start, int Column, bool Trailing, int Space, bool BlankBefore)
{
    /// <summary>It begins with <c>#x</c>, which may stand behind quotes and brackets, and not behind unquoted text.</summary>
    public bool IsGlued => Text.Length > 1 && !Syntax.SourceScan.IsBlank(Text[1]);
}
