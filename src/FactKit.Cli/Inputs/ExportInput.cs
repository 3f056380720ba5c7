using FactKit.Cli.Findings;
using FactKit.Cli.Output;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export;
using FactKit.Compiler.Naming;

namespace FactKit.Cli.Inputs;

/// <summary>A schema without faults, ready to be exported.</summary>
static class ExportInput
{
    /// <summary>The model of the schema at a path.</summary>
    /// <param name="typeName">The document type that is meant; null: the only one, or all.</param>
    /// <exception cref="UserError">There is no such file, it has errors, or the document type that is meant is not there or not said.</exception>
    public static ExportModel Load(string path, string? typeName, ExportScope scope, CancellationToken cancellation)
    {
        var files = InputFiles.Expand([path], ".fact.yaml");
        if (files.Count > 1) throw new UserError($"{Visible.Text(path)} holds {Count.Of(files.Count, "schema")}: name one of them, such as {Visible.Text(files[0].Shown)}");
        var file = files[0];
        var schemas = Schemas.Compile([file], cancellation);
        if (!schemas.Succeeded) throw new UserError($"{Visible.Text(file.Shown)} has errors: `{Tool.Name} check {Visible.Text(file.Shown)}` shows them");
        // Without an error there is a model.
        var schema = schemas.Of(file).Compiled.Result.Schema!;
        return ExportModel.Of(schema, schemas.All.Select(one => one.Compiled.Result.Schema).OfType<BoundSchema>(), TypeOf(file, schema, typeName, scope));
    }

    static TypeName? TypeOf(InputFile file, BoundSchema schema, string? typeName, ExportScope scope)
    {
        var documents = ExportModel.DocumentsOf(schema).ToList();
        var all = string.Join(", ", documents.Select(name => name.Name));
        if (typeName is not null)
        {
            if (documents.Find(name => name.Name == typeName) is { } found) return found;
            var hint = Suggestion.Nearest(typeName, documents.Select(name => name.Name)) is { } near ? $"; did you mean {near}?" : documents.Count > 0 ? $": it has {all}" : "";
            throw new UserError($"{Visible.Text(file.Shown)} has no document type {Visible.Text(typeName + hint)}");
        }
        return (scope, documents.Count) switch
        {
            (ExportScope.Schema, _) => null,
            (_, 1) => documents[0],
            (_, 0) => throw new UserError($"{Visible.Text(file.Shown)} has no document type: say `document: true` on the type that documents begin with"),
            _ => throw new UserError($"{Visible.Text(file.Shown)} has {Count.Of(documents.Count, "document type")}: say which with --type ({Visible.Text(all)})"),
        };
    }
}
