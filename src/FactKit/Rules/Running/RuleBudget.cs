namespace FactKit.Rules;

/// <summary>
/// How many steps the rules of a document may still take. Nested loops over a hostile document would otherwise take as long as they like. Loops count in the
/// run; functions that walk a whole list or text count here, so that they need not be told which run they belong to. A read stays on its thread.
/// </summary>
sealed class RuleBudget(long steps)
{
    [ThreadStatic]
    static RuleBudget? s_current;

    long _left = steps;

    /// <summary>The budget of the document that is judged on this thread; null: none is.</summary>
    public static RuleBudget? Current
    {
        get => s_current;
        set => s_current = value;
    }

    /// <summary>How many steps are left; negative when too many were taken.</summary>
    public long Left => _left;

    /// <summary>True when too many steps were taken.</summary>
    public bool IsExhausted => _left < 0;

    /// <summary>Takes a step; false when it was one too many.</summary>
    public bool Step() => --_left >= 0;

    /// <summary>Counts the steps of a function; false when they were too many, and its result does not matter any more.</summary>
    public static bool Charge(int steps)
    {
        if (s_current is not { } budget) return true;
        budget._left -= steps;
        return !budget.IsExhausted;
    }

    /// <summary>Counts what walking a text costs.</summary>
    public static bool ChargeText(int length) => length < TextOfStep || Charge(length / TextOfStep);

    /// <summary>Text is walked about so many characters in the time of a step.</summary>
    const int TextOfStep = 64;
}
