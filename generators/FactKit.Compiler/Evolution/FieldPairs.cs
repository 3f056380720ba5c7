using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Evolution;

/// <summary>Which fields of two versions of a type stand for each other: those of one name in documents, then those that <c>was</c> names, then those of one name in C#.</summary>
sealed class FieldPairs
{
    FieldPairs(IReadOnlyList<FieldPair> both, IReadOnlyList<BoundField> removed, IReadOnlyList<BoundField> added)
    {
        Both = both;
        Removed = removed;
        Added = added;
    }

    /// <summary>Fields that are in both, in the order of the new version.</summary>
    public IReadOnlyList<FieldPair> Both { get; }

    public IReadOnlyList<BoundField> Removed { get; }

    public IReadOnlyList<BoundField> Added { get; }

    public static FieldPairs Of(BoundDeclaration old, BoundDeclaration @new)
    {
        var oldFields = WholeSchema.FieldsOf(old);
        var newFields = WholeSchema.FieldsOf(@new);
        var found = new Dictionary<string, BoundField>(StringComparer.Ordinal);
        var free = oldFields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        Match((o, n) => o.Name == n.Name);
        Match((o, n) => n.OldNames.Contains(o.Name, StringComparer.Ordinal));
        Match((o, n) => o.CSharpName == n.CSharpName);
        return new(
            [.. newFields.Where(field => found.ContainsKey(field.Name)).Select(field => new FieldPair(found[field.Name], field))],
            [.. oldFields.Where(field => free.ContainsKey(field.Name))],
            [.. newFields.Where(field => !found.ContainsKey(field.Name))]);

        void Match(Func<BoundField, BoundField, bool> same)
        {
            foreach (var field in newFields)
            {
                if (found.ContainsKey(field.Name) || oldFields.FirstOrDefault(one => free.ContainsKey(one.Name) && same(one, field)) is not { } before) continue;
                found.Add(field.Name, before);
                free.Remove(before.Name);
            }
        }
    }
}

/// <summary>A field, before and after.</summary>
sealed record FieldPair(BoundField Old, BoundField New);
