using System.Globalization;
using System.Text;
using System.Text.Json;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;
using FactKit.Compiler.Export;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>Schemas that want out of their texts, or want to be too large: from YAML to C# and exports, they end in diagnostics or in files that are what they seem.</summary>
public sealed class HostileSchemaTests
{
    public static TheoryData<string> Texts => HostileTextTests.Texts;

    // Every place of a schema that takes a text; JSON is how YAML quotes it.
    static string Schema(string text)
    {
        var quoted = JsonSerializer.Serialize(text);
        var message = JsonSerializer.Serialize(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        var value = JsonSerializer.Serialize("v" + text);
        return $$"""
            factkit: 1
            schema: test.hostile
            description: {{quoted}}
            enums:
              Tone:
                open: true
                description: {{quoted}}
                values:
                  {{value}}: { name: One, description: {{quoted}}, meaning: {{quoted}}, aliases: [{{JsonSerializer.Serialize("a" + text)}}] }
                  two: { deprecated: { message: {{quoted}} } }
            types:
              Host:
                document: true
                description: {{quoted}}
                deprecated: { message: {{quoted}} }
                reserved: [{{JsonSerializer.Serialize("r" + text)}}]
                fields:
                  {{JsonSerializer.Serialize("f" + text)}}: { type: Text?, name: Field, description: {{quoted}}, examples: [{{quoted}}], was: [{{JsonSerializer.Serialize("w" + text)}}] }
                  given: { type: Text, default: {{quoted}} }
                  fixed: { type: Text, const: {{quoted}} }
                  tone: { type: Tone, default: {{value}} }
                  form: { type: Text?, pattern: {{JsonSerializer.Serialize("^[" + new string([.. text.Where(static c => c is not ('[' or ']' or '\\' or '^' or '-') && !char.IsSurrogate(c) && !char.IsControl(c)).Append('x')]) + "]+$")}} }
                rules:
                  - { id: text, assert: {{JsonSerializer.Serialize("given != " + JsonSerializer.Serialize(text))}}, message: {{message}} }
            """;
    }

    [Theory, MemberData(nameof(Texts))]
    public void A_text_in_every_place_of_a_schema_compiles_or_is_refused(string text) => Check(Schema(text));

    [Theory]
    [InlineData("long \u202E \"text\" */ {{ x }} ]]>\n")]
    [InlineData("x")]
    public void Texts_of_100_000_characters(string part) => Check(Schema(string.Concat(Enumerable.Repeat(part, 100_000 / part.Length))));

    // Whatever cannot be in YAML or in a name is a diagnostic; the rest compiles, and nothing is left over of the text outside of literals and comments.
    static void Check(string schema)
    {
        var compiled = Schemas.Compile(("test.fact.yaml", schema))[0];
        Assert.DoesNotContain(compiled.Diagnostics, static diagnostic => diagnostic.Descriptor.Id == "FK0999");
        if (compiled.Result.Schema is not { } bound) return;
        var parts = GeneratedCode.EmitAll(bound).Concat(bound.Rules.Select(static rules => Emitter.Emit(rules))).ToList();
        foreach (var part in parts) Assert.Empty(GeneratedCode.SyntaxFaults(part));
        if (compiled.Diagnostics.Count == 0) Assert.Equal([], GeneratedCode.Compile(parts));
        foreach (var target in ExportTargets.All)
            foreach (var type in target.Scope == ExportScope.Schema ? [null] : ExportModel.DocumentsOf(bound).Cast<TypeName?>())
                target.Export(ExportModel.Of(bound, [], type));
    }

    public static TheoryData<string, string> Circles => new()
    {
        { "a type that needs itself", "types: { A: { fields: { a: A } } }" },
        { "two types that need each other", "types: { A: { fields: { b: B } }, B: { fields: { a: A } } }" },
        { "includes", "types: { A: { include: [B], fields: { a: Text } }, B: { include: [A], fields: { b: Text } } }" },
        { "an include of itself", "types: { A: { include: [A], fields: { a: Text } } }" },
        { "a union that is its own case", "types: { U: { union: { discriminator: k, cases: { u: U } } } }" },
        { "unions in a circle", "types: { U: { union: { discriminator: k, cases: { v: V } } }, V: { union: { discriminator: k, cases: { u: U } } } }" },
        { "a case that needs its union", "types: { U: { union: { discriminator: k, cases: { a: A } } }, A: { fields: { u: U } } }" },
        { "values that replace each other", "enums: { E: { values: { a: { deprecated: { replaceWith: b } }, b: { deprecated: { replaceWith: a } } } } }" },
        { "fields that are parts of each other", "types: { A: { fields: { a: { type: Integer, sumOf: [b] }, b: { type: Integer, sumOf: [a] } } } }" },
        { "references", "types: { A: { document: true, fields: { id: { type: Identifier, key: true }, b: Ref<B>, bs: B* } }, B: { fields: { id: { type: Identifier, key: true }, a: Ref<A> } } }" },
        { "maps of maps", "types: { A: { fields: { a: Map<A> } } }" },
    };

    [Theory, MemberData(nameof(Circles))]
    public void Circles_of_every_kind_come_to_an_end(string kind, string types)
    {
        Assert.NotEmpty(kind);
        Check(Schemas.Head + types + "\n");
    }

    [Fact]
    public void Ten_thousand_fields_and_two_thousand_types_are_emitted_in_linear_time()
    {
        BindingOf(250, out var small);
        BindingOf(2_000, out var great);
        var parts = GeneratedCode.EmitAll(great);
        Assert.Equal(2_000, parts.Count);
        Assert.Empty(GeneratedCode.SyntaxFaults(parts[^1]));
        var ratio = Cost.Ratio(() => GeneratedCode.EmitAll(small), () => GeneratedCode.EmitAll(great), most: 30);
        Assert.True(ratio < 30, $"eight times the types took {ratio:F1} times as long");

        static void BindingOf(int types, out BoundSchema schema) => schema = Schemas.Bind(Schemas.Head + "types:\n" + string.Concat(Enumerable.Range(0, types).Select(i =>
            $"  T{i}:\n    fields: {{ a: Text, b: T{(i + 1) % types}?, c: {{ type: Integer, min: 1, default: 5 }}, d: Map<Text*>, e: {{ type: Text, absent: [unknown] }} }}\n")));
    }

    [Fact]
    public void One_type_of_ten_thousand_fields_is_emitted_in_linear_time()
    {
        var (small, great) = (Wide(1_250), Wide(10_000));
        Assert.Equal(10_000, great.Records[0].Fields.Count);
        Assert.Empty(GeneratedCode.SyntaxFaults(Emitter.Emit(great.Records[0])));
        var ratio = Cost.Ratio(() => Emitter.Emit(small.Records[0]), () => Emitter.Emit(great.Records[0]), most: 30);
        Assert.True(ratio < 30, $"eight times the fields took {ratio:F1} times as long");

        static BoundSchema Wide(int count)
        {
            var yaml = new StringBuilder(Schemas.Head).Append("types:\n  T:\n    fields:\n");
            for (var i = 0; i < count; i++) yaml.Append(CultureInfo.InvariantCulture, $"      f{i}: {(i % 3 == 0 ? "Text" : i % 3 == 1 ? "Integer?" : "{ type: Decimal*, min: 0 }")}\n");
            return Schemas.Bind(yaml.ToString());
        }
    }
}
