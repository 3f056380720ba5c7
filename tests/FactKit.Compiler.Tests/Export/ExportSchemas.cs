using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Tests.Emission;
using FactKit.TestSupport;

namespace FactKit.Compiler.Tests.Export;

/// <summary>Schemas to export: a small one with a bit of everything, and those that ship.</summary>
static class ExportSchemas
{
    /// <summary>A bit of everything, small enough to be read.</summary>
    public const string Small = """
        factkit: 1
        schema: town.reports
        version: 1.2.0
        description: |-
          Reports of what happened in town.
          One a day.

          A second paragraph.
        imports: [factkit/core]
        vagueWords:
          dozens: ">=30"

        enums:
          Kind:
            description: What a report is about.
            values:
              fire: { description: Something burnt., meaning: "codes:1" }
              flood: { aliases: [water, "high water"], deprecated: { since: "1.1", replaceWith: fire } }
          Colour:
            open: true
            values: [red, dark blue]

        types:
          Report:
            document: true
            description: One report.
            reserved: [old]
            unknownFields: keep
            fields:
              id: { type: Identifier, key: true, maxLength: 20 }
              kind: { type: Kind, default: fire }
              title: { type: Text, maxLength: 80, absent: [not-stated], absentWhen: { unknown: ["***"] }, description: What stands above it. }
              seen: Timestamp?
              places: Place*
              sources: Source+
              hurt: { type: Claim<Quantity>*, min: 0, absent: [withheld], evidence: required, description: How many were hurt. }
              streets: { type: Claim<Text*>?, description: Where. }
              colours: { type: Colour*, unique: true }
              counts: { type: Map<Integer>?, max: 9, maxItems: 3 }
              share: { type: Decimal?, multipleOf: 0.5, examples: [0.5, 1.5] }
              began: { type: Date?, absent: [unknown] }
              lasted: Duration?
              words: { type: Evidence?, sensitivity: personal }
              steps: Step*
            rules:
              - id: hurt-agree
                assert: compatible(hurt)
                severity: warning
                path: hurt
                message: the numbers of hurt ({best(hurt)}) contradict each other
                description: Rivals may be kept.
              - id: few-when-small
                when: has(share) && share < 0.5
                assert: best(hurt) <= 10
              - id: titled
                assert: size(id) > 1
          Step:
            description: What was done.
            union:
              discriminator: kind
              cases: { call: Call }
              else: OtherStep
              fields:
                at: { type: Integer, min: 0, max: 24 }
          Call:
            fields:
              place: { type: Ref<Place>?, deprecated: Say it in words. }
          OtherStep:
            fields:
              next: Step?
        """;

    public static ExportModel SmallModel(string? type = null)
    {
        var schema = Schemas.Bind(Small);
        return ExportModel.Of(schema, [], type is null ? null : ExportModel.DocumentsOf(schema).Single(name => name.Name == type));
    }

    /// <summary>The schemas that ship, by file name; each alone, since it imports nothing but what is built in.</summary>
    public static IEnumerable<string> Shipped => Repository.Files("schemas", "*.fact.yaml").Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));

    public static ExportModel ShippedModel(string path)
    {
        // The compiler knows the built-in schema by its name.
        var file = path.EndsWith("factkit/core.fact.yaml", StringComparison.Ordinal) ? "factkit/core" : path;
        return ExportModel.Of(Schemas.Compile((file, File.ReadAllText(Repository.PathOf(path))))[0].Result.Schema!, []);
    }

    /// <summary>A schema in which a text stands wherever the model allows any text.</summary>
    public static ExportModel With(string text)
    {
        var name = Models.Name("Odd");
        var colour = new BoundEnum(Models.Name("Colour"), text, new(null, null, text), true, new([new(text, "A", 1, new([text + "1"]), text, text, new(null, null, text))]));
        var field = Models.Field("a", ScalarKind.Text) with
        {
            Name = text,
            Description = text,
            Deprecation = new(null, null, text),
            OldNames = new([text + "2"]),
            Default = new(System.Text.Json.JsonSerializer.Serialize(text), text),
            Examples = new([new(System.Text.Json.JsonSerializer.Serialize(text), text)]),
            Constraints = new(MinLength: 1, Pattern: new(text, text), VagueWords: new([new(text, text)])),
            Absence = new(new(["unknown"]), new([new Sentinel("unknown", System.Text.Json.JsonSerializer.Serialize(text))])),
        };
        var list = Models.Field("b", new EnumType(colour.Name, true), Cardinality.Many) with { Name = text + "3", Description = text };
        var always = Models.Field("c", ScalarKind.Text) with { Name = text + "4", Const = new(System.Text.Json.JsonSerializer.Serialize(text), text) };
        var claims = Models.Field("d", new ClaimType(new ScalarType(ScalarKind.Quantity), Cardinality.One, false), Cardinality.Many) with { Name = text + "5" };
        var record = Models.Record(name, field, list, always, claims) with { Description = text, Document = true, Reserved = new([text + "6"]), Deprecation = new(null, null, text) };
        var inner = Models.Record("Inner") with { Case = new(Models.Name("Either"), text, "Kind", text) };
        var union = new BoundUnion(Models.Name("Either"), text, null, text, "Kind", default, new([new(text, inner.Name)]), null, false, "1.0.0", default);
        var holds = new CheckedLiteral(new BasicType(BasicKind.Bool), true);
        var rule = new BoundRule(text, text, holds, text, text, RuleSeverity.Error, null, "/" + text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), new([new(text, null), new(null, holds) { Source = text }])) { Description = text };
        return ExportModel.Of(new BoundSchema("odd.schema", "1.0.0", "Odd", text, new([colour]), new([record, inner]), new([union])) { Rules = new([new(name, new([rule]))]) }, []);
    }
}
