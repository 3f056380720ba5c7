using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares what enums, records and unions have in common: that they are there, their names, what is said of them.</summary>
static class DeclarationComparer
{
    public static void Compare(DiffContext diff, BoundDeclaration old, BoundDeclaration @new)
    {
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name), diff.New.Places.Of(@new.Name));
        var what = What(old);
        // Of a pair by place only the first is the same declaration under another name; the namespace of a whole schema is told once.
        if (diff.Pairs.NewName(old.Name) == @new.Name && CSharp(old) != CSharp(@new))
            diff.Add(new(ChangeCategory.Source, "type-renamed", ChangeVerdict.Breaking, old.Name.Name, $"the {what} was {old.Name.Namespace}.{old.Name.CSharpName} in C# and is {@new.Name.Namespace}.{@new.Name.CSharpName}; documents do not name it")
            {
                Old = oldPlace,
                New = newPlace,
                Mend = old.Name.Namespace == @new.Name.Namespace ? $"add `name: {old.Name.CSharpName}`" : null,
            });
        if (old.Description != @new.Description)
            diff.Add(@new.Name, Words.Description(ChangeCategory.Meaning, @new.Name.Name, diff.Old.Places.Of(old.Name, "description"), diff.New.Places.Of(@new.Name, "description")));
        foreach (var change in Words.Deprecation(@new.Name.Name, old.Deprecation, @new.Deprecation, oldPlace, diff.New.Places.Of(@new.Name, "deprecated"))) diff.Add(change);

        string CSharp(BoundDeclaration declaration) =>
            (declaration.Name.SchemaId == diff.Old.Main.Id || declaration.Name.SchemaId == diff.New.Main.Id) && old.Name.SchemaId == diff.Old.Main.Id && @new.Name.SchemaId == diff.New.Main.Id
                ? declaration.Name.CSharpName
                : declaration.Name.Namespace + "." + declaration.Name.CSharpName;
    }

    /// <summary>A record that became a union, or the other way round.</summary>
    public static void OtherKind(DiffContext diff, BoundDeclaration old, BoundDeclaration @new)
    {
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name), diff.New.Places.Of(@new.Name));
        var message = $"it was a {What(old)} and is a {What(@new)}";
        diff.Add(new(ChangeCategory.Source, "type-kind-changed", ChangeVerdict.Breaking, old.Name.Name, message) { Old = oldPlace, New = newPlace });
        diff.Add(old.Name, new(ChangeCategory.Data, "type-kind-changed", ChangeVerdict.Breaking, old.Name.Name, message + ": objects of it are read by other fields")
        {
            Old = oldPlace,
            New = newPlace,
            Backward = Acceptance.Refuses,
            Forward = Acceptance.Refuses,
            Probe = new(ProbeKind.Any, old.Name),
        });
    }

    public static void AddedAndRemoved(DiffContext diff)
    {
        foreach (var old in DeclarationPairs.Declared(diff.Old.Main))
        {
            if (diff.Pairs.HasOld(old.Name)) continue;
            var near = Suggestion.Nearest(old.Name.Name, DeclarationPairs.Declared(diff.New.Main).Where(one => !diff.Pairs.HasNew(one.Name)).Select(one => one.Name.Name));
            var place = diff.Old.Places.Of(old.Name);
            diff.Add(new(ChangeCategory.Source, "type-removed", ChangeVerdict.Breaking, old.Name.Name, $"the {What(old)} {old.Name.CSharpName} is gone{(near is null ? "" : $"; {Words.Quoted(near)} is new, and nothing in documents says that it is the same")}")
            {
                Old = place,
                Mend = "keep it, with `deprecated:`",
            });
            if (IsDocument(old))
                diff.Add(new(ChangeCategory.Data, "document-removed", ChangeVerdict.Breaking, old.Name.Name, "the document type is gone: nothing reads its documents any more")
                {
                    Old = place,
                    Backward = Acceptance.Refuses,
                    NoWitness = "every document of it is one",
                });
        }
        foreach (var @new in DeclarationPairs.Declared(diff.New.Main))
            if (!diff.Pairs.HasNew(@new.Name))
                diff.Add(new(ChangeCategory.Source, "type-added", ChangeVerdict.Compatible, @new.Name.Name, $"the {What(@new)} is new") { New = diff.New.Places.Of(@new.Name) });
    }

    /// <summary><c>document</c> of a type that is in both.</summary>
    public static void Document(DiffContext diff, BoundDeclaration old, BoundDeclaration @new)
    {
        if (IsDocument(old) == IsDocument(@new)) return;
        var (oldPlace, newPlace) = (diff.Old.Places.Of(old.Name, "document"), diff.New.Places.Of(@new.Name, "document"));
        if (IsDocument(@new))
        {
            diff.Add(new(ChangeCategory.Source, "document-added", ChangeVerdict.Compatible, @new.Name.Name, "it is a document type now") { Old = oldPlace, New = newPlace });
            return;
        }
        diff.Add(new(ChangeCategory.Source, "document-removed", ChangeVerdict.Breaking, old.Name.Name, "it is no document type any more: Parse, ToJson, JsonSchema and Find are gone") { Old = oldPlace, New = newPlace, Mend = "add `document: true`" });
        diff.Add(new(ChangeCategory.Data, "document-removed", ChangeVerdict.Breaking, old.Name.Name, "it is no document type any more: nothing reads its documents")
        {
            Old = oldPlace,
            New = newPlace,
            Backward = Acceptance.Refuses,
            Mend = "add `document: true`",
            NoWitness = "every document of it is one",
        });
    }

    static bool IsDocument(BoundDeclaration declaration) => declaration is BoundRecord { Document: true } or BoundUnion { Document: true };

    static string What(BoundDeclaration declaration) => declaration switch
    {
        BoundEnum => "enum",
        BoundUnion => "union",
        _ => "type",
    };
}
