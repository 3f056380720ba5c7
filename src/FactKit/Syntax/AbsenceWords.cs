namespace FactKit.Syntax;

/// <summary>Texts that say that there is nothing to say.</summary>
static class AbsenceWords
{
    static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "-", "--", "?", "*", "***", ".", "n/a", "n.a.", "na", "nan", "nil", "none", "null", "unknown", "missing", "not stated", "not available", "not applicable", "not reported",
        "not-stated", "unspecified", "undetermined", "unavailable", "tbd",
    };

    public static bool Contains(string text) => All.Contains(text.Trim());
}
