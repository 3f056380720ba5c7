using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;
using FactKit.Compiler.Evolution;
using FactKit.Compiler.Export;
using FactKit.Compiler.Formatting;
using FactKit.Compiler.Inference;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>
/// Each place of a schema where a text can stand, one at a time, so that a place that refuses the text hides no other: diagnostics, or C# that compiles without a warning and exports that are what
/// they seem.
/// </summary>
public sealed class HostilePositionTests
{
    static readonly string[] Texts =
    [
        "say \"no\"", "back\\slash", "\n#line 1 \"x\"\n#error no", "a\u2028b\u0085c", "*/ int x; /*", "{{ view.Name }}", "{x}", "]]> <!--", "lone \ud800", "\u202Eb\u2066a\u2069", "\"\"\" $\"", "</script><b>", "=cmd()|'", "'; DROP TABLE x; --",
        "\0\u0001\u007f", "\uFEFF\u200b", "T", "class", "__proto__", "x.y", "`a`", "e\u0301", "\U0001F600", "_X",
    ];

    const string Rest = "types: { T: { document: true, fields: { a: Text } } }\n";

    static string Of(string field) => Schemas.Head + "types:\n  T:\n    document: true\n    fields: { a: { " + field + " }, other: { type: Integer? }, more: { type: Integer? } }\n";

    static string Rule(string keys) => Schemas.Head + "types:\n  T:\n    document: true\n    fields: { a: Text, n: Integer }\n    rules: [{ " + keys + " }]\n";

    // The text stands for the sign, quoted as JSON does, which is how YAML quotes it.
    public static TheoryData<string, string> Places => new()
    {
        { "schema id", $"factkit: 1\nschema: §\n{Rest}" },
        { "version", $"factkit: 1\nschema: x\nversion: §\n{Rest}" },
        { "namespace", $"factkit: 1\nschema: x\nnamespace: §\n{Rest}" },
        { "description", Schemas.Head + $"description: §\n{Rest}" },
        { "import", Schemas.Head + $"imports: [§]\n{Rest}" },
        { "key of the schema", Schemas.Head + $"§: 1\n{Rest}" },
        { "name of an enum", Schemas.Head + $"enums: {{ §: {{ values: [a] }} }}\n{Rest}" },
        { "value of an enum", Schemas.Head + $"enums: {{ E: {{ values: [§] }} }}\n{Rest}" },
        { "named value of an enum", Schemas.Head + "enums: { E: { open: true, values: { §: { name: A } } } }\ntypes: { T: { document: true, fields: { a: { type: E, default: § } } } }\n" },
        { "name of a value", Schemas.Head + $"enums: {{ E: {{ values: {{ a: {{ name: § }} }} }} }}\n{Rest}" },
        { "description of a value", Schemas.Head + $"enums: {{ E: {{ values: {{ a: {{ description: § }} }} }} }}\n{Rest}" },
        { "meaning of a value", Schemas.Head + $"enums: {{ E: {{ values: {{ a: {{ meaning: § }} }} }} }}\n{Rest}" },
        { "alias of a value", Schemas.Head + $"enums: {{ E: {{ values: {{ a: {{ aliases: [§] }} }} }} }}\n{Rest}" },
        { "deprecation of a value", Schemas.Head + $"enums: {{ E: {{ values: {{ a: {{ deprecated: {{ since: §, message: § }} }} }} }} }}\n{Rest}" },
        { "replacement of a value", Schemas.Head + $"enums: {{ E: {{ values: {{ a: {{ deprecated: {{ replaceWith: § }} }} }} }} }}\n{Rest}" },
        { "name of a type", Schemas.Head + "types: { §: { document: true, fields: { a: Text } } }\n" },
        { "description of a type", Schemas.Head + "types: { T: { document: true, description: §, fields: { a: Text } } }\n" },
        { "deprecation of a type", Schemas.Head + "types: { T: { document: true, deprecated: §, fields: { a: Text } } }\n" },
        { "reserved", Schemas.Head + "types: { T: { document: true, reserved: [§], fields: { a: Text } } }\n" },
        { "include", Schemas.Head + "types: { T: { document: true, include: [§], fields: { a: Text } } }\n" },
        { "key of a type", Schemas.Head + "types: { T: { document: true, §: 1, fields: { a: Text } } }\n" },
        { "name of a field", Schemas.Head + "types: { T: { document: true, fields: { §: Text } } }\n" },
        { "name of a field with a C# name", Schemas.Head + "types: { T: { document: true, fields: { §: { type: Text, name: A } } } }\n" },
        { "type", Of("type: §") },
        { "reference", Of("type: Text").Replace("Text", "Ref<T>", StringComparison.Ordinal).Replace("Ref<T>", "§", StringComparison.Ordinal) },
        { "key of a field", Of("type: Text, §: 1") },
        { "json", Of("type: Text, json: §") },
        { "was", Of("type: Text, was: [§]") },
        { "C# name", Of("type: Text, name: §") },
        { "description of a field", Of("type: Text, description: §") },
        { "example", Of("type: Text, examples: [§]") },
        { "default", Of("type: Text, default: §") },
        { "default of a Uri", Of("type: Uri, default: §") },
        { "const", Of("type: Text, const: §") },
        { "pattern", Of("type: Text, pattern: §") },
        { "absence", Of("type: Text, absent: [§]") },
        { "sentinel", Of("type: Integer, absentWhen: { unknown: [§] }") },
        { "reason of a sentinel", Of("type: Integer, absentWhen: { §: [1] }") },
        { "sensitivity", Of("type: Text?, sensitivity: §") },
        { "bound", Of("type: Decimal, min: §") },
        { "deprecation of a field", Of("type: Text, deprecated: { since: §, replaceWith: §, message: § }") },
        { "date as an example", Of("type: Date, examples: [§]") },
        { "sumOf", Of("type: Integer, sumOf: [§]") },
        { "notBefore", Of("type: Date, notBefore: §") },
        { "requiredWhen", Of("type: Text?, requiredWhen: §") },
        { "refersTo", Of("type: Integer, refersTo: §") },
        { "discriminator", Schemas.Head + "types: { T: { union: { discriminator: §, cases: { a: A } } }, A: {} }\n" },
        { "case", Schemas.Head + "types: { T: { union: { discriminator: k, cases: { §: A }, else: B } }, A: {}, B: {} }\n" },
        { "type of a case", Schemas.Head + "types: { T: { union: { discriminator: k, cases: { a: § } } } }\n" },
        { "vague word", Schemas.Head + $"vagueWords: {{ §: \">=5\" }}\n{Rest}" },
        { "value of a vague word", Schemas.Head + $"vagueWords: {{ heaps: § }}\n{Rest}" },
        { "id of a rule", Rule("id: §, assert: n > 1") },
        { "rule", Rule("id: r, assert: §") },
        { "condition of a rule", Rule("id: r, when: §, assert: n > 1") },
        { "message of a rule", Rule("id: r, assert: n > 1, message: §") },
        { "path of a rule", Rule("id: r, assert: n > 1, path: §") },
        { "severity of a rule", Rule("id: r, assert: n > 1, severity: §") },
        { "undetermined of a rule", Rule("id: r, assert: n > 1, undetermined: §") },
        { "exactlyOneOf", Schemas.Head + "types: { T: { document: true, fields: { a: Text?, b: Text? }, exactlyOneOf: [[§, b]] } }\n" },
    };

    [Theory, MemberData(nameof(Places))]
    public void A_text_in_one_place_compiles_or_is_refused(string place, string form)
    {
        Assert.NotEmpty(place);
        var harmless = Compiled(form.Replace("§", "abc", StringComparison.Ordinal));
        foreach (var text in Texts)
        {
            var yaml = form.Replace("§", JsonSerializer.Serialize(text), StringComparison.Ordinal);
            var compiled = Compiled(yaml);
            Assert.DoesNotContain(compiled.Diagnostics, static diagnostic => diagnostic.Descriptor.Id == "FK0999");
            Assert.All(compiled.Diagnostics, static diagnostic => Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message)));
            Assert.Null(SchemaFormatter.Format(yaml).Refusal);
            if (compiled.Result.Schema is not { } schema) continue;
            var parts = GeneratedCode.EmitAll(schema).Concat(schema.Rules.Select(static rules => Emitter.Emit(rules))).ToList();
            if (compiled.Diagnostics.Count == 0) Assert.Equal([], GeneratedCode.Compile(parts));
            else foreach (var part in parts) Assert.Empty(GeneratedCode.SyntaxFaults(part));
            foreach (var target in ExportTargets.All)
                foreach (var type in target.Scope == ExportScope.Schema ? [null] : ExportModel.DocumentsOf(schema).Cast<TypeName?>())
                    Shown(target.Name, target.Export(ExportModel.Of(schema, [], type)).Text, text);
            if (harmless.Diagnostics.Count + compiled.Diagnostics.Count == 0)
                Assert.NotNull(SchemaDiff.Compare(WholeSchema.Of([harmless], "test.fact.yaml"), WholeSchema.Of([compiled], "test.fact.yaml")));
        }
    }

    // What browsers, databases and spreadsheets would take for something else stands nowhere as it is.
    static void Shown(string target, string export, string text)
    {
        Assert.DoesNotContain('\0', export);
        if (target == "html")
        {
            Assert.DoesNotContain("</script><b>", export, StringComparison.Ordinal);
            Assert.Single(Regex.Matches(export, "<script"));
        }
        if (target == "csv-header") Assert.DoesNotMatch(@"(?m)(^|,)""?[=+@]", export);
        if (target is "json-schema" or "openai" or "anthropic") JsonDocument.Parse(export).Dispose();
        if (target is "html" or "markdown" or "typescript" or "sql") Assert.DoesNotContain('\u202E', export);
        Assert.NotNull(text);
    }

    static CompiledSchema Compiled(string yaml) => SchemaCompiler.Compile([new SourceFile("test.fact.yaml", yaml)])[0];

    [Fact]
    public void Documents_with_hostile_names_and_values_give_a_schema_that_compiles()
    {
        var inference = new SchemaInference();
        foreach (var text in Texts)
        {
            var quoted = JsonSerializer.Serialize(text.Replace("\ud800", "", StringComparison.Ordinal));
            Assert.Null(inference.ObserveJson(Encoding.UTF8.GetBytes($"{{{quoted}: {quoted}, \"list\": [{{{quoted}: [{quoted}]}}], \"kind\": {quoted}, \"nothing\": null}}")));
        }
        var schema = inference.Finish(new() { FallbackId = "samples", TypeName = "Report" }).Text;
        var compiled = Compiled(schema);
        Assert.Equal("", Schemas.Text(compiled));
        Assert.Equal([], GeneratedCode.Compile(GeneratedCode.EmitAll(compiled.Result.Schema!)));
        Assert.Equal(schema, SchemaFormatter.Format(schema).Text);
    }

    [Theory]
    [InlineData("a\"b.fact.yaml")]
    [InlineData("a\nb.fact.yaml")]
    [InlineData("\u202Ea\u2028.fact.yaml")]
    [InlineData("*/ {{ x }} ]]>.fact.yaml")]
    public void Names_of_files_say_nothing_in_what_is_made(string path)
    {
        var named = SchemaCompiler.Compile([new SourceFile(path, Schemas.Head + Rest)])[0];
        var plain = Compiled(Schemas.Head + Rest);
        Assert.Empty(named.Diagnostics);
        Assert.Equal(GeneratedCode.EmitAll(plain.Result.Schema!).Select(static part => part.Text), GeneratedCode.EmitAll(named.Result.Schema!).Select(static part => part.Text));
    }
}
