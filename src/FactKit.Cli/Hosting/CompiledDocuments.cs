using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using FactKit.Cli.Inputs;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export;
using FactKit.Testing;

namespace FactKit.Cli.Hosting;

/// <summary>The generated parsers of a schema, compiled in memory; what was compiled once is kept, by the texts that it was made of.</summary>
static class CompiledDocuments
{
    /// <summary>A schema with the one document type that its documents are read as.</summary>
    /// <param name="schema">The schema; what it imports is compiled with it.</param>
    /// <param name="typeName">The type's name in the schema; null: its only document type.</param>
    /// <param name="cache">Where assemblies are kept; null: nowhere.</param>
    /// <exception cref="UserError">The schema has errors, or no such document type.</exception>
    public static LoadedSchema Load(InputFile schema, string? typeName, ImageCache? cache, CancellationToken cancellation)
    {
        var schemas = Schemas.Compile([schema], cancellation);
        var chosen = DocumentChoice.Of(schema, Documents(schemas, schema), typeName);
        return new(schemas.Whole(schema), Types([chosen], schemas.Files, cache, cancellation));
    }

    /// <summary>A schema with all its document types, in ordinal order; those of its imports are not among them.</summary>
    /// <exception cref="UserError">The schema has errors.</exception>
    public static LoadedSchema LoadAll(InputFile schema, ImageCache? cache, CancellationToken cancellation)
    {
        var schemas = Schemas.Compile([schema], cancellation);
        var documents = Documents(schemas, schema);
        return new(schemas.Whole(schema), documents.Count == 0 ? [] : Types(documents, schemas.Files, cache, cancellation));
    }

    static List<TypeName> Documents(Schemas schemas, InputFile schema) => [.. ExportModel.DocumentsOf(schemas.Sound(schema)).OrderBy(name => name.Name, StringComparer.Ordinal)];

    static IReadOnlyList<DocumentType> Types(IReadOnlyList<TypeName> names, SchemaFiles files, ImageCache? cache, CancellationToken cancellation)
    {
        var all = DocumentType.In(Assembly(files, cache, cancellation));
        return [.. names.Select(name => all.Single(type => type.Type.Namespace == name.Namespace && type.Name == name.CSharpName))];
    }

    // What is kept under the hash of some texts was made of these very texts, whatever happens to the files meanwhile.
    static Assembly Assembly(SchemaFiles files, ImageCache? cache, CancellationToken cancellation) =>
        AssemblyLoader.Load(cache is null ? Compile(files, cancellation) : cache.GetOrAdd(Key(files), () => Compile(files, cancellation)));

    static byte[] Compile(SchemaFiles files, CancellationToken cancellation) => SchemaCompilation.Run(files, cancellation).Compile(cancellation);

    // The texts, their places to each other, and the versions of all that has a part in the result.
    static string Key(SchemaFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { typeof(FactResult<>), typeof(SchemaCompilation), typeof(Compiler.SchemaCompiler), typeof(SourceGenerator.FactKitGenerator) })
            hash.AppendData(part.Module.ModuleVersionId.ToByteArray());
        foreach (var text in files.Texts.OrderBy(text => text.Path, StringComparer.Ordinal))
        {
            foreach (var item in new[] { files.Relative(text.Path), text.GetText().ToString() })
            {
                var bytes = Encoding.UTF8.GetBytes(item);
                hash.AppendData(BitConverter.GetBytes(bytes.Length));
                hash.AppendData(bytes);
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
