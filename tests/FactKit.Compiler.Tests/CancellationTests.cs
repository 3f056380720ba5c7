using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Emission;
using FactKit.Compiler.Formatting;
using FactKit.Compiler.Inference;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests;

/// <summary>A cancelled token ends each step of the compiler, whatever the schema holds.</summary>
public class CancellationTests
{
    static readonly CancellationToken Cancelled = new(canceled: true);

    public static TheoryData<string> Schemas => new("enums: { E: { values: [a] } }", "types: { U: { union: { discriminator: k, cases: { a: A } } }, A: {} }", "types: { T: { fields: { a: Text } } }",
        "types: { T: { fields: { a: Integer }, rules: [{ id: r, assert: a > 1 }] } }");

    [Theory, MemberData(nameof(Schemas))]
    public void Between_parsing_binding_rules_and_emission(string types)
    {
        var source = new SourceFile("test.fact.yaml", Tests.Schemas.Head + types);
        Assert.ThrowsAny<OperationCanceledException>(() => SchemaFile.Read(source, Cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => SchemaCompiler.Compile([source], Cancelled));

        var file = SchemaFile.Read(source);
        var input = BindInput.For(source.Path, SchemaSet.Of([SchemaEntry.Of(source.Path, file.Schema)]));
        Assert.ThrowsAny<OperationCanceledException>(() => Binder.Bind(input, Cancelled));

        var schema = Binder.Bind(input).Schema!;
        foreach (var declaration in schema.Enums.Concat<Compiler.Binding.Model.BoundDeclaration>(schema.Records).Concat(schema.Unions).Concat(schema.Rules))
            Assert.ThrowsAny<OperationCanceledException>(() => Emitter.Emit(declaration, Cancelled));
    }

    [Fact]
    public void In_the_tools_steps()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => SchemaFormatter.Format("a: 1", Cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => new SchemaInference().ObserveYaml("a: 1", Cancelled));
    }
}
