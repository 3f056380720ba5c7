using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactKit.Compiler;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Text.Patterns;
using FactKit.Testing.Evolution;
using FactKit.Testing.Samples;

namespace FactKit.Testing.Mutation;

/// <summary>Everything that a schema forbids. What it imports has a schema, and examples, of its own.</summary>
sealed class SchemaConstraints(WholeSchema schema)
{
    const string Nowhere = "nowhere-to-be-found";

    static readonly string[] s_reasons = ["unknown", "not-stated", "not-mentioned", "not-applicable", "withheld", "redacted", "conflicting", "temporarily-unknown"];

    // Every sign of ASCII, those that patterns seldom allow first, and a letter beyond it.
    static readonly string[] s_signs = [.. new[] { "~", "a", "A", "0", "-", " ", "\u00e9" }.Concat(Enumerable.Range(' ', 95).Select(sign => ((char)sign).ToString())).Concat(["\n", "\t"]).Distinct(StringComparer.Ordinal)];

    /// <summary>The constraints of the types that documents can hold, in the order of the schema.</summary>
    public IEnumerable<SchemaConstraint> All() => schema.Declarations
        .Where(declaration => declaration.Name.SchemaId == schema.Main.Id && schema.IsInDocuments(declaration.Name))
        .SelectMany(Of)
        // What every value lifts, such as a least length of 1 where the empty text stands for an absence, is no constraint.
        .Where(constraint => constraint.Probes.Count == 0 || constraint.Probes.Any(probe => probe.Kind is not (ProbeKind.Leaf or ProbeKind.Whole) || probe.Values.Count > 0))
        .Select(constraint => constraint.At is null ? constraint with { At = schema.PlaceOf(constraint.Owner, constraint.Field, constraint.Key) } : constraint);

    // A rule that a key stands for is called after its field and the key.
    SchemaPlace? PlaceOf(TypeName owner, BoundRule rule) => rule.Words is null
        ? schema.PlaceOf(owner, null, "rules", rule.Id)
        : schema.PlaceOf(owner, rule.Path.Length > 0 ? Pointer.Parts(rule.Path)[0] : null, rule.Id[(rule.Id.LastIndexOf('-') + 1)..]);

    IEnumerable<SchemaConstraint> Of(BoundDeclaration declaration)
    {
        var owner = declaration.Name;
        if (declaration is BoundRecord record)
        {
            if (!record.KeepUnknown) yield return OfType(owner, "unknown-field", "no other fields", Nowhere, "unknown-field");
            foreach (var name in record.Reserved) yield return OfType(owner, "reserved", $"the name {name} is reserved", name, "unknown-field");
        }
        if (declaration is BoundUnion { Else: null } union)
            yield return new("case", owner.Name, "a case of the union", owner, union.Discriminator, ["unknown-value", "wrong-value"]) { Probes = [new(ProbeKind.Unknown, owner) { Field = union.Discriminator, Values = One(Quoted(Unlisted(union.Cases.Select(one => one.Text)))) }] };
        // The fields of a union are those of each of its cases; they are guarded once.
        foreach (var field in WholeSchema.FieldsOf(declaration).Where(field => declaration is BoundUnion || !field.Inherited))
            foreach (var constraint in OfField(owner, field)) yield return constraint;
        foreach (var rule in schema.RulesOf(owner))
            yield return new("rule", $"{owner.Name}/{rule.Id}", rule.Words ?? rule.Source, owner, null, ["rule"]) { RuleId = rule.Id, IsError = rule.Severity == RuleSeverity.Error, Probes = [RuleProbe.Of(owner, rule)], At = PlaceOf(owner, rule) };
    }

    static SchemaConstraint OfType(TypeName owner, string key, string says, string name, string code) =>
        new(key, owner.Name, says, owner, key == "reserved" ? name : null, [code]) { Probes = [new(ProbeKind.Unknown, owner) { Field = name, Values = One("1") }] };

    IEnumerable<SchemaConstraint> OfField(TypeName owner, BoundField field)
    {
        var (leaf, limits) = (WholeSchema.Leaf(field.Type), field.Constraints);
        if (field.Required) yield return Made("required", "must be there", ["missing-field", "too-few"], new Probe(ProbeKind.Missing, owner));
        yield return Made("type", "its type", ["wrong-type"], Leaf(leaf is ScalarType { Kind: ScalarKind.Boolean } ? "1" : "true"));
        if (leaf is EnumType { Open: false } e && schema.Find(e.Name) is BoundEnum listed)
            yield return Made("enum", "a value of the enum", ["unknown-value"], Leaf(Quoted(Unlisted(listed.Values.SelectMany(value => value.Aliases.Prepend(value.Text))))));
        if (leaf is RefType reference)
        {
            var key = reference.KeyKind switch { ScalarKind.Integer => "987654321", ScalarKind.Date => "\"1901-01-01\"", _ => Quoted(Nowhere) };
            yield return Made("reference", "names an object of the document", ["dangling-reference"]) with { Alter = (made, field) => made[field.Name] = SampleBuilder.Around(field, JsonNode.Parse(key)!) };
        }
        if (field.Key) yield return Made("key", "no two objects have the same", ["duplicate-key"], new Probe(ProbeKind.SameKey, owner));
        if (field.Const is { } only) yield return Made("const", only.Json, ["wrong-value", "unknown-value"], Whole([.. Others(field).Where(value => value != only.Json)]));
        if (limits.Min is { } min) yield return Made("min", min, ["out-of-range"], Leaf(Beyond(min, -1)));
        if (limits.Max is { } max) yield return Made("max", max, ["out-of-range"], Leaf(Beyond(max, 1)));
        if (limits.MultipleOf is { } step) yield return Made("multipleOf", step, ["not-a-multiple"], Leaf(Between(limits, step)));
        // That no text is empty is a matter of its type, unless the schema says otherwise.
        if (limits.MinLength is > 1 and var least) yield return Made("minLength", Number(least), ["too-short"], Leaf(Texts(limits, least - 1)));
        if (limits.MaxLength is < 100_000 and var most) yield return Made("maxLength", Number(most), ["too-long"], Leaf(Texts(limits, most + 1)));
        // Where none is found, a person has to write one.
        if (limits.Pattern is { } pattern) yield return Made("pattern", pattern.Source, ["pattern-mismatch"], Mismatches(limits, pattern.DotNet).ToList() is { Count: > 0 } texts ? [Leaf(texts.Select(SampleValues.Text))] : []);
        if ((limits.MinItems ?? (field.Cardinality == Cardinality.AtLeastOne ? 1 : 0)) is > 0 and var fewest) yield return Made("minItems", Number(fewest), ["too-few"], new Probe(ProbeKind.Count, owner) { Counts = new[] { fewest - 1 }.ToEquatableArray() });
        if (limits.MaxItems is < 10_000 and var mostItems) yield return Made("maxItems", Number(mostItems), ["too-many"], new Probe(ProbeKind.Count, owner) { Counts = new[] { mostItems + 1 }.ToEquatableArray() });
        if (limits.Unique) yield return Made("unique", "no item twice", ["duplicate-item"], new Probe(ProbeKind.Twice, owner));
        if (field.Absence is { } absence && s_reasons.FirstOrDefault(reason => !absence.Reasons.Contains(reason)) is { } other)
            yield return Made("absent", string.Join(", ", absence.Reasons), ["unknown-value", "wrong-value"], new Probe(ProbeKind.Absent, owner) { Values = One(other) });
        if (field.Type is ClaimType { Evidence: true })
            yield return Made("evidence", "required", ["missing-evidence"]) with { Alter = static (made, field) => WithoutEvidence(made[field.Name]) };

        SchemaConstraint Made(string key, string says, string[] codes, params Probe[] probes) =>
            new(key, $"{owner.Name}.{field.Name}", says, owner, field.Name, codes) { Probes = [.. probes.Select(probe => probe with { Field = field.Name })] };

        // What stands for an absence breaks nothing.
        Probe Leaf(params IEnumerable<string> values) => new(ProbeKind.Leaf, owner) { Values = values.Where(value => field.Absence?.Sentinels.Any(sentinel => sentinel.Json == value) != true).ToEquatableArray() };

        Probe Whole(params IEnumerable<string> values) => new(ProbeKind.Whole, owner) { Values = values.ToEquatableArray() };
    }

    IEnumerable<string> Others(BoundField field) => WholeSchema.Leaf(field.Type) switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => ["true", "false"],
        ObjectType or RefType => [],
        _ => new SampleValues(schema).Of(field with { Const = null }),
    };

    static void WithoutEvidence(JsonNode? value)
    {
        if (value is JsonArray list)
            foreach (var item in list) WithoutEvidence(item);
        else (value as JsonObject)?.Remove("evidence");
    }

    static IEnumerable<string> Beyond(string limit, int side)
    {
        if (!decimal.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 1e27m) yield break;
        yield return Number(value + side);
        foreach (var far in new[] { 2, 5, 10, 60, 100, 1000 }) yield return Number(value + side * far);
    }

    static IEnumerable<string> Between(Constraints limits, string step)
    {
        if (!decimal.TryParse(step, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 1e20m) yield break;
        var start = decimal.TryParse(limits.Min, NumberStyles.Float, CultureInfo.InvariantCulture, out var min) ? Math.Ceiling(min / value) * value : 0;
        foreach (var part in value > 1 ? [start + 1, start + value + 1] : new[] { start + value / 2, start + value * 3 / 2 }) yield return Number(part);
    }

    static IEnumerable<string> Texts(Constraints limits, int length) => length > 100_000 ? []
        : (limits.Pattern is { } pattern ? PatternSamples.OfLength(pattern.Source, length) : []).Append(new string('a', length)).Distinct(StringComparer.Ordinal).Select(SampleValues.Text);

    static IEnumerable<string> Mismatches(Constraints limits, string pattern) => s_signs
        .SelectMany(sign => new[] { limits.MinLength ?? 1, limits.MaxLength ?? 8, 1, 4 }.Where(length => length is > 0 and < 1000).Distinct().Select(length => string.Concat(Enumerable.Repeat(sign, length))))
        .Where(text => !Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    static string Unlisted(IEnumerable<string> texts)
    {
        var listed = texts.ToHashSet(StringComparer.Ordinal);
        var text = Nowhere;
        while (listed.Contains(text)) text += "-";
        return text;
    }

    static EquatableArray<string> One(string value) => new[] { value }.ToEquatableArray();

    static string Quoted(string text) => SampleValues.Text(text);

    static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
