namespace FactKit.Rules;

/// <summary>The texts that conversions could not read, while a rule is evaluated with a trace. Functions are not told which run they belong to; a run stays on its thread.</summary>
sealed class UnreadTexts
{
    const int Most = 3;

    [ThreadStatic]
    static UnreadTexts? s_current;

    readonly List<string> _texts = [];

    /// <summary>What notes texts on this thread; null: nobody asks.</summary>
    public static UnreadTexts? Current
    {
        get => s_current;
        set => s_current = value;
    }

    /// <summary>The first few, each once.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The error of a text that cannot be read.</summary>
    public static RuleError Note(string text)
    {
        if (s_current is { _texts: { Count: < Most } texts } && !texts.Contains(text)) texts.Add(text);
        return RuleError.BadConversion;
    }
}
