using System.Text;
using FactKit.Compiler.Inference.Planning;
using FactKit.Compiler.Schema.Keys;

namespace FactKit.Compiler.Inference.Observation;

/// <summary>Looks at documents, one after the other, and keeps what their places have in common.</summary>
sealed class Observer(InferenceLimits limits)
{
    // How many keys of documents are remembered, to see whether one comes twice.
    const int MaxKeys = 100_000;

    // The same value in more places of one document than this says that it names nothing.
    const int MaxPlaces = 8;

    readonly HashSet<string> _documentKeys = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<ValueShape>> _keys = new(StringComparer.Ordinal);
    readonly List<string> _path = [];
    int _fields;
    SampleFault? _fault;

    public InferenceLimits Limits => limits;

    /// <summary>What documents say of their schema, in the order in which it was first seen.</summary>
    public List<string> SchemaTexts { get; } = [];

    /// <summary>Looks at one document.</summary>
    public SampleFault? Document(ObjectShape root, ISample document)
    {
        if (document.Kind != SampleKind.Object) return new("", $"a document is an object; found {KindWords.OfOne(document.Kind)}");
        _keys.Clear();
        _path.Clear();
        _fault = null;
        Object(root, document, isRoot: true);
        return _fault;
    }

    void Value(ValueShape shape, ISample value, bool mayBeAbsent)
    {
        shape.Count++;
        switch (value.Kind)
        {
            case SampleKind.Null:
                shape.Nulls++;
                break;
            case SampleKind.Boolean:
                shape.Booleans++;
                Plain(shape, value);
                break;
            case SampleKind.Number:
                (shape.Numbers ??= new()).Observe(value.Text);
                Plain(shape, value);
                break;
            case SampleKind.Text:
                (shape.Texts ??= new()).Observe(value.Text);
                break;
            case SampleKind.List:
                List(shape.Lists ??= new(), value);
                break;
            default:
                if (mayBeAbsent && Absence(value) is { } reason) shape.Absences[reason] = shape.Absences.TryGetValue(reason, out var count) ? count + 1 : 1;
                else Object(shape.Objects ??= new(), value, isRoot: false);
                break;
        }
    }

    static void Plain(ValueShape shape, ISample value)
    {
        if (value.IsPlain) (shape.PlainTexts ??= new()).Observe(value.Text);
    }

    void List(ListShape shape, ISample list)
    {
        shape.Count++;
        var index = 0;
        foreach (var item in list.Items)
        {
            _path.Add(index++.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Value(shape.Items, item, mayBeAbsent: false);
            if (_fault is not null) return;
            _path.RemoveAt(_path.Count - 1);
        }
        if (index == 0) shape.Empty++;
    }

    void Object(ObjectShape shape, ISample value, bool isRoot)
    {
        shape.Count++;
        foreach (var entry in value.Entries)
        {
            if (isRoot && entry.Key == "$schema" && entry.Value.Kind == SampleKind.Text)
            {
                if (SchemaTexts.Count < 10 && !SchemaTexts.Contains(entry.Value.Text)) SchemaTexts.Add(entry.Value.Text);
                continue;
            }
            _path.Add(entry.Key);
            if (shape.Values is null && !shape.Has(entry.Key) && !NewField(shape, isRoot)) return;
            var field = shape.Add(entry.Key);
            Value(field, entry.Value, mayBeAbsent: true);
            if (_fault is not null) return;
            if (field.MayBeKey && entry.Value.Kind is SampleKind.Text or SampleKind.Number) Key(field, entry.Value, isRoot);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    bool NewField(ObjectShape shape, bool isRoot)
    {
        // What is in a map of objects would be counted for each key.
        var mayBeMap = !isRoot && shape.Names.Count is MapFinder.FewestAlike or MapFinder.FewestAlike * 2 or MapFinder.FewestAlike * 4;
        if (shape.Names.Count == limits.Keys || mayBeMap && MapFinder.HoldsAlike(shape))
        {
            var before = FieldsIn(shape);
            shape.Collapse();
            _fields -= before - FieldsIn(shape);
            return true;
        }
        if (++_fields <= limits.Fields) return true;
        _fault = new(Pointer(), $"the samples have more than {limits.Fields} different fields: they seem to be of many kinds; give those of one kind");
        return false;
    }

    static int FieldsIn(ObjectShape shape) => shape.Names.Sum(name => 1 + FieldsIn(shape[name])) + (shape.Values is { } values ? FieldsIn(values) : 0);

    static int FieldsIn(ValueShape value) => (value.Objects is { } objects ? FieldsIn(objects.Current) : 0) + (value.Lists is { } lists ? FieldsIn(lists.Items) : 0);

    // Which values come twice in a document, and where: a key names one object.
    void Key(ValueShape field, ISample value, bool isRoot)
    {
        var text = (value.Kind == SampleKind.Text ? "\"" : "") + value.Text;
        if (isRoot)
        {
            if (_documentKeys.Contains(text)) field.RepeatsAcross = true;
            else if (_documentKeys.Count < MaxKeys && text.Length <= TextShape.MaxLength) _documentKeys.Add(text);
        }
        if (!_keys.TryGetValue(text, out var places)) _keys.Add(text, places = []);
        foreach (var place in places)
        {
            if (ReferenceEquals(place, field)) field.Repeats = true;
            else field.SharedWith.Add(place);
        }
        if (places.Contains(field)) return;
        if (places.Count < MaxPlaces) places.Add(field);
        else field.Repeats = true;
    }

    // { "absent": "not-stated" }, and nothing else.
    static string? Absence(ISample value)
    {
        string? reason = null;
        foreach (var entry in value.Entries)
        {
            if (reason is not null || entry.Key != "absent" || entry.Value.Kind != SampleKind.Text) return null;
            reason = entry.Value.Text;
        }
        return reason is not null && SchemaKeys.AbsenceReasons.Contains(reason, StringComparer.Ordinal) ? reason : null;
    }

    string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var part in _path) pointer.Append('/').Append(part.Replace("~", "~0").Replace("/", "~1"));
        return pointer.ToString();
    }
}
