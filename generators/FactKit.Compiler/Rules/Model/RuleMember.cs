namespace FactKit.Compiler.Rules.Model;

/// <summary>A field of a record, a common field of a union, or a part of a claim, as rules see it.</summary>
/// <param name="Name">The name that rules and documents use.</param>
/// <param name="CSharpName">The C# property.</param>
/// <param name="Type">The type of the value; a <see cref="ListOf"/> where the field is a list.</param>
/// <param name="Presence">Whether it may be missing.</param>
/// <param name="IsFact">In C# it is a <c>Fact</c>: known, or absent with a reason. The value is then uncertain.</param>
/// <param name="Sensitive">No message may show its value.</param>
public sealed record RuleMember(string Name, string CSharpName, RuleType Type, MemberPresence Presence = MemberPresence.Always, bool IsFact = false, bool Sensitive = false)
{
    /// <summary>In C# it is a static property of the record: a const of the schema.</summary>
    public bool IsConstant { get; init; }
}

/// <summary>Whether a member may be missing.</summary>
public enum MemberPresence
{
    /// <summary>It is always there; a list may be empty.</summary>
    Always,

    /// <summary>A C# nullable reference: <c>string?</c>, <c>Claim&lt;T&gt;?</c>.</summary>
    OptionalReference,

    /// <summary>A C# nullable value: <c>long?</c>, <c>Fact&lt;T&gt;?</c>.</summary>
    OptionalValue,
}
