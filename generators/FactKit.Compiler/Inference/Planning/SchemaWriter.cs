using System.Text;
using FactKit.Compiler.Inference.Naming;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>Prints a schema that was planned.</summary>
static class SchemaWriter
{
    public static string Write(string id, string? version, int documents, IReadOnlyList<EnumPlan> enums, IReadOnlyList<TypePlan> types)
    {
        var text = new StringBuilder();
        Line($"# A first draft, made from {KindWords.Number(documents)} {(documents == 1 ? "document" : "documents")}. It says what they have in common, which the next one may not keep: read it through.");
        Line("factkit: 1");
        Line($"schema: {id}");
        Line($"version: {version ?? "0.1.0"}");
        if (enums.Count > 0)
        {
            Line("");
            Line("enums:");
        }
        foreach (var plan in enums)
        {
            Line($"  {YamlText.Scalar(plan.Name)}:  # {plan.Remark}");
            if (plan.Open) Line("    open: true");
            foreach (var line in plan.Values) Line("    " + line);
        }
        Line("");
        Line("types:");
        for (var i = 0; i < types.Count; i++)
        {
            if (i > 0) Line("");
            Type(types[i]);
        }
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Type(TypePlan type)
        {
            Line($"  {YamlText.Scalar(type.Name)}:");
            if (type.Document) Line("    document: true");
            if (type.Keep)
            {
                Line("    unknownFields: keep");
                foreach (var kept in type.Kept) Line($"    # {kept}");
            }
            if (type.Fields.Count == 0) return;
            Line("    fields:");
            foreach (var field in type.Fields) Line("      " + Field(field));
        }
    }

    static string Field(FieldPlan field)
    {
        var value = field.Keys.Count == 0 ? field.Type : $"{{ type: {field.Type}, {string.Join(", ", field.Keys)} }}";
        return $"{YamlText.Scalar(field.Name)}: {value}{(field.Remarks.Count == 0 ? "" : "  # " + string.Join("; ", field.Remarks))}";
    }
}
