using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

static class FieldReader
{
    public static FieldNode Read(MappingEntry entry, DiagnosticSink sink)
    {
        var name = entry.Key.ToSchemaText();
        if (entry.Value is ScalarNode shorthand)
        {
            var text = shorthand.ToSchemaText();
            return new(name, text, TypeExpressionParser.Parse(text, sink));
        }
        // A field whose value is at fault is still a field: its name is taken.
        if (entry.Value is not MappingNode mapping) return new(name, null, null);
        var keys = new KeyReader(mapping, name.Node, SchemaKeys.Field, $"Field \"{Shown.Cut(name.Value)}\"", sink);
        var type = keys.Text("type");
        return new(name, type, type is { } written ? TypeExpressionParser.Parse(written, sink) : null)
        {
            Description = keys.String("description"),
            Examples = keys.Texts("examples"),
            Default = keys.Text("default"),
            Const = keys.Text("const"),
            MinLength = keys.Text("minLength"),
            MaxLength = keys.Text("maxLength"),
            Pattern = keys.Text("pattern"),
            Min = keys.Text("min"),
            Max = keys.Text("max"),
            MultipleOf = keys.Text("multipleOf"),
            MinItems = keys.Text("minItems"),
            MaxItems = keys.Text("maxItems"),
            Unique = keys.Text("unique"),
            Key = keys.Flag("key") ? keys.Text("key") : null,
            Absent = keys.Texts("absent"),
            AbsentWhen = keys.Entries("absentWhen")
                .Select(reason => new AbsentWhenNode(reason.Key.ToSchemaText(), reason.Value.ScalarItems()))
                .ToEquatableArray(),
            Evidence = keys.Text("evidence"),
            Sensitivity = keys.Text("sensitivity"),
            Deprecated = DeprecatedReader.Read(keys, name.Node, sink),
            Was = keys.Texts("was"),
            CSharpName = keys.Text("name"),
            Json = keys.Text("json"),
            SumOf = RuleReader.Fields(keys, "sumOf"),
            NotBefore = keys.Text("notBefore"),
            NotAfter = keys.Text("notAfter"),
            RefersTo = RuleReader.Values(keys, "refersTo"),
            RequiredWhen = RuleReader.Values(keys, "requiredWhen"),
        };
    }
}
