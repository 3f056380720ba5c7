using FactKit.Compiler.Binding.Fields;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Inference.Naming;
using FactKit.Compiler.Inference.Observation;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>Plans the types, from the document on.</summary>
sealed class TypePlanner
{
    // A list is said never to be empty where so many objects had none that was.
    const int EnoughForPlus = 10;

    readonly DeclarationAllocator _names = new();
    readonly Dictionary<ObjectShape, string> _types = [];
    readonly Dictionary<ObjectShape, List<string>> _fieldNames;
    readonly Queue<(ObjectShape Shape, string Name, string Path)> _open = new();
    readonly TypeChooser _chooser;
    readonly List<InferenceNote> _notes;
    string _path = "";

    public TypePlanner(ObjectShape root, InferenceOptions options, List<InferenceNote> notes)
    {
        _notes = notes;
        Enums = new(_names);
        _chooser = new(Enums, TypeOf, options.KeepNulls);
        _fieldNames = FieldNames.Of(root);
        var name = _names.Allocate(options.TypeName, "Root");
        _types.Add(root, name);
        _open.Enqueue((root, name, ""));
        while (_open.Count > 0)
        {
            var (shape, typeName, path) = _open.Dequeue();
            Types.Add(Type(shape, typeName, path, isRoot: ReferenceEquals(shape, root)));
        }
    }

    public EnumPlanner Enums { get; }

    public List<TypePlan> Types { get; } = [];

    string TypeOf(ObjectShape shape, string field, string owner)
    {
        if (_types.TryGetValue(shape, out var name)) return name;
        name = _names.Allocate(_fieldNames.TryGetValue(shape, out var fields) ? FieldNames.TypeName(fields) : FieldNames.TypeName([field]), owner);
        _types.Add(shape, name);
        _open.Enqueue((shape, name, _path));
        return name;
    }

    TypePlan Type(ObjectShape shape, string name, string path, bool isRoot)
    {
        var type = new TypePlan(name) { Document = isRoot, Keep = shape.Values is not null || shape.Names.Count == 0 };
        if (shape.Values is not null) type.Kept.Add("so many different keys that they seem to be data");
        var chosen = new List<(string Wire, ValueShape Value, Choice Choice)>();
        foreach (var wire in shape.Names)
        {
            var value = shape[wire];
            _path = $"{path}/{wire.Replace("~", "~0").Replace("/", "~1")}{(value.Lists is null ? "" : "/*")}";
            var choice = FieldListBinder.WireProblem(wire) is { } problem ? Choice.None($"it cannot be named: {problem}") : _chooser.Choose(value, Place.Field, wire, name);
            if (choice.Untyped is null) chosen.Add((wire, value, choice));
            else
            {
                type.Keep = true;
                type.Kept.Add($"{YamlText.Shown(wire)}: {choice.Untyped}");
                _notes.Add(new(_path, $"has no type, and is kept as it is: {choice.Untyped}", false));
            }
            if (choice.Untyped is null) NoteNulls(value);
        }
        var key = chosen.Where(field => IsKey(field.Wire, field.Value, field.Choice, shape, name, isRoot)).OrderBy(field => Words.Of(field.Wire).Count).Select(field => field.Wire).FirstOrDefault();
        var members = new MemberAllocator(ReservedMembers.Record(isRoot, type.Keep).Append(name), "Field");
        var taken = new HashSet<string>(chosen.Select(field => field.Wire).Where(CSharpNames.IsIdentifier), StringComparer.Ordinal);
        foreach (var (wire, value, choice) in chosen) type.Fields.Add(Field(wire, value, choice, shape, wire == key, members, taken));
        return type;
    }

    FieldPlan Field(string wire, ValueShape value, Choice choice, ObjectShape shape, bool isKey, MemberAllocator members, HashSet<string> taken)
    {
        var name = CSharpNames.IsIdentifier(wire) ? wire : Unused(wire, taken);
        List<string> keys = [];
        if (isKey) keys.Add("key: true");
        if (members.Allocate(name) is { } csharp) keys.Add($"name: {YamlText.Scalar(csharp)}");
        if (name != wire) keys.Add($"json: {YamlText.Quoted(wire)}");
        keys.AddRange(choice.Keys);
        var given = value.Count - value.Nulls;
        var suffix = !choice.IsList ? given < shape.Count ? "?" : ""
            : given == shape.Count && choice.NeverEmpty && value.Absences.Count == 0 && shape.Count >= EnoughForPlus && value.Texts is null ? "+" : "*";
        List<string> remarks = [];
        if (given < shape.Count) remarks.Add($"in {KindWords.Number(given)} of {KindWords.Number(shape.Count)}");
        if (value.Nulls > 0) remarks.Add($"null in {KindWords.Number(value.Nulls)}");
        return new(name, choice.Type + suffix, keys, [.. remarks, .. choice.Remarks]);
    }

    // Names that rules can write; what documents say is the key json.
    static string Unused(string wire, HashSet<string> taken)
    {
        var pascal = CSharpNames.Pascal(wire);
        if (pascal.Length > 100) pascal = pascal.Substring(0, 100);
        var name = pascal.Length == 0 ? "field" : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        if (!CSharpNames.IsIdentifier(name)) name = "field" + pascal;
        if (!CSharpNames.IsIdentifier(name)) name = "field";
        var unused = name;
        for (var i = 2; !taken.Add(unused); i++) unused = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return unused;
    }

    static bool IsKey(string wire, ValueShape value, Choice choice, ObjectShape shape, string type, bool isRoot) =>
        choice is { MayBeKey: true, IsList: false } && value.MayBeKey && (Hints.IsOwnKey(wire, type) || isRoot && shape.Count > 1)
        && value.Count == shape.Count && value.Nulls == 0 && value.Absences.Count == 0
        && !value.Repeats && !value.RepeatsAcross && !value.SharedWith.Any(other => ReferenceEquals(other.Current, value));

    void NoteNulls(ValueShape value)
    {
        var nulls = value.Nulls;
        if (nulls > 0) _notes.Add(new(_path, $"null in {KindWords.Number(nulls)} of {KindWords.Number(value.Count)}: null says neither that it is missing nor that it is unknown, and such documents are refused; leave the key out, or give the reason as {{ \"absent\": \"unknown\" }} and add absent: [unknown] to the field", true));
        var inside = value.Lists?.Items.Nulls ?? 0;
        if (inside > 0) _notes.Add(new(_path, $"null {KindWords.Number(inside)} times among the items: such documents are refused; leave the items out", true));
        if (value.Objects?.Current.Values is { Nulls: > 0 } entries) _notes.Add(new(_path, $"null {KindWords.Number(entries.Nulls)} times among the entries: such documents are refused; leave the entries out", true));
    }
}
