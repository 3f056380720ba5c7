using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Fields;

/// <summary>Decides how the fields of one type get on with each other: names in documents, names in C#, and the one key.</summary>
sealed class FieldListBinder(DiagnosticSink sink, NameChecker csharpNames, IReadOnlyCollection<string> reservedNames)
{
    readonly Dictionary<string, (string What, SchemaText? Via)> _wireNames = new(StringComparer.Ordinal);
    readonly List<BoundField> _fields = [];
    readonly List<FieldNode> _nodes = [];
    string? _key;

    /// <summary>The fields so far.</summary>
    public EquatableArray<BoundField> Fields => _fields.ToEquatableArray();

    /// <summary>The same fields as written.</summary>
    public EquatableArray<FieldNode> Nodes => _nodes.ToEquatableArray();

    /// <summary>Takes a name that is no field, such as a discriminator.</summary>
    public void Take(string wireName, string what) => _wireNames[wireName] = (what, null);

    /// <summary>Adds a field unless its names are at fault.</summary>
    /// <param name="via">How it got here when it is not declared here (an include, a union); what is wrong with the field itself was then reported where it is declared.</param>
    /// <param name="origin">Follows the field's name in a message, such as <c> of Named</c>.</param>
    public void Add(FieldNode node, Func<BoundField?> bind, SchemaText? via = null, string origin = "")
    {
        var wire = node.Json ?? node.Name;
        if (WireProblem(wire.Value) is { } problem)
        {
            if (via is null) sink.Report(Catalogue.BadWireName, wire.Location, Shown.Cut(wire.Value), problem);
            return;
        }
        // A field is a field even when its C# name or type is at fault: its wire name is taken.
        var sound = TakeWire(wire, via, $"the field \"{Shown.Cut(node.Name.Value)}\"{origin}");
        foreach (var old in node.Was)
            if (WireProblem(old.Value) is not { } oldProblem) sound &= TakeWire(old, via, $"an old name of \"{Shown.Cut(node.Name.Value)}\"{origin}");
            else if (via is null) sink.Report(Catalogue.BadWireName, old.Location, Shown.Cut(old.Value), oldProblem);
        sound &= csharpNames.Accepts(node.Name, node.CSharpName, via);
        if (bind() is not { } field || !sound) return;
        if (field.Key && _key is not null)
        {
            sink.Report(Catalogue.BadKey, (via ?? node.Key ?? node.Name).Location, Shown.Cut(node.Name.Value), $"\"{Shown.Cut(_key)}\" is the key already; a type has one");
            field = field with { Key = false };
        }
        else if (field.Key) _key = node.Name.Value;
        _fields.Add(field);
        _nodes.Add(node);
    }

    bool TakeWire(SchemaText name, SchemaText? via, string what)
    {
        if (reservedNames.Contains(name.Value))
        {
            sink.Report(Catalogue.WireNameCollision, (via ?? name).Location, Shown.Cut(name.Value), what, "reserved by this type");
            return false;
        }
        if (_wireNames.TryGetValue(name.Value, out var other))
        {
            if (via is null || other.Via != via) sink.Report(Catalogue.WireNameCollision, (via ?? name).Location, Shown.Cut(name.Value), what, other.What);
            return false;
        }
        _wireNames.Add(name.Value, (what, via));
        return true;
    }

    /// <summary>What keeps a text from being a name in documents; null: nothing.</summary>
    public static string? WireProblem(string name) =>
        name.Length == 0 ? "it is empty"
        : name.Length > CSharpNames.MaxLength ? $"it has more than {CSharpNames.MaxLength} characters"
        : name[0] == '$' ? "names that begin with $ are kept for FactKit itself, such as $schema"
        : null;
}
