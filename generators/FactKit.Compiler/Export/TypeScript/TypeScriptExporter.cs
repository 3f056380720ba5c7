using System.Text;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.TypeScript;

/// <summary>
/// Types of documents as they are in JSON, for strict TypeScript. They take whatever the parser takes but for names that fields had before; what types cannot say (lengths, ranges,
/// patterns, keys, rules) stands in the comments.
/// </summary>
public static class TypeScriptExporter
{
    /// <summary>The declarations of a schema.</summary>
    public static Exported Export(ExportModel model)
    {
        var declarations = Reach.Of(model);
        var types = new TypeScriptTypes(declarations);
        var code = new StringBuilder();
        code.Append("// ").Append(VisibleText.SingleLine($"{model.Schema.Id} {model.Schema.Version}")).Append(": documents as they are in JSON. Made from the schema by `factkit export --to typescript`.\n");
        foreach (var line in TypeScriptText.Lines(model.Schema.Description)) code.Append(line.Length == 0 ? "//\n" : $"// {line}\n");
        foreach (var declaration in declarations)
        {
            code.Append('\n');
            switch (declaration)
            {
                case BoundRecord record: Record(code, record, types); break;
                case BoundUnion union: Union(code, union, types); break;
                case BoundEnum one: Enum(code, one, types); break;
            }
        }
        code.Append(types.Helpers());
        return new(code.ToString());
    }

    static void Record(StringBuilder code, BoundRecord record, TypeScriptTypes types)
    {
        TypeScriptText.Comment(code, "", [.. About(record.Description, record.Deprecation)]);
        code.Append("export interface ").Append(types.Name(record.Name)).Append(" {\n");
        if (record.MayBeRoot)
        {
            TypeScriptText.Comment(code, "  ", ["The schema and its version: only the same major version is accepted."]);
            code.Append("  $schema?: string;\n");
        }
        if (record.Case is { } place) code.Append("  ").Append(TypeScriptText.Property(place.Discriminator)).Append(": ").Append(place.Text is { } text ? TypeScriptText.Literal(text) : "string & {}").Append(";\n");
        foreach (var field in record.Fields)
        {
            TypeScriptText.Comment(code, "  ", [.. About(field.Description, field.Deprecation, FieldFacts.Sentences(field))]);
            code.Append("  ").Append(TypeScriptText.Property(field.Name)).Append(field.Required ? ": " : "?: ").Append(types.Field(field)).Append(";\n");
        }
        foreach (var name in record.Reserved) code.Append("  ").Append(TypeScriptText.Property(name)).Append("?: never;\n");
        if (record.KeepUnknown)
        {
            TypeScriptText.Comment(code, "  ", ["Other fields are kept as they stand."]);
            code.Append("  [field: string]: unknown;\n");
        }
        code.Append("}\n");
    }

    static void Union(StringBuilder code, BoundUnion union, TypeScriptTypes types)
    {
        TypeScriptText.Comment(code, "", [.. About(union.Description, union.Deprecation, [$"The field {union.Discriminator} says which case it is."])]);
        code.Append("export type ").Append(types.Name(union.Name)).Append(" =");
        foreach (var record in union.Cases.Select(one => one.Record).Concat(union.Else is { } other ? [other] : [])) code.Append("\n  | ").Append(types.Name(record));
        code.Append(";\n");
    }

    static void Enum(StringBuilder code, BoundEnum one, TypeScriptTypes types)
    {
        TypeScriptText.Comment(code, "", [.. About(one.Description, one.Deprecation, one.Open ? ["Open: other texts are kept."] : [])]);
        code.Append("export type ").Append(types.Name(one.Name)).Append(" =");
        foreach (var value in one.Values)
        {
            code.Append('\n');
            TypeScriptText.Comment(code, "  ", [.. About(value.Description, value.Deprecation, value.Meaning is { } meaning ? [$"Code: {meaning}."] : [])]);
            code.Append("  | ").Append(TypeScriptText.Literal(value.Text));
            foreach (var alias in value.Aliases) code.Append("\n  /** Read as the one before. */\n  | ").Append(TypeScriptText.Literal(alias));
        }
        code.Append(one.Open ? "\n  | (string & {});\n" : ";\n");
    }

    static IEnumerable<string> About(string? description, BoundDeprecation? deprecation, IEnumerable<string>? facts = null)
    {
        foreach (var line in TypeScriptText.Lines(description)) yield return line;
        foreach (var line in (facts ?? []).SelectMany(fact => TypeScriptText.Lines(TextLines.Single(fact)))) yield return line;
        if (DeprecationWords.Of(deprecation) is { } old) yield return ("@deprecated " + string.Join(" ", TypeScriptText.Lines(TextLines.Single(old)))).TrimEnd();
    }
}
