using FactKit.Compiler.Emission;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.Compiler.Tests.Emission;

public class FaultySchemaTests
{
    [Fact]
    public void What_is_left_of_a_faulty_declaration_is_still_C_sharp()
    {
        var compiled = Schemas.Compile(("a.fact.yaml", Schemas.Head + """
            enums:
              K: { values: [] }
            types:
              U:
                union: { discriminator: kind, cases: [X] }
              X: { fields: { k: K } }
            """))[0];
        Assert.NotEmpty(compiled.Diagnostics);
        var schema = compiled.Result.Schema!;
        string[] texts = [.. schema.Enums.Select(e => Emitter.Emit(e).Text), .. schema.Unions.Select(u => Emitter.Emit(u).Text), .. schema.Records.Select(r => Emitter.Emit(r).Text)];
        Assert.Equal(3, texts.Length);
        foreach (var text in texts) Assert.Empty(CSharpSyntaxTree.ParseText(text).GetDiagnostics());
    }

    [Fact]
    public void An_import_that_is_not_found_is_the_only_fault()
    {
        var faults = Schemas.Faults(Schemas.Head + """
            imports: [./actors.fact.yaml]
            types:
              X: { fields: { who: Actor, by: Ref<Actor> } }
            """);
        Assert.StartsWith("(3,11) FK0400 ", faults, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', faults);
    }
}
