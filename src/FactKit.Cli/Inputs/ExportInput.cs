using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export;

namespace FactKit.Cli.Inputs;

/// <summary>A schema without faults, ready to be exported.</summary>
static class ExportInput
{
    /// <summary>The model of the schema at a path.</summary>
    /// <param name="typeName">The document type that is meant; null: the only one, or all.</param>
    /// <exception cref="UserError">There is no such file, it has errors, or the document type that is meant is not there or not said.</exception>
    public static ExportModel Load(string path, string? typeName, ExportScope scope, CancellationToken cancellation)
    {
        var file = InputFiles.OneSchema(path);
        var schemas = Schemas.Compile([file], cancellation);
        var schema = schemas.Sound(file);
        var type = typeName is null && scope is ExportScope.Schema ? null : DocumentChoice.Of(file, [.. ExportModel.DocumentsOf(schema)], typeName);
        return ExportModel.Of(schema, schemas.All.Select(one => one.Compiled.Result.Schema).OfType<BoundSchema>(), type);
    }
}
