using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Fields;

/// <summary>Decides how the fields of one type get on with each other: names in documents, names in C#, and the one key.</summary>
sealed class FieldListBinder(DiagnosticSink sink, string kind, IEnumerable<string> reservedMembers, IReadOnlyCollection<string> reservedNames)
{
    readonly NameChecker _csharpNames = new(sink, kind, StringComparer.Ordinal, reservedMembers);
    readonly Dictionary<string, string> _wireNames = new(StringComparer.Ordinal);
    readonly List<BoundField> _fields = [];
    string? _key;

    /// <summary>The fields so far.</summary>
    public EquatableArray<BoundField> Fields => _fields.ToEquatableArray();

    /// <summary>Takes a name that is no field, such as a discriminator.</summary>
    public void Take(string wireName, string what) => _wireNames[wireName] = what;

    /// <summary>Adds a field unless its names are at fault.</summary>
    /// <param name="blame">Where the field comes from, when that is not its own declaration (an include).</param>
    public void Add(FieldNode node, Func<BoundField?> bind, SchemaText? blame = null)
    {
        var wire = node.Json ?? node.Name;
        var at = blame ?? wire;
        if (WireProblem(wire.Value) is { } problem)
        {
            sink.Report(Catalogue.BadWireName, at.Location, Shown.Cut(wire.Value), problem);
            return;
        }
        // A field is a field even when its C# name or type is at fault: its wire name is taken.
        var sound = TakeWire(wire, at, $"the field \"{Shown.Cut(node.Name.Value)}\"");
        foreach (var old in node.Was)
            if (WireProblem(old.Value) is { } oldProblem) sink.Report(Catalogue.BadWireName, old.Location, Shown.Cut(old.Value), oldProblem);
            else sound &= TakeWire(old, blame ?? old, $"an old name of \"{Shown.Cut(node.Name.Value)}\"");
        sound &= blame is null ? _csharpNames.Accepts(node.Name, node.CSharpName) : _csharpNames.Accepts(blame.Value, new(SchemaNames.CSharp(node.Name, node.CSharpName), blame.Value.Node, true));
        if (bind() is not { } field || !sound) return;
        if (field.Key && _key is not null)
        {
            sink.Report(Catalogue.BadKey, (blame ?? node.Key ?? node.Name).Location, Shown.Cut(node.Name.Value), $"\"{Shown.Cut(_key)}\" is the key already; a type has one");
            field = field with { Key = false };
        }
        else if (field.Key) _key = node.Name.Value;
        _fields.Add(field);
    }

    bool TakeWire(SchemaText name, SchemaText at, string what)
    {
        if (reservedNames.Contains(name.Value))
        {
            sink.Report(Catalogue.WireNameCollision, at.Location, Shown.Cut(name.Value), what, "reserved by this type");
            return false;
        }
        if (_wireNames.TryGetValue(name.Value, out var other))
        {
            sink.Report(Catalogue.WireNameCollision, at.Location, Shown.Cut(name.Value), what, other);
            return false;
        }
        _wireNames.Add(name.Value, what);
        return true;
    }

    static string? WireProblem(string name) =>
        name.Length == 0 ? "it is empty"
        : name.Length > CSharpNames.MaxLength ? $"it has more than {CSharpNames.MaxLength} characters"
        : name[0] == '$' ? "names that begin with $ are kept for FactKit itself, such as $schema"
        : null;
}
