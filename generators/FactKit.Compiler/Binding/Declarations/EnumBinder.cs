using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

static class EnumBinder
{
    public static BoundEnum Bind(EnumNode node, TypeName name, HashSet<string> siblings, DiagnosticSink sink)
    {
        if (node.Empty)
            sink.Report(Catalogue.EmptyDeclaration, node.Name.Location, $"Enum \"{Shown.Cut(node.Name.Value)}\"", "give it at least one value");

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new NameChecker(sink, StringComparer.Ordinal).Reserve(ReservedMembers.Enum, "every enum has already");
        var valueTexts = new HashSet<string>(node.Values.Select(value => value.Text.Value), StringComparer.Ordinal);
        // The texts of all values are taken before any alias, so that the alias is the one to blame.
        var first = node.Values.Where(value => Takes(value.Text, value.Text)).ToList();

        var values = new List<BoundEnumValue>();
        foreach (var value in first)
        {
            var aliases = value.Aliases.Where(alias => Takes(alias, value.Text)).Select(alias => alias.Value).ToEquatableArray();
            if (!names.Accepts(value.Text, value.CSharpName)) continue;
            values.Add(new(
                value.Text.Value,
                SchemaNames.CSharp(value.Text, value.CSharpName),
                values.Count + 1,
                aliases,
                value.Meaning,
                value.Description,
                DeprecationBinder.Bind(value.Deprecated, valueTexts, "a value of this enum", sink)));
        }
        return new(name, node.Description, DeprecationBinder.Bind(node.Deprecated, siblings, "a type of this schema", sink), node.Open, values.ToEquatableArray());

        bool Takes(SchemaText text, SchemaText owner)
        {
            if (text.Value.Length == 0)
            {
                sink.Report(Catalogue.EmptyName, text.Location, "A value of an enum");
                return false;
            }
            if (texts.TryGetValue(text.Value, out var other))
            {
                sink.Report(Catalogue.DuplicateEnumText, text.Location, Shown.Cut(text.Value), Shown.Cut(other));
                return false;
            }
            texts.Add(text.Value, owner.Value);
            return true;
        }
    }
}
