namespace FactKit.Compiler.Rules.Checking;

/// <summary>Checks the text of a date that stands in a rule.</summary>
static class DateText
{
    /// <summary>What keeps the text from being a date; null: nothing.</summary>
    public static string? Problem(string text) => null;
}
