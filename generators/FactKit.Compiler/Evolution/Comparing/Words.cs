using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Wordings that several comparers share.</summary>
static class Words
{
    /// <summary>A name or value of a schema, in quotes and cut to a length that can be read.</summary>
    public static string Quoted(string text) => $"\"{Shown.Cut(text)}\"";

    /// <summary>Names in quotes, joined by commas.</summary>
    public static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(Quoted));

    /// <summary>A description that reads otherwise.</summary>
    public static Change Description(ChangeCategory category, string subject, SchemaPlace? old, SchemaPlace? @new) =>
        new(category, "description-changed", ChangeVerdict.Review, subject, "the description reads otherwise: see whether it still means the same")
        {
            Old = old,
            New = @new,
            OwnBump = VersionBump.Patch,
        };

    /// <summary>Changes of <c>deprecated</c>.</summary>
    public static IEnumerable<Change> Deprecation(string subject, BoundDeprecation? old, BoundDeprecation? @new, SchemaPlace? oldPlace, SchemaPlace? newPlace)
    {
        if (old == @new) yield break;
        var change = old is null
            ? new Change(ChangeCategory.Source, "deprecated", ChangeVerdict.Review, subject, $"it is deprecated: C# code that uses it gets a warning ({Shown.Cut(@new!.Message)})")
            : @new is null
                ? new Change(ChangeCategory.Source, "deprecation-removed", ChangeVerdict.Compatible, subject, "it is no longer deprecated") { OwnBump = VersionBump.Patch }
                : new Change(ChangeCategory.Source, "deprecation-changed", ChangeVerdict.Compatible, subject, "the deprecation reads otherwise") { OwnBump = VersionBump.Patch };
        yield return change with { Old = oldPlace, New = newPlace };
    }

    /// <summary>A list of texts as a value of a record.</summary>
    public static EquatableArray<string> Of(params string[] texts) => texts.ToEquatableArray();
}
