using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares what stands at the top of schemas.</summary>
static class HeaderComparer
{
    public static void Compare(DiffContext diff)
    {
        var (old, @new) = (diff.Old.Main, diff.New.Main);
        if (old.Id != @new.Id) Named(diff, "schema-id-changed", $"the schema was called {old.Id} and is called {@new.Id}", "schema", "keep the id; it is no name for people");
        else if (Major(old.Version) != Major(@new.Version)) Named(diff, "major-version-changed", $"the version was {old.Version} and is {@new.Version}", "version", null);
        if (old.Namespace != @new.Namespace)
            diff.Add(new(ChangeCategory.Source, "namespace-changed", ChangeVerdict.Breaking, @new.Id, $"the namespace was {old.Namespace} and is {@new.Namespace}: every use of a generated type has to name the new one")
            {
                Old = diff.Old.Places.Top("namespace"),
                New = diff.New.Places.Top("namespace"),
                Mend = $"say `namespace: {old.Namespace}`",
            });
        if (old.Description != @new.Description) diff.Add(Words.Description(ChangeCategory.Source, @new.Id, diff.Old.Places.Top("description"), diff.New.Places.Top("description")) with { Verdict = ChangeVerdict.Compatible });
        VagueWordComparer.Compare(diff);
    }

    // Documents that do not name their schema are not concerned.
    static void Named(DiffContext diff, string code, string message, string key, string? mend) =>
        diff.Add(new(ChangeCategory.Data, code, ChangeVerdict.Breaking, diff.New.Main.Id, $"{message}: documents that name the old one in $schema are refused")
        {
            Old = diff.Old.Places.Top(key),
            New = diff.New.Places.Top(key),
            Backward = Acceptance.Refuses,
            Forward = Acceptance.Refuses,
            Mend = mend,
            // The step to a new major version is what is asked for, and asks for no other.
            OwnBump = code == "major-version-changed" ? VersionBump.None : null,
            Probe = diff.Old.Documents.Count == 0 ? null : new(ProbeKind.SchemaName, diff.Old.Documents[0].Name) { Values = new[] { $"{diff.Old.Main.Id}@{diff.Old.Main.Version}" }.ToEquatableArray(), Names = new[] { "$schema" }.ToEquatableArray() },
        });

    static string Major(string version) => version.Split('.')[0];
}
