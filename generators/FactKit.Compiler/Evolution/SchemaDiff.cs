using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution.Comparing;

namespace FactKit.Compiler.Evolution;

/// <summary>Compares two versions of a schema: what changed for documents, for what they mean, and for C# code. Pure: witnesses are looked for elsewhere.</summary>
public static class SchemaDiff
{
    /// <summary>The changes, in the order of <see cref="Order"/>.</summary>
    public static IReadOnlyList<Change> Compare(WholeSchema old, WholeSchema @new)
    {
        var context = new DiffContext(old, @new, DeclarationPairs.Of(old, @new));
        HeaderComparer.Compare(context);
        foreach (var (before, after) in context.Pairs.All)
        {
            switch (before, after)
            {
                case (BoundEnum o, BoundEnum n): EnumComparer.Compare(context, o, n); break;
                case (BoundRecord o, BoundRecord n): RecordComparer.Compare(context, o, n); break;
                case (BoundUnion o, BoundUnion n): UnionComparer.Compare(context, o, n); break;
                default: DeclarationComparer.OtherKind(context, before, after); break;
            }
        }
        DeclarationComparer.AddedAndRemoved(context);
        return Order(context.Changes);
    }

    /// <summary>Categories with their worst change first, in each the worst first, then by place and code.</summary>
    public static IReadOnlyList<Change> Order(IEnumerable<Change> changes) =>
    [
        .. changes.GroupBy(change => change.Category)
            .OrderBy(group => group.Min(change => change.Verdict))
            .ThenBy(group => group.Key)
            .SelectMany(group => group
                .OrderBy(change => change.Verdict)
                .ThenBy(change => (change.New ?? change.Old)?.File, StringComparer.Ordinal)
                .ThenBy(change => (change.New ?? change.Old)?.Line)
                .ThenBy(change => (change.New ?? change.Old)?.Column)
                .ThenBy(change => change.Code, StringComparer.Ordinal)
                .ThenBy(change => change.Subject, StringComparer.Ordinal)
                .ThenBy(change => change.Message, StringComparer.Ordinal)),
    ];

    /// <summary>The document types that are in both versions, by the name of each.</summary>
    public static IReadOnlyList<(TypeName Old, TypeName New)> Documents(WholeSchema old, WholeSchema @new)
    {
        var pairs = DeclarationPairs.Of(old, @new);
        return [.. old.Documents.Where(document => pairs.HasOld(document.Name)).Select(document => (document.Name, pairs.NewName(document.Name))).Where(pair => @new.Documents.Any(document => document.Name == pair.Item2))];
    }

    /// <summary>What the version has to be raised by.</summary>
    public static VersionBump Bump(IEnumerable<Change> changes) => changes.Select(change => change.Bump).DefaultIfEmpty(VersionBump.None).Max();
}
