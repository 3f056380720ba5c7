using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Rules;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Export.Codebook;

/// <summary>Makes the codebook of a model.</summary>
static class CodebookBuilder
{
    public static CodebookPage Build(ExportModel model)
    {
        var anchors = new Anchors(model.Schema.Id);
        var declarations = Reach.Of(model);
        var links = Backlinks.Of(declarations, anchors);
        // The order of first mention; the schema itself comes first whatever its documents begin with.
        var groups = declarations.GroupBy(declaration => declaration.Name.SchemaId).OrderBy(group => group.Key != model.Schema.Id)
            .Select(group => Group(group.Key, [.. group], model, anchors, links)).ToList();
        var fields = declarations.SelectMany(FieldsOf).ToList();
        return new(
            model.Schema.Id,
            model.Schema.Version,
            model.Schema.Description,
            groups,
            Glossary.Values(new HashSet<string>(fields.SelectMany(field => Reach.BuiltIn(field.Type)), StringComparer.Ordinal)),
            Glossary.Absences(new HashSet<string>(fields.SelectMany(field => field.Absence?.Reasons ?? []), StringComparer.Ordinal)),
            [.. fields.SelectMany(field => field.Constraints.VagueWords).Distinct().Select(word => new CodebookFact(word.Phrase, [Inline.Code(word.Quantity)]))]);
    }

    static CodebookGroup Group(string id, IReadOnlyList<BoundDeclaration> declarations, ExportModel model, Anchors anchors, ILookup<TypeName, Inline> links) => new(
        id,
        model.SchemaOf(id)?.Version ?? "",
        id == model.Schema.Id,
        [.. declarations.Where(one => one is not BoundEnum).Select(one => Type(one, model, anchors, [.. links[one.Name]]))],
        [.. declarations.OfType<BoundEnum>().Select(one => Enum(one, anchors, [.. links[one.Name]]))]);

    static CodebookType Type(BoundDeclaration declaration, ExportModel model, Anchors anchors, IReadOnlyList<Inline> usedBy)
    {
        var name = declaration.Name;
        var fields = FieldsOf(declaration).ToList();
        var rules = model.RulesOf(name).ToList();
        var names = new HashSet<string>(fields.Select(field => field.Name), StringComparer.Ordinal);
        return new(
            name.Name,
            anchors.Of(name),
            [.. Labels(declaration)],
            declaration.Description,
            DeprecationWords.Of(declaration.Deprecation),
            [.. Notes(declaration, anchors)],
            declaration is BoundUnion union ? Cases(union, model, anchors) : [],
            [.. fields.Select(field => Field(field, name, rules.Where(rule => Blames(rule, field)).Select(rule => Inline.Link(rule.Id, anchors.OfRule(name, rule.Id))), anchors))],
            [.. rules.Select(rule => RuleWords.Of(rule, name, names, anchors))],
            usedBy);
    }

    static bool Blames(BoundRule rule, BoundField field)
    {
        var pointer = "/" + PathBinder.Escape(field.Name);
        return rule.Path == pointer || rule.Path.StartsWith(pointer + "/", StringComparison.Ordinal);
    }

    static IEnumerable<BoundField> FieldsOf(BoundDeclaration declaration) => declaration switch
    {
        BoundRecord record => record.Fields,
        BoundUnion union => union.CommonFields,
        _ => [],
    };

    static IEnumerable<string> Labels(BoundDeclaration declaration)
    {
        if (declaration is BoundRecord { Document: true } or BoundUnion { Document: true }) yield return "document";
        if (declaration is BoundUnion) yield return "union";
        if (declaration is BoundRecord { Case: not null }) yield return "case";
        if (declaration is BoundRecord { Speaker: true }) yield return "speaker";
    }

    static IEnumerable<IReadOnlyList<Inline>> Notes(BoundDeclaration declaration, Anchors anchors)
    {
        if (declaration is BoundUnion union)
            yield return [Inline.Words("One of several cases; the field "), Inline.Code(union.Discriminator), Inline.Words(" says which.")];
        if (declaration is not BoundRecord record) yield break;
        if (record.Case is { } place)
        {
            yield return place.Text is { } text
                ? [Inline.Words("The case of "), Inline.Link(place.Union.Name, anchors.Of(place.Union)), Inline.Words(" whose "), Inline.Code(place.Discriminator), Inline.Words(" is "), Inline.Code(text), Inline.Words(".")]
                : [Inline.Words("The case of "), Inline.Link(place.Union.Name, anchors.Of(place.Union)), Inline.Words(" for every other "), Inline.Code(place.Discriminator), Inline.Words(".")];
        }
        if (record.Speaker) yield return [Inline.Words("It can say something: claims name it, by its key, in "), Inline.Code("by"), Inline.Words(".")];
        if (record.KeepUnknown) yield return [Inline.Words("Fields that are not listed are kept as they stand.")];
        if (record.Reserved.Count > 0) yield return [Inline.Words("Names that must not be used: "), .. Inline.Codes(record.Reserved), Inline.Words(".")];
    }

    static IReadOnlyList<CodebookCase> Cases(BoundUnion union, ExportModel model, Anchors anchors)
    {
        var cases = union.Cases.Select(one => Case(one.Text, one.Record)).ToList();
        if (union.Else is { } other) cases.Add(Case(null, other));
        return cases;

        CodebookCase Case(string? text, TypeName record) => new(text, Inline.Link(record.Name, anchors.Of(record)), model.Find(record)?.Description);
    }

    static CodebookField Field(BoundField field, TypeName owner, IEnumerable<Inline> rules, Anchors anchors)
    {
        var facts = FieldFacts.Of(field).ToList();
        var linked = Inline.Join(rules).ToList();
        if (linked.Count > 0) facts.Add(new("Rules", linked));
        return new(
            field.Name,
            anchors.OfMember(owner, field.Name),
            TypeWords.Expression(field.Type, field.Cardinality, anchors),
            field.Description is null || field.Type is ClaimType or RefType or MapType ? TypeWords.Sentence(field.Type, field.Cardinality) : null,
            Presence(field),
            [.. Labels(field)],
            field.Description,
            DeprecationWords.Of(field.Deprecation),
            facts);
    }

    static CodebookPresence Presence(BoundField field) => field switch
    {
        { Default: not null } => CodebookPresence.Defaulted,
        { Cardinality: Cardinality.Optional } => CodebookPresence.Optional,
        { Cardinality: Cardinality.Many } => CodebookPresence.ZeroOrMore,
        { Cardinality: Cardinality.AtLeastOne } => CodebookPresence.OneOrMore,
        _ => CodebookPresence.Required,
    };

    static IEnumerable<string> Labels(BoundField field)
    {
        if (field.Key) yield return "key";
        if (field.Sensitivity is { } kind) yield return kind;
        if (field.Inherited) yield return "of the union";
    }

    static CodebookEnum Enum(BoundEnum declaration, Anchors anchors, IReadOnlyList<Inline> usedBy) => new(
        declaration.Name.Name,
        anchors.Of(declaration.Name),
        declaration.Open,
        declaration.Description,
        DeprecationWords.Of(declaration.Deprecation),
        [.. declaration.Values.Select(value => new CodebookValue(value.Text, anchors.OfMember(declaration.Name, value.Text), value.Description, value.Meaning, [.. value.Aliases], DeprecationWords.Of(value.Deprecation)))],
        usedBy);
}
