namespace FactKit.Rules;

/// <summary>What a rule that is not true says, where the schema does not say it itself.</summary>
static class RuleMessages
{
    const int MostCauses = 5, MostSource = 200;

    public static string False(RuleInfo info) => info.Words ?? $"the rule does not hold: {Source(info)}";

    /// <param name="info">The rule.</param>
    /// <param name="mayNotApply">It is undetermined whether the rule counts at all.</param>
    /// <param name="phrases">Why, each to stand after "because".</param>
    public static string Undetermined(RuleInfo info, bool mayNotApply, List<string> phrases)
    {
        // Each unknown value is a cause; objects as wholes are what is left.
        var because = phrases.Count == 0 ? ", because whole objects are compared, which may differ in what is not stated" : ", because " + string.Join(" and ", phrases.Take(MostCauses));
        var more = phrases.Count > MostCauses ? $" and {FactMessages.Count(phrases.Count - MostCauses, "more reason", "more reasons")}" : "";
        var when = mayNotApply && info.When is { } condition ? $"when {OneLine(condition)}, " : "";
        return $"undetermined{(mayNotApply ? " whether it applies" : "")}{because}{more}: {when}{Source(info)}";
    }

    // The texts are those that could not be converted, as far as they may be shown.
    public static string Error(RuleInfo info, RuleError error, IReadOnlyList<string> unread)
    {
        var why = error == RuleError.BadConversion && unread.Count > 0
            ? $"{string.Join(" and ", unread.Select(FactMessages.Quote))} cannot be converted to the type that is asked for"
            : RuleErrors.Message(error);
        return $"cannot be evaluated: {why}: {Source(info)}";
    }

    public static string Limit(RuleInfo info) => $"cannot be evaluated: {RuleErrors.Message(RuleError.LimitExceeded)}; this rule and those after it were not judged: {Source(info)}";

    static string Source(RuleInfo info) => info.Words ?? OneLine(info.Source);

    static string OneLine(string source)
    {
        var text = FactMessages.OneLine(string.Join(' ', source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return text.Length <= MostSource ? text : text[..(MostSource - 1)] + "…";
    }
}
