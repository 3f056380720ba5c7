using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Strict;

/// <summary>The definitions of declared types.</summary>
sealed class StrictObjects
{
    readonly ExportModel _model;
    readonly StrictDialect _dialect;
    readonly StrictNotes _notes;
    readonly Recursion _cuts;
    readonly StrictDefinitions _definitions = new();
    readonly StrictFields _fields;

    public StrictObjects(ExportModel model, StrictDialect dialect, StrictNotes notes, Recursion cuts)
    {
        (_model, _dialect, _notes, _cuts) = (model, dialect, notes, cuts);
        var facts = new StrictFacts(dialect, _definitions);
        _fields = new(dialect, notes, facts, new(dialect, _definitions, facts), Refer);
    }

    /// <summary>The whole schema of a document type: an object, since no provider takes a choice there.</summary>
    public JsonObject Root(BoundDeclaration root)
    {
        JsonObject schema;
        if (root is BoundRecord record)
        {
            schema = Record(record);
        }
        else
        {
            _notes.Warn(root.Name.Name, $"a document is one of several types, and the root has to be one object: the document stands in its property `{StrictExporter.Wrapper}`, and StrictOutput.Unwrap takes it out");
            schema = new StrictShape(_dialect, null).Add(StrictExporter.Wrapper, Refer(root.Name).Described(StrictWords.Of(root))).Build();
        }
        if (_definitions.Build() is { } definitions) schema["$defs"] = definitions;
        return schema;
    }

    JsonObject Refer(TypeName name) => _definitions.Refer(name.Full, name.Name, () => _model.Find(name) switch
    {
        BoundRecord record => Record(record),
        BoundUnion union => Union(union),
        BoundEnum { Open: true } open => StrictNodes.Text(StrictWords.Of(open)),
        BoundEnum e => StrictNodes.Enum(e.Values.Select(value => value.Text), StrictWords.Of(e)),
        _ => throw new InvalidOperationException($"{name.Full} is not in the model"),
    });

    JsonObject Union(BoundUnion union)
    {
        var cases = new List<JsonObject>();
        foreach (var one in Holding.Cases(union))
        {
            if (_cuts.Has(union.Name, one.Full)) _notes.Warn($"{union.Name.Name}.{one.Name}", $"the case leads back to {union.Name.Name}, and {_dialect.Provider} takes no type inside itself: it is left out");
            else cases.Add(Refer(one));
        }
        return StrictNodes.Choice([.. cases]).Described(StrictWords.Of(union));
    }

    JsonObject Record(BoundRecord record)
    {
        var shape = new StrictShape(_dialect, StrictWords.Of(record));
        if (record.Case is { } place) shape.Add(place.Discriminator, Discriminator(place));
        foreach (var field in record.Fields)
        {
            var name = $"{record.Name.Name}.{field.Name}";
            if (_cuts.Has(record.Name, field.Name))
            {
                _notes.Warn(name, $"what it holds leads back to {record.Name.Name}, and {_dialect.Provider} takes no type inside itself: the field is left out{(field.Required ? ", and the document will lack it" : "")}");
                continue;
            }
            // A list that may be missing may as well be empty.
            if (_fields.Of(name, field) is { } schema) shape.Add(field.Name, schema, field.Required || (field.IsList && !field.IsFact));
        }
        if (record.KeepUnknown) _notes.Info(record.Name.Name, "fields that the schema does not name are kept when they are read; here there can be none");
        return shape.Build();
    }

    JsonObject Discriminator(UnionCase place)
    {
        if (place.Text is { } text) return new JsonObject { ["type"] = "string", ["const"] = JsonSchema.JsonText.WellFormed(text) };
        var known = ((BoundUnion)_model.Find(place.Union)!).Cases.Select(one => one.Text);
        return StrictNodes.Text($"Any text but {string.Join(", ", known)}.");
    }
}
