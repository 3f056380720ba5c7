namespace FactKit.Compiler.Rules.Syntax;

/// <summary>Dates without quotes, which are subtractions: <c>2015-09-14</c> is 1992.</summary>
static class UnquotedDate
{
    /// <summary>Whether the ten characters are a day of a calendar.</summary>
    public static bool IsDay(string text, int at) => at + 10 <= text.Length && Is(text, at, "0000-00-00");

    /// <summary>Whether the whole text is a day or a month.</summary>
    public static bool IsDate(string text) => text.Length switch { 10 => Is(text, 0, "0000-00-00"), 7 => Is(text, 0, "0000-00"), _ => false };

    static bool Is(string text, int at, string form)
    {
        for (var i = 0; i < form.Length; i++)
            if (form[i] == '-' ? text[at + i] != '-' : !Lexer.IsDigit(text[at + i])) return false;
        return true;
    }
}
