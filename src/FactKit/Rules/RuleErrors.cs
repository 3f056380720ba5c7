namespace FactKit.Rules;

/// <summary>The errors of rules in words.</summary>
static class RuleErrors
{
    /// <summary>What went wrong, to stand after "cannot be evaluated: ".</summary>
    public static string Message(RuleError error) => error switch
    {
        RuleError.Overflow => "a number is too large or too small for its type",
        RuleError.DivisionByZero => "division by zero",
        RuleError.OutOfRange => "an index lies outside its list or text",
        RuleError.NoSuchKey => "a map does not have the key",
        RuleError.BadConversion => "a value cannot be converted to the type that is asked for",
        RuleError.InvalidArgument => "a function does not take the argument that it got",
        RuleError.DuplicateKey => "a map that the rule writes has a key twice",
        RuleError.LimitExceeded => "the rules of the document take too many steps, or make a text or list that is too long",
        RuleError.UnknownTimeZone => "the time zone is not known",
        _ => "it has no value",
    };
}
