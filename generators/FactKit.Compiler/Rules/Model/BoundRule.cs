namespace FactKit.Compiler.Rules.Model;

/// <summary>A rule of a type, with everything decided.</summary>
/// <param name="Id">Unique in its type.</param>
/// <param name="FullName"><c>schema/Type/id</c>.</param>
/// <param name="Holds">What must be true: <c>assert</c>, or <c>!when || assert</c>.</param>
/// <param name="Source">The text of <c>assert</c>, which <see cref="Checked.Offset"/> counts in; the parts of <c>when</c> count in <paramref name="WhenSource"/>.</param>
/// <param name="Severity">Of a rule that does not hold.</param>
/// <param name="Undetermined">Of a rule that is undetermined; null: it passes.</param>
/// <param name="Path">JSON Pointer from the object, such as <c>/killed</c>; empty for the object itself.</param>
/// <param name="Message">Texts and holes in turn; empty: the runtime makes a message of the rule's text.</param>
public sealed record BoundRule(
    string Id, string FullName, Checked Holds, string Source, string? WhenSource, RuleSeverity Severity, RuleSeverity? Undetermined, string Path, EquatableArray<MessagePart> Message)
{
    /// <summary>Of a rule that a key stands for: what it demands, in words. Such a rule has no message. Null: the schema writes the rule.</summary>
    public string? Words { get; init; }

    /// <summary>Why there is the rule, as the schema says.</summary>
    public string? Description { get; init; }
}

/// <summary>How bad it is.</summary>
public enum RuleSeverity { Info, Warning, Error }

/// <summary>A stretch of a message: a text, or an expression whose value is shown.</summary>
public sealed record MessagePart(string? Text, Checked? Hole)
{
    /// <summary>The text of the expression.</summary>
    public string? Source { get; init; }
}
