using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Rules;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>Checks the texts of a draft and makes a rule of it.</summary>
static class RuleChecks
{
    /// <summary>The rule; null after a fault, or where a field that it names is at fault itself.</summary>
    public static BoundRule? Check(RuleDraft draft, RuleScope scope, DiagnosticSink sink)
    {
        var holes = draft.Message.Select(part => part.Hole).OfType<CelSource>().ToList();
        var sources = new[] { draft.When, draft.Assert }.OfType<CelSource>().Concat(holes).ToList();
        // What such a comment leaves of a rule is not what was written: no word about it.
        if (sources.Count(source => HasRunOnComment(source, sink)) > 0) return null;
        scope.MetFault = false;
        var check = RuleCompiler.CheckRule(draft.When?.Text, draft.Assert.Text, [.. holes.Select(hole => hole.Text)], scope);
        if (scope.MetFault) return null;
        if (draft.When is { } when) Report(check.When!, when);
        Report(check.Assert, draft.Assert);
        for (var i = 0; i < holes.Count; i++) Report(check.Holes[i], holes[i]);
        if (check.Holds is not { } holds || check.Holes.Any(hole => hole.Root is null)) return null;

        var next = 0;
        return new(
            draft.Id,
            $"{scope.Type.Full}/{draft.Id}",
            holds,
            draft.Assert.Text,
            draft.When?.Text,
            draft.Severity,
            draft.Undetermined,
            draft.Path,
            draft.Message.Select(part => part.Hole is null ? new MessagePart(part.Text, null) : new MessagePart(null, check.Holes[next++].Root) { Source = part.Hole.Text }).ToEquatableArray())
        {
            Description = draft.Description,
            Words = draft.Words,
        };

        void Report(RuleCheck text, CelSource source)
        {
            foreach (var fault in text.Faults) sink.Report(fault.Descriptor, source.Locate(fault.Offset, fault.Length), [.. fault.Arguments]);
        }
    }

    static bool HasRunOnComment(CelSource source, DiagnosticSink sink)
    {
        if (RunOnComment.Find(source.Text, source.Joins) is not { } comment) return false;
        sink.Report(Catalogue.RunOnComment, source.Locate(comment.Offset, comment.Length), Shown.Cut(comment.Lost));
        return true;
    }
}
