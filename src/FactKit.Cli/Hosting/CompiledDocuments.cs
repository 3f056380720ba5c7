using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Naming;
using FactKit.Testing;

namespace FactKit.Cli.Hosting;

/// <summary>The generated parsers of a schema, compiled in memory; what was compiled once is kept, by the texts that it was made of.</summary>
static class CompiledDocuments
{
    /// <summary>The document type that documents of a schema are read as.</summary>
    /// <param name="schema">The schema; what it imports is compiled with it.</param>
    /// <param name="typeName">The type's name in the schema; null: its only document type.</param>
    /// <param name="cache">Where assemblies are kept; null: nowhere.</param>
    /// <exception cref="UserError">The schema has errors, or no such document type.</exception>
    public static DocumentType Load(InputFile schema, string? typeName, ImageCache? cache, CancellationToken cancellation)
    {
        var documents = Documents(schema, cancellation);
        var chosen = typeName is null
            ? documents.Count == 1 ? documents[0] : throw NotOne(schema, [.. documents.Select(name => name.Name)])
            : documents.Find(name => name.Name == typeName) ?? throw NotThere(schema, typeName, [.. documents.Select(name => name.Name)]);
        return Types([chosen], schema, cache)[0];
    }

    /// <summary>All document types of a schema, in ordinal order; those of its imports are not among them.</summary>
    /// <exception cref="UserError">The schema has errors.</exception>
    public static IReadOnlyList<DocumentType> LoadAll(InputFile schema, ImageCache? cache, CancellationToken cancellation)
    {
        var documents = Documents(schema, cancellation);
        return documents.Count == 0 ? [] : Types(documents, schema, cache);
    }

    static List<TypeName> Documents(InputFile schema, CancellationToken cancellation)
    {
        var schemas = Schemas.Compile([schema], cancellation);
        if (!schemas.Succeeded) throw new UserError($"{Visible.Text(schema.Shown)} has errors: `{Tool.Name} check {Visible.Text(schema.Shown)}` shows them");
        // Without an error there is a model.
        var bound = schemas.Of(schema).Compiled.Result.Schema!;
        return
        [
            .. bound.Records.Where(record => record.Document).Select(record => record.Name)
                .Concat(bound.Unions.Where(union => union.Document).Select(union => union.Name))
                .OrderBy(name => name.Name, StringComparer.Ordinal),
        ];
    }

    static IReadOnlyList<DocumentType> Types(IReadOnlyList<TypeName> names, InputFile schema, ImageCache? cache)
    {
        var all = DocumentType.In(Assembly(schema, cache));
        return [.. names.Select(name => all.Single(type => type.Type.Namespace == name.Namespace && type.Name == name.CSharpName))];
    }

    static Assembly Assembly(InputFile schema, ImageCache? cache)
    {
        var files = SchemaFiles.Load(schema.FullPath);
        return AssemblyLoader.Load(cache is null ? Compile(schema) : cache.GetOrAdd(Key(files), () => Compile(schema)));
    }

    static byte[] Compile(InputFile schema) => SchemaCompilation.Run(schema.FullPath).Compile();

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

    static UserError NotOne(InputFile schema, IReadOnlyList<string> names) => names.Count == 0
        ? new($"{Visible.Text(schema.Shown)} has no document type: say `document: true` on the type that documents begin with")
        : new($"{Visible.Text(schema.Shown)} has {Count.Of(names.Count, "document type")}: say which with --type ({Visible.Text(string.Join(", ", names))})");

    static UserError NotThere(InputFile schema, string typeName, IReadOnlyList<string> names)
    {
        var hint = Suggestion.Nearest(typeName, names) is { } near ? $"; did you mean {near}?" : names.Count > 0 ? $": it has {string.Join(", ", names)}" : "";
        return new($"{Visible.Text(schema.Shown)} has no document type {Visible.Text(typeName + hint)}");
    }
}
