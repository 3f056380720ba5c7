using System.Text;
using FactKit.Compiler;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export;
using FactKit.Compiler.Text;
using FactKit.Fuzz.Mutation;
using FactKit.Fuzz.Running;

namespace FactKit.Fuzz.Targets;

/// <summary>Schemas: diagnostics and never an exception, C# that parses, exports that come to an end, and the same each time.</summary>
sealed class SchemaTarget() : FuzzTarget("schemas", [.. YamlTokens.All, "type: ", "union: ", "Ref<", "Claim<", "Map<", "document: true", "rules:\n", "assert: ", "absent: [", "default: ", "pattern: ", "enums:\n", "types:\n", "include: [", "imports: [factkit/core]\n"])
{
    const string Path = "fuzz.fact.yaml";

    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Below("hostile", "*.fact.yaml").Concat(CorpusFiles.Below("schemas", "*.fact.yaml"));

    public override byte[] Mutate(byte[] input, byte[] other, Random random) => random.Next(5) < 3 ? LineMutator.Of(input, other, random) : base.Mutate(input, other, random);

    public override void Run(byte[] input)
    {
        var text = Text(input);
        var compiled = SchemaCompiler.Compile([new SourceFile(Path, text)])[0];
        Generated.Diagnostics(compiled, text.Length);
        var code = Generated.Parses(compiled);
        // Each costs as much again; a part of the inputs is enough.
        if (input.Length % 8 == 0)
        {
            var again = SchemaCompiler.Compile([new SourceFile(Path, text)])[0];
            FuzzFault.Unless(Shown(again) == Shown(compiled) && Generated.Parses(again) == code, "compiled twice it is another: ");
        }
        if (input.Length % 8 == 1 && compiled.Result.Schema is { } schema)
            foreach (var target in ExportTargets.All)
                foreach (var type in target.Scope == ExportScope.Schema ? [null] : ExportModel.DocumentsOf(schema).Cast<TypeName?>())
                    target.Export(ExportModel.Of(schema, [], type));
    }

    static string Shown(CompiledSchema compiled) => string.Join('\n', compiled.Diagnostics.Select(static diagnostic => $"{diagnostic.Span} {diagnostic.Descriptor.Id} {diagnostic.Message}"));
}
