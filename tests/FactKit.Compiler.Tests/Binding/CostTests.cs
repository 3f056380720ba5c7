using System.Text;
using FactKit.TestSupport;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>Four times as much takes about four times as many bytes of the heap, and four times as long. Bytes are counted and the same in each run; what is quadratic takes sixteen times as many, or as long.</summary>
public class CostTests
{
    const int Small = 500;
    const double Most = 7, Longest = 14;

    public static TheoryData<string> Shapes() => new("records", "faults", "enum values", "references", "includes", "endless", "union cases", "deprecations", "absences", "vague words", "rules", "faulty rules", "rules of cases", "documents", "chain of includes", "includes of much", "common fields");

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Cost_grows_with_the_schema_and_not_with_its_square(string shape)
    {
        var small = Schema(shape, Small);
        var great = Schema(shape, Small * 4);
        var bytes = Cost.Allocations(() => Compile(small), () => Compile(great));
        Assert.True(bytes < Most, $"{shape}: four times as much took {bytes:F1} times as many bytes.");
        var time = Cost.Ratio(() => Compile(small), () => Compile(great), Longest);
        Assert.True(time < Longest, $"{shape}: four times as much took {time:F1} times as long.");
    }

    [Fact]
    public void A_schema_of_2000_types_and_10000_fields_binds_whole()
    {
        var schema = Schemas.Bind(Schema("records", 2_000));
        Assert.Equal(2_000, schema.Records.Count);
        Assert.Equal(10_000, schema.Records.Sum(record => record.Fields.Count));
    }

    /// <summary>However the files import each other, all of them together cost as much as they are long.</summary>
    [Theory]
    [InlineData("one")]
    [InlineData("chain")]
    [InlineData("circle")]
    [InlineData("ladder")]
    [InlineData("included")]
    [InlineData("documents")]
    [InlineData("missing")]
    [InlineData("same id")]
    public void Files_cost_as_many_times_as_much_as_there_are_and_not_the_square(string shape)
    {
        // Up to some hundred, a few things still grow with the number of files: how many names a did-you-mean compares, and how many types a document may refer to.
        var count = shape is "missing" or "documents" ? 250 : 100;
        var (small, great) = (Files(shape, count), Files(shape, count * 4));
        var bytes = Cost.Allocations(() => Schemas.Compile(small), () => Schemas.Compile(great));
        Assert.True(bytes < Most, $"{shape}: four times as many files took {bytes:F1} times as many bytes.");
        var time = Cost.Ratio(() => Schemas.Compile(small), () => Schemas.Compile(great), Longest);
        Assert.True(time < Longest, $"{shape}: four times as many files took {time:F1} times as long.");
    }

    /// <summary>Files of one type each. Those of a chain import the next, those of a circle too, and those of a ladder the next two.</summary>
    internal static (string, string)[] Files(string shape, int count)
    {
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            int[] imports = shape switch
            {
                "one" => i > 0 ? [0] : [],
                "circle" => [(i + 1) % count],
                "missing" => [i + count],
                "same id" => [],
                "ladder" => [.. new[] { i + 1, i + 2 }.Where(next => next < count)],
                _ => i + 1 < count ? [i + 1] : [],
            };
            var fields = string.Concat(imports.Where(_ => shape is not ("missing" or "included")).Select(next => $", t{next}: T{next}{(shape == "documents" ? "*" : "?")}, r{next}: Ref<T{next}>?"));
            return ($"s{i}.fact.yaml", $"""
                factkit: 1
                schema: {(shape == "same id" ? "same" : $"s{i}")}
                namespace: S{i}
                imports: [{string.Join(", ", imports.Select(next => $"s{next}.fact.yaml"))}]
                types:
                  T{i}:
                    {(shape is "documents" or "included" ? "document: true" : "description: one of many")}
                    fields: {"{"} {(shape == "included" ? $"id{i}: Text{(i == count - 1 ? "" : $", next: Claim<T{i + 1}>")}" : "id: { type: Identifier, key: true }")}{fields} {"}"}{(shape == "included" && i % 50 > 0 && imports.Length > 0 ? $"\n    include: [T{i + 1}]" : "")}

                """);
        })];
    }

    [Fact]
    public void A_chain_of_500_imports_binds()
    {
        var files = Enumerable.Range(0, 500).Select(i => ($"s{i}.fact.yaml",
            $"factkit: 1\nschema: s{i}\n" + (i < 499 ? $"imports: [s{i + 1}.fact.yaml]\ntypes: {{ T{i}: {{ fields: {{ next: T{i + 1}? }} }} }}\n" : $"types: {{ T{i}: {{ fields: {{ x: Text }} }} }}\n")));
        var compiled = Schemas.Compile([.. files]);
        Assert.Equal("", string.Join("\n", compiled.Select(Schemas.Text).Where(text => text.Length > 0)));
        Assert.All(compiled, schema => Assert.Single(schema.Result.Schema!.Records));
    }

    /// <summary>What is said of a long way back has an end, as has the search for it.</summary>
    [Theory]
    [InlineData(10, "s0.fact.yaml imports s1.fact.yaml imports s2.fact.yaml imports s3.fact.yaml imports s4.fact.yaml imports s5.fact.yaml imports s6.fact.yaml imports s7.fact.yaml imports s8.fact.yaml imports s9.fact.yaml imports s0.fact.yaml")]
    [InlineData(100, "s0.fact.yaml imports s1.fact.yaml imports s2.fact.yaml imports s3.fact.yaml imports s4.fact.yaml imports ... 90 others ... imports s95.fact.yaml imports s96.fact.yaml imports s97.fact.yaml imports s98.fact.yaml imports s99.fact.yaml imports s0.fact.yaml")]
    [InlineData(300, "s0.fact.yaml imports s1.fact.yaml, which leads back to it through many others")]
    public void A_long_circle_of_imports_is_reported_in_each(int count, string way)
    {
        var compiled = Schemas.Compile([.. Enumerable.Range(0, count).Select(i => ($"s{i}.fact.yaml", $"factkit: 1\nschema: s{i}\nimports: [s{(i + 1) % count}.fact.yaml]\n"))]);
        Assert.All(compiled, schema => Assert.Equal("FK0401", Assert.Single(schema.Diagnostics).Descriptor.Id));
        Assert.Equal($"The imports run in a circle ({way}): move what both need into another schema", compiled[0].Diagnostics[0].Message);
    }

    [Fact]
    public void After_a_hundred_faults_there_are_no_more_suggestions()
    {
        var diagnostics = Schemas.Compile(("test.fact.yaml", Schema("faults", 200)))[0].Diagnostics.Where(diagnostic => diagnostic.Descriptor.Id == "FK0212").ToList();
        Assert.Equal(200, diagnostics.Count);
        Assert.Contains("did you mean \"T0\"?", diagnostics[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Among_very_many_names_a_few_faults_get_a_suggestion()
    {
        var yaml = new StringBuilder(Schema("records", 5_000)).Append("  Z:\n    fields:\n");
        for (var i = 0; i < 50; i++) yaml.Append($"      f{i}: T{i}x\n");
        var messages = Schemas.Compile(("test.fact.yaml", yaml.ToString()))[0].Diagnostics.Select(diagnostic => diagnostic.Message).ToList();
        Assert.Equal(50, messages.Count);
        Assert.Equal(9, messages.Count(message => message.Contains("did you mean", StringComparison.Ordinal)));
    }

    static void Compile(string yaml) => Schemas.Compile(("test.fact.yaml", yaml));

    /// <summary>Another word of letters for each number.</summary>
    static string Word(int i) => "w" + string.Concat(i.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));

    static string Schema(string shape, int count)
    {
        var yaml = new StringBuilder(Schemas.Head);
        switch (shape)
        {
            case "enum values":
                yaml.Append("enums:\n  E:\n    values:\n");
                for (var i = 0; i < count; i++) yaml.Append($"      v{i}: {{ aliases: [a{i}] }}\n");
                yaml.Append("types:\n  T:\n    fields:\n");
                for (var i = 0; i < count; i++) yaml.Append($"      f{i}: {{ type: E, default: a{i} }}\n");
                return yaml.ToString();
            case "deprecations":
                yaml.Append("enums:\n  E:\n    values:\n");
                for (var i = 0; i < count; i++) yaml.Append($"      v{i}: {{ deprecated: {{ replaceWith: v{count - 1 - i} }} }}\n");
                return yaml.ToString();
            case "union cases":
                yaml.Append("types:\n  U:\n    union:\n      discriminator: kind\n      cases:\n");
                for (var i = 0; i < count; i++) yaml.Append($"        c{i}: T{i}\n");
                for (var i = 0; i < count; i++) yaml.Append($"  T{i}: {{}}\n");
                return yaml.ToString();
            case "rules of cases":
                yaml.Append("types:\n  U:\n    union:\n      discriminator: kind\n      fields: { a: Integer }\n      cases:\n");
                for (var i = 0; i < count; i++) yaml.Append($"        c{i}: T{i}\n");
                yaml.Append("    rules:\n      - { id: u, assert: 'kind != \"c7\" || b < a' }\n");
                for (var i = 0; i < count; i++) yaml.Append($"  T{i}:\n    fields: {{ b: Integer }}\n    rules:\n      - {{ id: r, assert: 'kind == \"c3\" || b < a' }}\n");
                return yaml.ToString();
            case "documents":
                yaml.Append("types:\n");
                for (var i = 0; i < count; i++) yaml.Append($"  T{i}: {{ document: true, fields: {{ id: {{ type: Identifier, key: true }}, next: T{(i + 1) % count}*, to: Ref<T{(i + 7) % count}> }} }}\n");
                return yaml.ToString();
            case "includes of much":
                yaml.Append("types:\n  T:\n    fields:\n");
                for (var i = 0; i < count; i++) yaml.Append($"      f{i}: Text\n");
                for (var i = 0; i < count; i++) yaml.Append($"  T{i}: {{ include: [T], rules: [{{ id: r, assert: f1 == f2 }}] }}\n");
                return yaml.ToString();
            case "common fields":
                yaml.Append("types:\n  U:\n    union:\n      discriminator: kind\n      cases:\n");
                for (var i = 0; i < count; i++) yaml.Append($"        c{i}: T{i}\n");
                yaml.Append("      fields:\n");
                for (var i = 0; i < count; i++) yaml.Append($"        f{i}: Text\n");
                for (var i = 0; i < count; i++) yaml.Append($"  T{i}: {{ rules: [{{ id: r, assert: f1 == f2 }}] }}\n");
                return yaml.ToString();
            case "vague words":
                yaml.Append("vagueWords:\n");
                for (var i = 0; i < count; i++) yaml.Append($"  {Word(i)}: '>={i}'\n");
                yaml.Append("types:\n");
                for (var i = 0; i < count; i++) yaml.Append($"  T{i}: {{ fields: {{ a: {{ type: Quantity, examples: [about {Word(i)}] }} }} }}\n");
                return yaml.ToString();
            case "absences":
                yaml.Clear().Append(Schema("union cases", count)).Append("  D:\n    fields:\n");
                for (var i = 0; i < count; i++) yaml.Append($"      f{i}: {{ type: U, absent: [unknown] }}\n");
                return yaml.ToString();
        }
        yaml.Append("types:\n");
        for (var i = 0; i < count; i++)
            yaml.Append(shape switch
            {
                "records" => $"  T{i}:\n    fields:\n      a: Text\n      b: T{(i + 1) % count}?\n      c: {{ type: Integer, min: 1, max: 9, default: 5 }}\n      d: Map<Text*>\n      e: {{ type: Text, absent: [unknown] }}\n",
                "faults" => $"  T{i}: {{ fields: {{ a: T{i}x, b: {{ type: Text, min: 5, colour: red }} }} }}\n",
                "references" => $"  T{i}: {{ {(i == 0 ? "document: true, " : "")}fields: {{ id: {{ type: Identifier, key: true }}, next: T{(i + 1) % count}*, to: Ref<T{(i + 7) % count}> }} }}\n",
                "rules" => $"  T{i}:\n    fields: {{ a: Integer, b: {{ type: Integer?, notBefore: a }}, c: T{(i + 1) % count}? }}\n    rules:\n      - {{ id: r, assert: 'a < 9 && (!has(c) || c.a > a)', message: '{{a}}' }}\n",
                "faulty rules" => $"  T{i}:\n    fields: {{ a: Integer }}\n    rules:\n      - {{ id: r, assert: 'a < T{i}' }}\n      - {{ id: s, assert: 'b < 3', path: T{i} }}\n",
                "chain of includes" => $"  T{i}: {{ {(i == 0 ? "" : $"include: [T{i - 1}], ")}fields: {{ f{i}: Text }} }}\n",
                "includes" => i == 0 ? "  T0: { fields: { a: Text } }\n" : $"  T{i}: {{ include: [T0], fields: {{ b: Text }} }}\n",
                _ => $"  T{i}: {{ fields: {{ next: T{(i % 2 == 0 ? i + 1 : i - 1)} }} }}\n",
            });
        return yaml.ToString();
    }
}
