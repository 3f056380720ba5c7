namespace FactKit.Testing;

/// <summary>How an example is not as it promises.</summary>
/// <param name="Code">One of the constants of this type.</param>
/// <param name="Message">What was expected and what was found.</param>
public sealed record ExampleFault(string Code, string Message)
{
    /// <summary>The file cannot be read, or its <c>$expect</c> cannot.</summary>
    public const string Unreadable = "example-unreadable";

    /// <summary>An invalid example without <c>$expect</c>.</summary>
    public const string NothingExpected = "example-expects-nothing";

    /// <summary>An invalid example that has no error.</summary>
    public const string Accepted = "example-accepted";

    /// <summary>A valid example that has an error.</summary>
    public const string Refused = "example-refused";

    /// <summary>An issue that <c>$expect</c> names and the document does not give.</summary>
    public const string NotGiven = "example-issue-not-given";

    /// <summary>An issue that the document gives and <c>$expect</c> does not name.</summary>
    public const string NotExpected = "example-issue-not-expected";

    /// <summary>Writing and reading a valid example changes it: a fault of FactKit.</summary>
    public const string Altered = "example-altered";

    /// <summary>The issue that was not expected.</summary>
    public FactIssue? Issue { get; init; }

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}

/// <summary>An example is not as it promises; the message says how.</summary>
public sealed class ExampleException(string message) : Exception(message);
