using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution;

/// <summary>How to look for a document that shows a change: what to do to a valid document of the old schema, and which fault of the new one tells.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Owner">The type or enum of the old schema that it is done to.</param>
public sealed record Probe(ProbeKind Kind, TypeName Owner)
{
    /// <summary>The field, by its name in old documents.</summary>
    public string Field { get; init; } = "";

    /// <summary>Values to try, as JSON; what they stand for is up to the kind.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Numbers of items to try.</summary>
    public EquatableArray<int> Counts { get; init; }

    /// <summary>The codes of the issues that tell; none: any.</summary>
    public EquatableArray<string> Codes { get; init; }

    /// <summary>Names of which the path of the issue has one; none: any path.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>Names that a rule looks at.</summary>
    public EquatableArray<string> Looks { get; init; }

    /// <summary>The values stand for all that the old schema does not list: any such text in the document is what changed.</summary>
    public bool OfTheRest { get; init; }

    /// <summary>The rule of the issue.</summary>
    public string? RuleId { get; init; }

    /// <summary>What it means where the new schema accepts all that was tried: the change is then one of meaning. Null: nothing follows.</summary>
    public string? IfAccepted { get; init; }
}

/// <summary>What is done to a document.</summary>
public enum ProbeKind
{
    /// <summary>Nothing: a document that holds the type.</summary>
    Any,

    /// <summary>The field is there, with sample values of all kinds.</summary>
    Present,

    /// <summary>The field is left out.</summary>
    Missing,

    /// <summary>The field has one of <see cref="Probe.Values"/>.</summary>
    Whole,

    /// <summary>An item, an entry or the value of a claim of the field is one of <see cref="Probe.Values"/>.</summary>
    Leaf,

    /// <summary>The list or map of the field has one of <see cref="Probe.Counts"/> of items.</summary>
    Count,

    /// <summary>The list of the field has the same item twice.</summary>
    Twice,

    /// <summary>A claim of the field is absent for one of the reasons <see cref="Probe.Values"/>; so is the value where it is no claim.</summary>
    Absent,

    /// <summary>Two objects of the type have the same value in the field.</summary>
    SameKey,

    /// <summary>The object has the unknown field <see cref="Probe.Field"/> as well.</summary>
    Unknown,

    /// <summary>A field of the enum has one of the texts <see cref="Probe.Values"/>.</summary>
    EnumText,

    /// <summary>An object of the union is of the case <see cref="Probe.Values"/>; one that the union does not list is of its else.</summary>
    Case,

    /// <summary>A value that the rule looks at is another: one of <see cref="Probe.Values"/> in a field of <see cref="Probe.Looks"/>, or a sample; or it is left out.</summary>
    Rule,

    /// <summary>A claim is made by an object of the type.</summary>
    Speaker,

    /// <summary>The document names its schema.</summary>
    SchemaName,
}
