using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>A rule of a type; one generated struct each.</summary>
/// <typeparam name="TSelf">The type that has the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRule<TSelf>
{
    /// <summary>What is known of the rule without a document.</summary>
    RuleInfo Info { get; }

    /// <summary>Whether the rule holds.</summary>
    /// <param name="run">The run.</param>
    /// <param name="self">The object.</param>
    /// <param name="at">The place of the object.</param>
    Truth Holds<R>(ref R run, TSelf self, int at) where R : struct, IRuleRun, allows ref struct;

    /// <summary>The schema's message, with the values of its holes; null: one is made of the rule's text.</summary>
    /// <param name="run">The run.</param>
    /// <param name="self">The object.</param>
    /// <param name="at">The place of the object.</param>
    string? Message<R>(ref R run, TSelf self, int at) where R : struct, IRuleRun, allows ref struct;
}
