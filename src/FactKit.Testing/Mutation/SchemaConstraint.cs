using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;

namespace FactKit.Testing.Mutation;

/// <summary>Something that a schema forbids.</summary>
/// <param name="Key">What forbids it: the key of the schema (<c>maxLength</c>), or a word such as <c>type</c>.</param>
/// <param name="Place">The type or the field, <c>Note.title</c>; of a rule <c>Note/more-hurt</c>.</param>
/// <param name="Says">What is demanded, in a few words.</param>
/// <param name="Owner">The record or union that it belongs to.</param>
/// <param name="Field">The name of the field in documents; null: the type as a whole.</param>
/// <param name="Codes">The codes of the issue that it gives; any of them.</param>
sealed record SchemaConstraint(string Key, string Place, string Says, TypeName Owner, string? Field, IReadOnlyList<string> Codes)
{
    /// <summary>The rule.</summary>
    public string? RuleId { get; init; }

    /// <summary>What has to be done to a document to break it, in one or several ways; the parser must then refuse it. Of a rule there are none: what breaks it is found by trying.</summary>
    public IReadOnlyList<Probe> Probes { get; init; } = [];

    /// <summary>What a document is given that breaks it, where a probe would mend it again.</summary>
    public string? Dangling { get; init; }

    /// <summary>Breaking it makes a document invalid; else it only gives a warning or an info.</summary>
    public bool Refuses { get; init; } = true;
}
