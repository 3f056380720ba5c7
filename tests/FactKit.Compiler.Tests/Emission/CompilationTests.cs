using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>Generated code compiles without a word from the compiler, whatever the consumer turns on or declares.</summary>
public sealed class CompilationTests
{
    [Fact]
    public void The_clash_schema_compiles_without_warnings() => Accepted(GeneratedCode.Compile(GeneratedCode.EmitAll(Models.Clash())));

    [Fact]
    public void Every_kind_of_field_compiles_without_warnings() => Accepted(GeneratedCode.Compile(GeneratedCode.EmitAll(Models.Everything())));

    [Fact]
    public void A_warning_would_be_seen() =>
        Assert.Contains(GeneratedCode.Compile([new("x", default, "", "A", "/// <summary>&</summary>\npublic class A { int unused; }")]), d => d.Contains("CS1570"));

    [Theory]
    [InlineData("System"), InlineData("FactKit.System.FactKit"), InlineData("Newsroom.Facts.@event.global")]
    public void Names_of_the_consumer_do_not_get_in_the_way(string @namespace)
    {
        var plain = @namespace.Replace("@", "");
        var files = GeneratedCode.EmitAll(Moved(Models.Clash(), plain));
        string[] names = ["Fact", "FactList", "FactMap", "Open", "Ref", "System", "FactKit", "Global", "Regex", "Obsolete", "VisitField", "T", "R", "V", "Shapes"];
        // What the framework has in System itself can be declared elsewhere only.
        if (plain != "System") names = [.. names, "String", "List", "Uri", "Func", "DateTimeOffset"];
        var more = $"#pragma warning disable CS1591\nnamespace {@namespace} {{ {string.Concat(names.Select(n => $"public class {n} {{ }} "))} }}";
        Accepted(GeneratedCode.Compile(files, more));
    }

    [Fact]
    public void Types_and_fields_may_be_called_like_what_generated_code_uses()
    {
        string[] names = ["R", "V", "T", "S", "String", "Fact", "Reader", "Visitor", "Value", "Field", "FieldTable", "Unknown", "Seen", "Global", "Fields", "Cases", "Read", "Visit", "Describe", "Schema", "Builder", "Names", "OtherCase"];
        var records = names.Select(name => Models.Record(Models.Name(name),
        [
            .. names.Where(n => n != name).Select(n => Models.Field(n.ToLowerInvariant(), new ObjectType(Models.Name(n)), Cardinality.Optional) with { CSharpName = n }),
            .. names.Select(n => n.ToLowerInvariant()).Select(n => Models.Field("lower_" + n, ScalarKind.Text, constraints: new(1, 5, new("a", "a"))) with { CSharpName = n, Sensitivity = "personal" }),
        ]) with
        { KeepUnknown = true, Document = true });
        Accepted(GeneratedCode.Compile(records.Select(r => Emitter.Emit(r))));
    }

    [Fact]
    public void A_name_that_begins_with_an_underscore_meets_no_local()
    {
        var record = Models.Record("Odd",
            Models.Field("a", ScalarKind.Text) with { CSharpName = "_A" },
            Models.Field("b", ScalarKind.Text) with { CSharpName = "AShape" },
            Models.Field("c", ScalarKind.Text, constraints: new(1, 2, new("x", "x"))) with { CSharpName = "_A_", Absence = Models.Absent("unknown") },
            Models.Field("d", ScalarKind.Text) with { CSharpName = "A_Pattern" },
            Models.Field("e", ScalarKind.Text) with { CSharpName = "A_Absence" });
        Accepted(GeneratedCode.Compile([Emitter.Emit(record)]));
    }

    [Fact]
    public void Keywords_are_escaped_as_names_of_anything()
    {
        TypeName type = new("s", "class", "new.event", "class"), color = new("s", "enum", "new.event", "enum"), union = new("s", "namespace", "new.event", "namespace");
        var record = Models.Record(type,
            Models.Field("a", ScalarKind.Integer) with { CSharpName = "int", Default = new("1", "1") }, Models.Field("b", new EnumType(color, true)) with { CSharpName = "ref" },
            Models.Field("c", ScalarKind.Text) with { CSharpName = "this", Sensitivity = "personal" }, Models.Field("d", ScalarKind.Text) with { CSharpName = "base", Const = new("\"x\"", "x") })
            with
        { Case = new(union, "kind", "string", "x"), Document = true, Finds = Models.List(type) };
        var other = Models.Record(new TypeName("s", "void", "new.event", "void")) with { Case = new(union, "kind", "string", null) };
        var bound = new BoundUnion(union, null, null, "kind", "string", default, Models.List(new BoundCase("x", type)), other.Name, false, "1", default);
        Accepted(GeneratedCode.Compile([Emitter.Emit(record), Emitter.Emit(other), Emitter.Emit(bound), Emitter.Emit(Models.Enum(color, true, Models.Value("a", "case", 1)))]));
    }

    static void Accepted(IReadOnlyList<string> diagnostics) => Assert.True(diagnostics.Count == 0, string.Join('\n', diagnostics.Take(20)));

    static BoundSchema Moved(BoundSchema schema, string to)
    {
        FieldType Type(FieldType type) => type switch
        {
            EnumType t => t with { Name = Name(t.Name) },
            ObjectType t => t with { Name = Name(t.Name) },
            RefType t => t with { Target = Name(t.Target) },
            MapType t => t with { Item = Type(t.Item) },
            _ => type,
        };
        TypeName Name(TypeName name) => name with { Namespace = to };
        BoundField Field(BoundField field) => field with { Type = Type(field.Type) };
        return schema with
        {
            Enums = schema.Enums.Select(e => e with { Name = Name(e.Name) }).ToEquatableArray(),
            Records = schema.Records.Select(r => r with
            {
                Name = Name(r.Name),
                Fields = r.Fields.Select(Field).ToEquatableArray(),
                Finds = r.Finds.Select(Name).ToEquatableArray(),
                Case = r.Case is null ? null : r.Case with { Union = Name(r.Case.Union) },
            }).ToEquatableArray(),
            Unions = schema.Unions.Select(u => u with
            {
                Name = Name(u.Name),
                CommonFields = u.CommonFields.Select(Field).ToEquatableArray(),
                Finds = u.Finds.Select(Name).ToEquatableArray(),
                Cases = u.Cases.Select(c => c with { Record = Name(c.Record) }).ToEquatableArray(),
                Else = u.Else is null ? null : Name(u.Else),
            }).ToEquatableArray(),
        };
    }
}
