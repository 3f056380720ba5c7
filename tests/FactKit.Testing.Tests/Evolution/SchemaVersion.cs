using System.Text;
using FactKit.Compiler;
using FactKit.Compiler.Evolution;
using FactKit.Compiler.Text;
using FactKit.Testing.Evolution;

namespace FactKit.Testing.Tests.Evolution;

/// <summary>A version of a schema: its model and its parsers.</summary>
sealed class SchemaVersion
{
    SchemaVersion(string path, string yaml, SchemaCompilation compilation)
    {
        Whole = WholeSchema.Of(SchemaCompiler.Compile([new SourceFile(path, yaml)]), path);
        Types = DocumentType.In(compilation.Load());
    }

    public WholeSchema Whole { get; }

    public IReadOnlyList<DocumentType> Types { get; }

    public static SchemaVersion Of(string yaml) => new("schema.fact.yaml", yaml, SchemaCompilation.Run(yaml));

    /// <summary>A schema in a file, without imports but built-in ones.</summary>
    public static SchemaVersion At(string path) => new(path, File.ReadAllText(path), SchemaCompilation.Run(path));

    /// <summary>The changes to another version, each tried; and that each witness is one.</summary>
    public IReadOnlyList<Change> ChangesTo(SchemaVersion other, params (string, byte[])[] examples)
    {
        var changes = new WitnessSearch(Whole, other.Whole, Types, other.Types, examples).TryAll(SchemaDiff.Compare(Whole, other.Whole));
        foreach (var change in changes) Verify(change, other);
        return changes;
    }

    void Verify(Change change, SchemaVersion other)
    {
        if (change.Category is not (ChangeCategory.Data or ChangeCategory.Validity) || change.Verdict != ChangeVerdict.Breaking || change.Code == "document-removed") return;
        Assert.True(change.Witness is not null, $"{change} has no witness");
        var json = Encoding.UTF8.GetBytes(change.Witness.Document);
        Assert.True(Types.Single(type => type.Name == change.Witness.Type).Parse(json) is { IsValid: true }, $"the old schema refuses the witness of {change}");
        Assert.False(other.Types.Count == 1 && other.Types[0].Parse(json) is { IsValid: true }, $"the new schema accepts the witness of {change}");
    }
}
