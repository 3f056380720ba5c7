using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Export.Strict;

/// <summary>
/// JSON Schemas for structured output of language models, in the subset that the provider enforces. They ask for the canonical form of a document: main names, no old ones, no sentinels, no bare value for a claim.
/// Descriptions say what keywords cannot, and notes say what is left out.
/// </summary>
public static class StrictExporter
{
    /// <summary>The property that holds the document where the root would be a choice between types, which no provider allows.</summary>
    public const string Wrapper = "document";

    /// <summary>For <c>strict: true</c> of OpenAI's API.</summary>
    public static Exported OpenAi(ExportModel model) => Export(model, StrictDialect.OpenAi);

    /// <summary>For <c>input_schema</c> of tools and <c>output_config.format</c> of Anthropic's API.</summary>
    public static Exported Anthropic(ExportModel model) => Export(model, StrictDialect.Anthropic);

    static Exported Export(ExportModel model, StrictDialect dialect)
    {
        var root = model.Find(model.Documents.First())!;
        var notes = new StrictNotes(dialect);
        var cuts = dialect.Recursion ? Recursion.None : Recursion.Of(model, root.Name);
        var objects = new StrictObjects(model, dialect, notes, cuts);
        var schema = objects.Root(root);
        notes.Always(model, root);
        StrictLimits.Check(schema, dialect, notes);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) schema.WriteTo(json);
        return new(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n", notes.All);
    }
}
