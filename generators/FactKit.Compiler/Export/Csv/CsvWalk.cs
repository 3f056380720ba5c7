using System.Globalization;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Csv;

/// <summary>Lays out the tables.</summary>
sealed class CsvWalk(ExportModel model)
{
    // Types that nest in many ways multiply; nobody opens a wider table.
    const int MostColumns = 20_000;

    readonly List<CsvTable> _tables = [];
    readonly List<TypeName> _open = [];
    int _columns;
    int _steps;

    public List<ExportNote> Notes { get; } = [];

    public IReadOnlyList<CsvTable> Walk(TypeName document)
    {
        var key = FieldsOf(model.Find(document)).FirstOrDefault(field => field.Key && field.Type is ScalarType);
        var root = new CsvTable("", "one row for each document", key is null ? ["document"] : []);
        _tables.Add(root);
        Object(root, document, "", "", key is null ? ["document"] : [$"{document.Name}.{key.Name}"]);
        return _tables;
    }

    /// <param name="table">Gets the columns.</param>
    /// <param name="prefix">What names in the table begin with.</param>
    /// <param name="path">Where the object stands in the document.</param>
    /// <param name="parents">How rows of tables inside name what they belong to.</param>
    void Object(CsvTable table, TypeName type, string prefix, string path, IReadOnlyList<string> parents)
    {
        if (++_steps > MostColumns)
        {
            if (_steps == MostColumns + 1) Notes.Add(new(path, "too many objects inside each other: the rest is left out"));
            return;
        }
        if (_open.Contains(type))
        {
            Add(table, prefix.TrimEnd('.') is { Length: > 0 } name ? name : "value");
            Notes.Add(new(path, $"{type.Name} stands inside itself: what is inside again is kept as JSON in one cell"));
            return;
        }
        _open.Add(type);
        switch (model.Find(type))
        {
            case BoundRecord record:
                if (record.Case is { } place) Add(table, prefix + place.Discriminator);
                Fields(table, record.Fields, prefix, path, parents);
                if (record.KeepUnknown) Add(table, prefix + "unknownFields");
                break;
            case BoundUnion union:
                Add(table, prefix + union.Discriminator);
                Fields(table, union.CommonFields, prefix, path, parents);
                foreach (var (name, record) in union.Cases.Select(one => (one.Text, one.Record)).Concat(union.Else is { } other ? [(other.Name, other)] : []))
                    if (model.Find(record) is BoundRecord one)
                    {
                        Fields(table, one.Fields.Where(field => !field.Inherited), $"{prefix}{name}.", Join(path, name), parents);
                        if (one.KeepUnknown) Add(table, $"{prefix}{name}.unknownFields");
                    }
                break;
        }
        _open.RemoveAt(_open.Count - 1);
    }

    void Fields(CsvTable table, IEnumerable<BoundField> fields, string prefix, string path, IReadOnlyList<string> parents)
    {
        foreach (var field in fields)
        {
            var name = prefix + field.Name;
            var inside = Join(path, field.Name);
            if (field.Type is ClaimType claim) Claims(inside, claim, field, parents);
            else if (field.IsList) Items(inside, field.Type, parents);
            else Value(table, name, inside, field.Type, parents);
            if (field.IsFact) Add(table, name + ".absent");
        }
    }

    void Value(CsvTable table, string name, string path, FieldType type, IReadOnlyList<string> parents)
    {
        switch (type)
        {
            case ScalarType scalar:
                foreach (var part in Parts(scalar.Kind)) Add(table, part.Length == 0 ? name : $"{name}.{part}");
                break;
            case ObjectType one: Object(table, one.Name, name + ".", path, parents); break;
            case MapType map: Entries(path, map, parents); break;
            case ClaimType claim: Claims(path, claim, null, parents); break;
            default: Add(table, name); break;
        }
    }

    void Items(string path, FieldType type, IReadOnlyList<string> parents)
    {
        var ordinal = path + ".ordinal";
        var table = Start(path, "one row for each item", [.. parents, ordinal]);
        Row(table, path, type, [.. parents, ordinal]);
    }

    void Entries(string path, MapType map, IReadOnlyList<string> parents)
    {
        IReadOnlyList<string> keyed = [.. parents, path + ".key"];
        if (map.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne)
        {
            // Not the ordinal of the path: where the map is an item of a list, that is its own.
            IReadOnlyList<string> rows = [.. keyed, path + ".value.ordinal"];
            Row(Start(path + ".value", "one row for each value of an entry", rows), path + ".value", map.Item, rows);
        }
        else if (map.Item is ClaimType claim) Claims(path, claim, null, keyed);
        else Row(Start(path, "one row for each entry", keyed), path, map.Item, keyed);
    }

    // A row that is an object has its fields as they are called; any other value is called so.
    void Row(CsvTable table, string path, FieldType type, IReadOnlyList<string> parents)
    {
        if (type is ObjectType one) Object(table, one.Name, "", path, parents);
        else Value(table, "value", path, type, parents);
    }

    void Claims(string path, ClaimType claim, BoundField? field, IReadOnlyList<string> parents)
    {
        IReadOnlyList<string> rows = field is { IsList: true } ? [.. parents, path + ".ordinal"] : parents;
        var table = Start(path, "one row for each claim; lists in it are JSON", rows);
        if (claim.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne) Items(path + ".value", claim.Item, rows);
        else Value(table, "value", path + ".value", claim.Item, rows);
        if (field?.Absence is not null) Add(table, "absent");
        foreach (var part in new[] { "by", "evidence", "rank", "confidence", "modality", "speech", "basis", "from", "complete" }) Add(table, part);
    }

    CsvTable Start(string path, string about, IReadOnlyList<string> parents)
    {
        var table = new CsvTable(path, about, parents);
        _tables.Add(table);
        return table;
    }

    void Add(CsvTable table, string column)
    {
        if (++_columns <= MostColumns) table.Columns.Add(column);
        else if (_columns == MostColumns + 1) Notes.Add(new(table.Path, $"more than {MostColumns.ToString(CultureInfo.InvariantCulture)} columns: the rest is left out"));
    }

    static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    static IEnumerable<BoundField> FieldsOf(BoundDeclaration? declaration) => declaration switch
    {
        BoundRecord record => record.Fields,
        BoundUnion union => union.CommonFields,
        _ => [],
    };

    static string[] Parts(ScalarKind kind) => kind switch
    {
        ScalarKind.Quantity => ["low", "high", "lowOpen", "highOpen", "best", "approximate", "asText", "unit"],
        ScalarKind.Date => ["edtf", "asText", "earliest", "latest", "anchor.field", "anchor.ref", "anchor.relation", "anchor.offset"],
        ScalarKind.Duration => ["iso", "asText"],
        ScalarKind.Evidence => ["exact", "prefix", "suffix", "in"],
        _ => [""],
    };
}
