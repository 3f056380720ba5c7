namespace FactKit.Rules;

/// <summary>Why an expression of a rule has no value. Errors are values: nothing is thrown.</summary>
public enum RuleError : byte
{
    /// <summary>There is no error.</summary>
    None,

    /// <summary>The result is beyond what its type can hold.</summary>
    Overflow,

    /// <summary>A division by zero, or a remainder of one.</summary>
    DivisionByZero,

    /// <summary>An index before the first or after the last item or character.</summary>
    OutOfRange,

    /// <summary>A map without the key.</summary>
    NoSuchKey,

    /// <summary>A value that cannot be taken as one of another type: <c>int("many")</c>.</summary>
    BadConversion,

    /// <summary>An argument that the function does not take.</summary>
    InvalidArgument,

    /// <summary>A key that stands twice in a map that the rule writes.</summary>
    DuplicateKey,

    /// <summary>A limit is passed: the rules of the document take too many steps, or a text or list grows too long.</summary>
    LimitExceeded,

    /// <summary>The time zone is not known here.</summary>
    UnknownTimeZone,
}
