using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>What binding decides where nothing is wrong.</summary>
public class ModelTests
{
    [Theory]
    [InlineData("killed_at_scene", "KilledAtScene")]
    [InlineData("country code", "CountryCode")]
    [InlineData("killedAtScene", "KilledAtScene")]
    [InlineData("URL", "URL")]
    [InlineData("a1b", "A1b")]
    [InlineData("émigré", "Émigré")]
    [InlineData("x--y..z", "XYZ")]
    public void A_name_becomes_Pascal_case(string name, string csharp)
    {
        var field = Fields($"'{name}': Text")[0];
        Assert.Equal((name, csharp), (field.Name, field.CSharpName));
    }

    [Fact]
    public void Names_in_CSharp_and_in_documents_can_be_given()
    {
        var field = Fields("field: { type: Text, name: Rubrum, json: \"a b\", was: [old] }")[0];
        Assert.Equal(("a b", "Rubrum", "old"), (field.Name, field.CSharpName, Assert.Single(field.OldNames)));
        Assert.Equal("Verlust", Schemas.Bind(Schemas.Head + "types: { Loss: { name: Verlust, fields: { x: Text } } }").Records[0].Name.CSharpName);
    }

    [Theory]
    [InlineData("Text", "Text", Cardinality.One)]
    [InlineData("'  Map< Text* >?  '", "Map<Text*>", Cardinality.Optional)]
    [InlineData("Map<Map<Ref<Loss>+>>*", "Map<Map<Ref<Loss>+>>", Cardinality.Many)]
    [InlineData("Ref<Loss>+", "Ref<Loss>", Cardinality.AtLeastOne)]
    public void A_type_expression_is_read(string written, string type, Cardinality cardinality)
    {
        var field = Fields($"a: {written}")[0];
        Assert.Equal((type, cardinality), (Compiler.Binding.Values.TypeNames.Show(field.Type, Cardinality.One), field.Cardinality));
    }

    [Theory]
    [InlineData("{ type: Text, default: 5 }", "\"5\"", "5")]
    [InlineData("{ type: Text, default: \"a\\\"é\" }", "\"a\\u0022\\u00E9\"", "a\"é")]
    [InlineData("{ type: Boolean, default: true }", "true", "true")]
    [InlineData("{ type: Integer, default: -0 }", "-0", "-0")]
    [InlineData("{ type: Decimal, default: 1.10 }", "1.10", "1.10")]
    [InlineData("{ type: Number, default: 1e3 }", "1e3", "1e3")]
    [InlineData("{ type: Sector, default: insurgent }", "\"rebel\"", "rebel")]
    [InlineData("{ type: Open, default: other }", "\"other\"", "other")]
    public void A_default_is_kept_as_JSON(string field, string json, string text)
    {
        var literal = Fields($"a: {field}")[0].Default!;
        Assert.Equal((json, text), (literal.Json, literal.Text));
    }

    [Fact]
    public void A_default_of_an_enum_names_its_member()
    {
        Assert.Equal("Rebel", Fields("a: { type: Sector, default: insurgent }")[0].Default!.EnumMember);
        Assert.Null(Fields("a: { type: Open, default: other }")[0].Default!.EnumMember);
    }

    [Fact]
    public void Absences_come_from_both_keys_and_values_keep_their_kind()
    {
        var absence = Fields("a: { type: Integer, absent: [withheld], absentWhen: { unknown: [-99, \"-98\", n/a], withheld: [\"***\"] } }")[0].Absence!;
        Assert.Equal(["withheld", "unknown"], absence.Reasons);
        Assert.Equal(["-99", "\"-98\"", "\"n/a\"", "\"***\""], absence.Sentinels.Select(sentinel => sentinel.Json));
        Assert.Equal("\"-99\"", Assert.Single(Fields("a: { type: Text, absentWhen: { unknown: [-99] } }")[0].Absence!.Sentinels).Json);
    }

    [Fact]
    public void A_reference_finds_the_key_of_includes_and_unions_across_imports()
    {
        var compiled = Schemas.Compile([.. Schemas.Files("""
            # file: base.fact.yaml
            factkit: 1
            schema: base
            types:
              Keyed: { fields: { no: { type: Integer, key: true } } }
            # file: test.fact.yaml
            factkit: 1
            schema: test
            imports: [base.fact.yaml]
            types:
              Report: { document: true, fields: { a: Ref<Heir>, b: Ref<Event>*, c: Ref<Keyed>? } }
              Heir: { include: [Keyed] }
              Event: { union: { discriminator: kind, cases: { attack: Attack }, fields: { id: { type: Text, key: true } } } }
              Attack: {}
            """)]);
        Assert.Equal("", Schemas.Text(compiled[1]));
        var report = compiled[1].Result.Schema!.Records[0];
        Assert.Equal([ScalarKind.Integer, ScalarKind.Text, ScalarKind.Integer], report.Fields.Select(field => ((RefType)field.Type).KeyKind));
        Assert.Equal(["test/Heir", "test/Event", "base/Keyed"], report.Finds.Select(find => find.Full));
    }

    [Fact]
    public void Included_fields_come_first_and_those_that_they_include_before_them()
    {
        var schema = Schemas.Bind(Schemas.Head + """
            types:
              Own: { include: [Middle, Beside], fields: { last: Text } }
              Middle: { include: [Base], fields: { second: Text } }
              Base: { fields: { first: Text } }
              Beside: { include: [Base], fields: { third: Text } }
            """);
        Assert.Equal(["first", "second", "third", "last"], schema.Records[0].Fields.Select(field => field.Name));
        Assert.Equal(["first", "second"], schema.Records[1].Fields.Select(field => field.Name));
    }

    [Fact]
    public void An_included_type_of_an_import_is_resolved_by_the_imports_of_its_own_schema()
    {
        var compiled = Schemas.Compile([.. Schemas.Files("""
            # file: far.fact.yaml
            factkit: 1
            schema: far
            types: { Place: { fields: { x: Text } } }
            # file: near.fact.yaml
            factkit: 1
            schema: near
            imports: [far.fact.yaml]
            types: { Base: { fields: { at: Place } } }
            # file: test.fact.yaml
            factkit: 1
            schema: test
            imports: [near.fact.yaml]
            types: { Heir: { include: [Base], fields: { name: Text } } }
            """)]);
        Assert.Equal("", Schemas.Text(compiled[2]));
        Assert.Equal("far/Place", ((ObjectType)compiled[2].Result.Schema!.Records[0].Fields[0].Type).Name.Full);
    }

    [Fact]
    public void A_faulty_field_leaves_the_others()
    {
        var compiled = Schemas.Compile(("test.fact.yaml", Schemas.Head + "types: { Loss: { fields: { a: Nothing, b: Text } }, Gain: { fields: { c: Loss } } }"))[0];
        Assert.Equal(["b"], compiled.Result.Schema!.Records[0].Fields.Select(field => field.Name));
        Assert.Single(compiled.Result.Schema.Records[1].Fields);
    }

    [Theory]
    [InlineData("types:\n  Loss:\n    fields:\n      side: Ref<Acto>\n      x: {")]
    [InlineData("types:\n  Loss:\n    fields: { a: Actor,")]
    [InlineData("types:\n  Loss:\n    fields:\n      a: \"Nothing")]
    [InlineData("types:\n  Loss:\n")]
    public void Where_the_YAML_breaks_off_only_that_is_said(string rest) =>
        Assert.All(Schemas.Compile(("test.fact.yaml", Schemas.Head + rest))[0].Diagnostics, diagnostic => Assert.StartsWith("FK00", diagnostic.Descriptor.Id, StringComparison.Ordinal));

    static EquatableArray<BoundField> Fields(string field) => Schemas.Bind($$"""
        {{Schemas.Head}}enums:
          Sector: { values: { military: {}, rebel: { aliases: [insurgent] } } }
          Open: { open: true, values: [a] }
        types:
          Holder:
            fields:
              {{field}}
          Loss:
            fields:
              id: { type: Identifier, key: true }
        """).Records[0].Fields;
}
