using System.Text;
using FactKit.TestSupport;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>Four times as much takes about four times as many bytes of the heap, and four times as long. Bytes are counted and the same in each run; what is quadratic takes sixteen times as many, or as long.</summary>
public class CostTests
{
    const int Small = 500;
    const double Most = 7, Longest = 14;

    public static TheoryData<string> Shapes() => new("records", "faults", "enum values", "references", "includes", "endless", "union cases", "deprecations", "absences", "vague words", "rules", "faulty rules", "rules of cases");

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

    /// <summary>Bytes alone are counted: files are many, and each is small. A chain is another thing, since each file of it binds with all that it reaches.</summary>
    [Fact]
    public void Many_files_that_import_one_cost_as_many_times_as_much_and_not_the_square()
    {
        var (small, great) = (Files(100), Files(400));
        var bytes = Cost.Allocations(() => Schemas.Compile(small), () => Schemas.Compile(great));
        Assert.True(bytes < Most, $"four times as many files took {bytes:F1} times as many bytes.");

        static (string, string)[] Files(int count) =>
            [.. Enumerable.Range(0, count).Select(i => ($"s{i}.fact.yaml", $"factkit: 1\nschema: s{i}\n{(i > 0 ? "imports: [s0.fact.yaml]\n" : "")}types: {{ T{i}: {{ fields: {{ x: Text }} }} }}\n"))];
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

    [Fact]
    public void A_circle_of_300_imports_is_reported_in_each()
    {
        var compiled = Schemas.Compile([.. Enumerable.Range(0, 300).Select(i => ($"s{i}.fact.yaml", $"factkit: 1\nschema: s{i}\nimports: [s{(i + 1) % 300}.fact.yaml]\n"))]);
        Assert.All(compiled, schema => Assert.Equal("FK0401", Assert.Single(schema.Diagnostics).Descriptor.Id));
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
                "includes" => i == 0 ? "  T0: { fields: { a: Text } }\n" : $"  T{i}: {{ include: [T0], fields: {{ b: Text }} }}\n",
                _ => $"  T{i}: {{ fields: {{ next: T{(i % 2 == 0 ? i + 1 : i - 1)} }} }}\n",
            });
        return yaml.ToString();
    }
}
