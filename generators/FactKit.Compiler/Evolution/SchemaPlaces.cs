using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Evolution;

/// <summary>Finds the place of a key of a schema by its path. What is not written has the place of what it would stand in.</summary>
sealed class SchemaPlaces(IReadOnlyList<SchemaFile> files)
{
    /// <summary>A key at the top of the schema itself.</summary>
    public SchemaPlace? Top(params string[] keys) => Walk(files[0], keys);

    /// <summary>A type or enum, or a key of it.</summary>
    public SchemaPlace? Of(TypeName name, params string[] keys) =>
        FileOf(name) is { } file ? Walk(file, [Node(file, ["enums", name.Name]) is null ? "types" : "enums", name.Name, .. keys]) : null;

    /// <summary>A field of a type, or a key of it; a field that was copied in stands where it is written.</summary>
    public SchemaPlace? Of(BoundDeclaration owner, BoundField field, params string[] keys)
    {
        if (field.Inherited && owner is BoundRecord { Case: { } place }) return OfField(place.Union, field, keys, []) ?? Of(place.Union);
        return OfField(owner.Name, field, keys, []) ?? Of(owner.Name);
    }

    SchemaPlace? OfField(TypeName owner, BoundField field, string[] keys, HashSet<string> seen)
    {
        if (!seen.Add(owner.Full) || FileOf(owner) is not { } file) return null;
        foreach (var fields in new string[][] { ["types", owner.Name, "fields"], ["types", owner.Name, "union", "fields"] })
        {
            if (Node(file, fields) is not MappingNode mapping) continue;
            foreach (var entry in mapping.Entries)
                if (NameOf(entry) == field.Name) return Walk(file, [.. fields, entry.Key.Value, .. keys]);
        }
        if (Node(file, ["types", owner.Name, "include"]) is not SequenceNode include) return null;
        foreach (var included in include.Items.OfType<ScalarNode>())
        {
            foreach (var other in files)
                if (Node(other, ["types", included.Value]) is not null && OfField(owner with { SchemaId = IdOf(other), Name = included.Value }, field, keys, seen) is { } place) return place;
        }
        return null;
    }

    static string NameOf(MappingEntry field) =>
        field.Value is MappingNode keys && keys.Entries.FirstOrDefault(key => key.Key.Value == "json")?.Value is ScalarNode json ? json.Value : field.Key.Value;

    SchemaFile? FileOf(TypeName name) => files.FirstOrDefault(file => IdOf(file) == name.SchemaId);

    static string IdOf(SchemaFile file) => file.Schema.Id?.Value ?? "";

    static SyntaxNode? Node(SchemaFile file, IEnumerable<string> keys)
    {
        var node = file.Tree.Root;
        foreach (var key in keys)
        {
            if ((node as MappingNode)?.Entries.FirstOrDefault(entry => entry.Key.Value == key) is not { } entry) return null;
            node = entry.Value;
        }
        return node;
    }

    // A text or number is the place itself; of all else the key is.
    static SchemaPlace? Walk(SchemaFile file, IReadOnlyList<string> keys)
    {
        var node = file.Tree.Root;
        var last = node;
        foreach (var key in keys)
        {
            var (blame, next) = Step(node, key);
            if (blame is null) break;
            last = next is ScalarNode && key == keys[keys.Count - 1] && keys.Count > 1 ? next : blame;
            node = next;
        }
        if (last is null) return null;
        var span = last.Span;
        var position = file.Tree.File.GetPosition(span.Start);
        return new(file.Tree.File.Path, position.Line + 1, position.Column + 1, last is ScalarNode ? Math.Max(1, span.Length) : 1);
    }

    // An item of a list is found by its text, or by its id.
    static (SyntaxNode? Blame, SyntaxNode? Next) Step(SyntaxNode? node, string key)
    {
        switch (node)
        {
            case MappingNode mapping:
                var entry = mapping.Entries.FirstOrDefault(one => one.Key.Value == key);
                return (entry?.Key, entry?.Value);
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    if (item is ScalarNode scalar && scalar.Value == key) return (scalar, scalar);
                    if (item is MappingNode rule && rule.Entries.FirstOrDefault(one => one.Key.Value == "id")?.Value is ScalarNode id && id.Value == key) return (id, rule);
                }
                break;
        }
        return (null, null);
    }
}
