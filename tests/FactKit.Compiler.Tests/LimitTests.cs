using FactKit.Compiler.Inference;
using FactKit.Compiler.Rules;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Tests.Rules;
using FactKit.Compiler.Tests.Syntax;
using FactKit.Compiler.Text.Patterns;

namespace FactKit.Compiler.Tests;

/// <summary>The limits of docs/security.md: what is at one passes, and what is one beyond it is told so.</summary>
public class LimitTests
{
    static string Fields(string fields) => Schemas.Head + "types:\n  Loss:\n    fields: { killed: Integer }\n  T:\n    fields: { " + fields + " }\n";

    static void At(string text) => Assert.Equal("", Schemas.Faults(text));

    static void Beyond(string fault, string text) => Assert.Contains(fault, Schemas.Faults(text), StringComparison.Ordinal);

    [Fact]
    public void A_file_has_4_Mi_characters_at_most()
    {
        Assert.Equal("", Yaml.Faults(Long(4 * 1024 * 1024)));
        var diagnostic = Assert.Single(Yaml.Parse(Long(4 * 1024 * 1024 + 1)).Diagnostics);
        Assert.Equal(("FK0003", "The file has 4194305 characters; at most 4194304 are read. Split it."), (diagnostic.Descriptor.Id, diagnostic.Message));

        static string Long(int length) => "a: b # ".PadRight(length, 'x');
    }

    [Fact]
    public void A_file_has_200000_keys_values_maps_and_lists_at_most()
    {
        // The list is one of them.
        Assert.Equal("", Yaml.Faults(List(199_999)));
        Assert.Equal("FK0005 200000:3", Yaml.Faults(List(200_000)));

        static string List(int items) => string.Concat(Enumerable.Repeat("- a\n", items));
    }

    [Fact]
    public void A_thousand_faults_of_the_YAML_are_listed_at_most()
    {
        Assert.Equal(1_000, Yaml.Parse(Faulty(1_000)).Diagnostics.Count);
        Assert.Equal(1_000, Yaml.Parse(Faulty(1_001)).Diagnostics.Count);

        static string Faulty(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"k{i}: !x\n"));
    }

    [Fact]
    public void A_pattern_has_4000_characters_at_most()
    {
        At(Fields($"x: {{ type: Text, pattern: {new string('a', 4_000)} }}"));
        Beyond("FK0303 The pattern cannot be used. The pattern has 4001 characters; at most 4000 are read.", Fields($"x: {{ type: Text, pattern: {new string('a', 4_001)} }}"));
    }

    [Theory]
    [InlineData("a{1000}", "a{1001}", "A count is at most 1000")]
    [InlineData("(?:a{10}){100}", "(?:a{10}){101}", "Nested repetitions multiply to 1010; at most 1000 are allowed")]
    [InlineData("(?:[ab]{990}){1}[ab]{909}", "[^a]{1000}[^a]{1000}[^a]{1000}[^a]{1000}", "at most 9900 are allowed")]
    public void A_pattern_has_1000_repetitions_and_9900_states_at_most(string at, string beyond, string fault)
    {
        At(Fields($"x: {{ type: Text, pattern: \"{at}\" }}"));
        Beyond(fault, Fields($"x: {{ type: Text, pattern: \"{beyond}\" }}"));
    }

    /// <summary>The limit itself, in the patterns whose states are easily counted: one for each letter.</summary>
    [Fact]
    public void A_pattern_has_9900_states_at_most()
    {
        var letters = string.Concat(Enumerable.Repeat("a{1000}", 9)) + "a{900}";
        Assert.Null(PatternTranslator.Translate(letters).Fault);
        Assert.Contains("would need 9901 states; at most 9900 are allowed", PatternTranslator.Translate(letters + "b").Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_nests_64_deep_at_most()
    {
        Assert.Null(PatternTranslator.Translate(new string('(', 64) + "a" + new string(')', 64)).Fault);
        Assert.Contains("64 deep", PatternTranslator.Translate(new string('(', 65) + "a" + new string(')', 65)).Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_has_200_rules_at_most()
    {
        At(Rules(200));
        Beyond("FK0554 Loss has more rules than can be: at most 200 are allowed", Rules(201));

        static string Rules(int count) => Schemas.Head + "types:\n  Loss:\n    fields: { killed: Integer }\n    rules:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"      - {{ id: r{i}, assert: killed < {i} }}\n"));
    }

    [Theory]
    [InlineData("assert")]
    [InlineData("when")]
    [InlineData("message")]
    public void A_text_of_a_rule_has_4000_characters_at_most(string key)
    {
        At(Rule(4_000));
        Beyond("FK0554 The text has 4001 characters: at most 4000 are allowed", Rule(4_001));

        string Rule(int length)
        {
            var text = key == "message" ? new string('m', length) : "killed" + new string(' ', length - 9) + "< 9";
            return Schemas.Head + "types:\n  Loss:\n    fields: { killed: Integer }\n    rules:\n      - { id: long, " + (key == "assert" ? "" : "assert: killed < 8, ") + $"{key}: \"{text}\" }}\n";
        }
    }

    [Fact]
    public void An_id_of_a_rule_has_100_characters_at_most()
    {
        At(Rule(100));
        Beyond("it has more than 100 characters", Rule(101));

        static string Rule(int length) => Schemas.Head + "types:\n  Loss:\n    fields: { killed: Integer }\n    rules: [{ id: " + new string('r', length) + ", assert: killed < 9 }]\n";
    }

    [Fact]
    public void A_key_that_stands_for_a_rule_lists_100_at_most()
    {
        At(Sum(100));
        Beyond("FK0554 \"sumOf\" lists 101: at most 100 are allowed", Sum(101));

        static string Sum(int count)
        {
            var names = Enumerable.Range(0, count).Select(i => $"f{i}").ToList();
            return Schemas.Head + "types:\n  Loss:\n    fields:\n      all: { type: Integer, sumOf: [" + string.Join(", ", names) + "] }\n" + string.Concat(names.Select(name => $"      {name}: Integer\n"));
        }
    }

    [Fact]
    public void A_rule_has_brackets_64_deep_and_operators_250_deep_at_most()
    {
        Assert.Empty(Faults(new string('(', 64) + "1" + new string(')', 64) + " == 1"));
        Assert.Equal(["FK0501"], Faults(new string('(', 65) + "1" + new string(')', 65) + " == 1"));
        // The operator and its last operand are two levels more.
        Assert.Empty(Faults(string.Join(" - ", Enumerable.Repeat("1", 249)) + " == 1"));
        Assert.Equal(["FK0501"], Faults(string.Join(" - ", Enumerable.Repeat("1", 251)) + " == 1"));

        static IEnumerable<string> Faults(string text) => RuleCompiler.Check(text, LossScope.OfLoss).Faults.Select(fault => fault.Descriptor.Id);
    }

    [Fact]
    public void Names_in_documents_have_128_characters_at_most()
    {
        var name = new string('a', 128);
        At(Fields($"{name}: Text"));
        At(Fields($"x: {{ type: Text, json: {name}, was: [b{name[1..]}] }}"));
        Beyond("FK0218", Fields($"{name}b: {{ type: Text, name: X }}"));
        Beyond("FK0218", Fields($"x: {{ type: Text, json: {name}b }}"));
        Beyond("FK0218", Fields($"x: {{ type: Text, was: [{name}b] }}"));
    }

    [Fact]
    public void Ids_of_schemas_versions_and_names_of_CSharp_have_128_characters_at_most()
    {
        var name = new string('a', 128);
        At($"factkit: 1\nschema: {name}\nversion: 1.0.0-{name[6..]}\n");
        Beyond("FK0200", $"factkit: 1\nschema: {name}a\n");
        Beyond("FK0201", $"factkit: 1\nschema: x\nversion: 1.0.0-{name[5..]}\n");
        At(Fields($"x: {{ type: Text, name: {name} }}"));
        Beyond("FK02", Fields($"x: {{ type: Text, name: {name}a }}"));
        At(Schemas.Head + $"types:\n  T{name[1..]}: {{ fields: {{ x: Text }} }}\n");
        Beyond("FK02", Schemas.Head + $"types:\n  T{name}: {{ fields: {{ x: Text }} }}\n");
    }

    [Fact]
    public void A_vague_word_has_8_words_at_most()
    {
        At(Schemas.Head + "vagueWords:\n  \"a b c d e f g h\": \">=5\"\n");
        Beyond("FK0310", Schemas.Head + "vagueWords:\n  \"a b c d e f g h i\": \">=5\"\n");
    }

    [Fact]
    public void A_hundred_placeholders_are_made_for_a_sensitive_list_at_most()
    {
        At(Fields("x: { type: Text+, minItems: 100, sensitivity: personal }"));
        Beyond("no more than 100 placeholders are made", Fields("x: { type: Text+, minItems: 101, sensitivity: personal }"));
    }

    [Fact]
    public void A_type_has_100_includes_at_most_with_those_of_what_it_includes()
    {
        At(Chain(101));
        Beyond("FK0220 \"T100\" cannot be included: a type has 100 includes at most, with those of the types that it includes", Chain(102));
        At(Wide(100));
        Beyond("FK0220 \"T100\" cannot be included: a type has 100 includes at most", Wide(101));

        static string Chain(int types) => Schemas.Head + "types:\n" + string.Concat(Enumerable.Range(0, types).Select(i => $"  T{i}: {{ {(i == 0 ? "" : $"include: [T{i - 1}], ")}fields: {{ f{i}: Text }} }}\n"));
        static string Wide(int types) =>
            Schemas.Head + "types:\n" + string.Concat(Enumerable.Range(0, types).Select(i => $"  T{i}: {{ fields: {{ f{i}: Text }} }}\n")) + $"  All: {{ include: [{string.Join(", ", Enumerable.Range(0, types).Select(i => $"T{i}"))}] }}\n";
    }

    [Fact]
    public void The_includes_of_a_schema_copy_20000_fields_at_most()
    {
        At(Includers(20));
        Beyond("FK0220 \"All\" cannot be included: with its fields the includes of this schema copy more than 20000", Includers(21));

        static string Includers(int count) => Schemas.Head + $"types:\n  All:\n    fields: {{ {Texts(1_000)} }}\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  T{i}: {{ include: [All] }}\n"));
    }

    [Fact]
    public void The_unions_of_a_schema_copy_20000_fields_into_their_cases_at_most()
    {
        At(Union(20));
        Beyond("FK0221 \"T20\" cannot be a case: the common fields of unions are written into each case, and those of this schema are then more than 20000", Union(21));

        static string Union(int cases) => Schemas.Head + "types:\n" + string.Concat(Enumerable.Range(0, cases).Select(i => $"  T{i}: {{}}\n"))
            + $"  U:\n    union:\n      discriminator: kind\n      fields: {{ {Texts(1_000)} }}\n      cases: {{ {string.Join(", ", Enumerable.Range(0, cases).Select(i => $"c{i}: T{i}"))} }}\n";
    }

    /// <summary>What an import declares counts, what it imports itself does not.</summary>
    [Fact]
    public void The_references_of_a_document_name_200_types_or_as_many_as_the_schema_and_its_imports_declare()
    {
        Assert.Equal("", Far(200));
        Assert.Contains("FK0227 The references inside document \"D\" name more than 200 types: import the schemas that declare them, make several documents of it", Far(201), StringComparison.Ordinal);
        Assert.Equal("", Far(1_000, "t.fact.yaml"));
        At(Schemas.Head + Keys(1_000) + References(1_000));

        var finds = Schemas.Bind(Schemas.Head + Keys(300) + References(300)).Records[^1].Finds;
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"T{i}"), finds.Select(find => find.Name));

        static string Far(int count, string also = "") => string.Concat(Schemas.Compile(
            ("d.fact.yaml", $"factkit: 1\nschema: d\nimports: [m.fact.yaml{(also.Length > 0 ? ", " + also : "")}]\ntypes:\n  D: {{ document: true, fields: {{ m: M }} }}\n"),
            ("m.fact.yaml", "factkit: 1\nschema: m\nimports: [t.fact.yaml]\ntypes:\n" + References(count, "M", "")),
            ("t.fact.yaml", "factkit: 1\nschema: t\n" + Keys(count))).Select(Schemas.Text));
    }

    [Fact]
    public void The_documents_of_a_schema_that_name_many_types_name_20000_at_most()
    {
        At(Documents(20));
        Beyond("FK0227 The references inside document \"D20\" name more than 20000 types, with those of the other documents here that name more than 200: make several documents of it", Documents(21));
        // Those that name few do not count.
        At(Schemas.Head + Keys(200) + References(200) + string.Concat(Enumerable.Range(0, 150).Select(i => $"  E{i}: {{ document: true, fields: {{ d: D? }} }}\n")));

        static string Documents(int count) => Schemas.Head + Keys(1_000) + References(1_000, "M", "") + string.Concat(Enumerable.Range(0, count).Select(i => $"  D{i}: {{ document: true, fields: {{ m: M }} }}\n"));
    }

    static string Keys(int count) => "types:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  T{i}: {{ fields: {{ id: {{ type: Identifier, key: true }} }} }}\n"));

    static string References(int count, string type = "D", string document = "document: true") =>
        $"  {type}:\n    {(document.Length > 0 ? document : "description: all")}\n    fields:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"      t{i}: T{i}*\n      r{i}: Ref<T{i}>?\n"));

    [Fact]
    public void Five_other_schemas_with_the_same_id_are_named_at_most()
    {
        Assert.Contains("FK0404 The schema id \"same\" is also that of s1.fact.yaml, s2.fact.yaml, s3.fact.yaml, s4.fact.yaml, s5.fact.yaml: ids", Same(6), StringComparison.Ordinal);
        Assert.Contains("FK0404 The schema id \"same\" is also that of s1.fact.yaml, s2.fact.yaml, s3.fact.yaml, s4.fact.yaml, s5.fact.yaml, 1 more: ids", Same(7), StringComparison.Ordinal);

        static string Same(int count) => Schemas.Text(Schemas.Compile([.. Enumerable.Range(0, count).Select(i => ($"s{i}.fact.yaml", "factkit: 1\nschema: same\n"))])[0]);
    }

    static string Texts(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"f{i}: Text"));

    // ---- infer

    [Fact]
    public void Samples_nest_64_deep_at_most()
    {
        Assert.Null(Observe(Nested(64)));
        Assert.NotNull(Observe(Nested(65)));
        Assert.Null(new SchemaInference().ObserveYaml(Nested(64)));
        Assert.NotNull(new SchemaInference().ObserveYaml(Nested(65)));

        static string Nested(int depth) => "{\"a\": " + new string('[', depth - 1) + new string(']', depth - 1) + "}";
    }

    [Fact]
    public void Samples_have_10000_different_fields_at_most()
    {
        Assert.Null(Observe(Wide(10_000)));
        Assert.Contains("more than 10000 different fields", Observe(Wide(10_001))!.Message, StringComparison.Ordinal);

        // An object with more than 1,000 keys would be a map.
        static string Wide(int fields)
        {
            var text = new System.Text.StringBuilder("{");
            for (var i = 0; i < fields;)
            {
                text.Append(i == 0 ? "" : ",").Append($"\"o{i}\":{{");
                i++;
                for (var first = true; i % 500 != 0 && i < fields; i++, first = false) text.Append(first ? "" : ",").Append($"\"f{i}\":{(i % 2 == 0 ? "1" : "\"x\"")}");
                text.Append('}');
            }
            return text.Append('}').ToString();
        }
    }

    static SampleFault? Observe(string json) => new SchemaInference().ObserveJson(System.Text.Encoding.UTF8.GetBytes(json));
}
