using System.Text.Json.Nodes;
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

    /// <summary>Whether what breaks it is refused. A rule may only warn or inform.</summary>
    public bool IsError { get; init; } = true;

    /// <summary>Where the schema says it.</summary>
    public SchemaPlace? At { get; init; }

    /// <summary>What has to be done to a document to break it, in one or several ways; the parser must then refuse it. What breaks a rule is found by trying.</summary>
    public IReadOnlyList<Probe> Probes { get; init; } = [];

    /// <summary>What is done to an object of the owner, which has the field, where no probe says it.</summary>
    public Action<JsonObject, BoundField>? Alter { get; init; }
}
