using System.Text;
using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>
/// JSON Schema, draft 2020-12, of declared types: one definition each, to stand among <c>$defs</c> by the name of <see cref="SchemaNames.Definition"/>.
/// It accepts what the readers accept, as far as JSON Schema can say it: it knows nothing of keys and references, and takes <c>1.0</c> for an integer.
/// </summary>
public static class JsonSchemaText
{
    /// <summary>The definition of a record, as compact ASCII JSON.</summary>
    public static string Of(BoundRecord record) => Write(json => RecordSchema.Write(json, record));

    /// <summary>The definition of a union.</summary>
    public static string Of(BoundUnion union) => Write(json => UnionSchema.Write(json, union));

    /// <summary>The definition of an enum.</summary>
    public static string Of(BoundEnum declaration) => Write(json => EnumSchema.Write(json, declaration));

    static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        // The writer's own check costs time and would throw on names that binding should have refused; tests parse what comes out.
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { SkipValidation = true })) write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
