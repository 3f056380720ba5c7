using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Sql;

/// <summary>The columns and tables of fields.</summary>
sealed class SqlFields(SqlModel model)
{
    readonly SqlValues _values = new(model);

    /// <summary>Adds what a field needs to the table of its record.</summary>
    public void Add(SqlTable table, BoundField field, TypeName owner)
    {
        var place = $"{owner.Name}.{field.Name}";
        var name = SqlText.Snake(field.Name);
        var says = Says(field);
        if (field.Type is ClaimType claim) Claims(table, name, field, claim, says, place);
        else if (field.IsList || field.Type is MapType) Many(table, name, field, says, place);
        else One(table, name, field, owner, says, place);
    }

    void One(SqlTable table, string name, BoundField field, TypeName owner, string? says, string place)
    {
        var value = _values.Add(table, name, field.Type, field.Constraints, says, place);
        var isNeeded = field.Cardinality is Cardinality.One;
        if (field.Absence is { } absence) States(table, name, value.Present, absence, isNeeded);
        else if (isNeeded) table.Need(value);
        if (field.Const is { } constant) table.Check($"{SqlText.Name(value.Column)} = {Literal(field.Type, constant)}");
        if (field.Default is { } otherwise && field.Type is not ScalarType { Kind: ScalarKind.Timestamp }) table.Extend(value.Column, $"DEFAULT {Literal(field.Type, otherwise)}");
        if (field.Key)
        {
            table.Constraints.Add($"UNIQUE ({SqlText.Names("document_id", value.Column)})");
            model.Keys[owner] = (table.Name, value.Column);
        }
    }

    // A value, a known absence, or (where the key may be missing) neither.
    static void States(SqlTable table, string name, string present, Absence absence, bool isNeeded)
    {
        var absent = table.AddReason(name + "_absent", absence.Reasons, "Why it is known to be absent.");
        table.Check(isNeeded ? $"({present}) <> ({SqlText.Name(absent)} IS NOT NULL)" : $"NOT ({present}) OR {SqlText.Name(absent)} IS NULL");
    }

    void Many(SqlTable table, string name, BoundField field, string? says, string place)
    {
        var child = model.Child(table, name, says);
        if (field.Absence is { } absence)
        {
            table.AddReason(name + "_absent", absence.Reasons, $"Why {field.Name} is known to be absent; {child.Name} then has no rows.");
            model.Unsaid.Add((place, "a known absence and values at once"));
        }
        Counts(field, place);
        if (field.IsList) Ordinal(child);
        if (field.Type is MapType map && field.IsList) Entries(model.Child(child, "entries", "The entries of each item."), map, field.Constraints, place);
        else if (field.Type is MapType entries) Entries(child, entries, field.Constraints, place);
        else
        {
            var value = Item(child, field.Type, field.Constraints, place);
            if (field.Constraints.Unique)
            {
                if (value is { IsOne: true, Columns.Length: 1 } && field.Type is not ObjectType) child.Constraints.Add($"UNIQUE ({SqlText.Names("document_id", "parent_id", value.Column)})");
                else model.Unsaid.Add((place, "that no item stands twice"));
            }
        }
    }

    void Counts(BoundField field, string place)
    {
        if (field.Cardinality is Cardinality.AtLeastOne) model.Unsaid.Add((place, "that there is at least one"));
        if (field.Constraints.MinItems is > 1) model.Unsaid.Add((place, $"that there are at least {field.Constraints.MinItems}"));
        if (field.Constraints.MaxItems is { } most) model.Unsaid.Add((place, $"that there are at most {most}"));
    }

    static void Ordinal(SqlTable child)
    {
        child.Add("ordinal", "integer NOT NULL CHECK (\"ordinal\" >= 0)");
        child.Constraints.Add($"UNIQUE ({SqlText.Names("document_id", "parent_id", "ordinal")})");
    }

    // A value that must be there.
    SqlValue Item(SqlTable table, FieldType type, Constraints constraints, string place)
    {
        var value = _values.Add(table, "value", type, constraints, null, place);
        table.Need(value);
        return value;
    }

    void Entries(SqlTable table, MapType map, Constraints constraints, string place)
    {
        table.Add("map_key", "text NOT NULL");
        table.Constraints.Add($"UNIQUE ({SqlText.Names("document_id", "parent_id", "map_key")})");
        var holder = table;
        if (map.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne)
        {
            holder = model.Child(table, "values", "The values of each entry.");
            Ordinal(holder);
        }
        Nested(holder, map.Item, constraints, place);
    }

    void Nested(SqlTable table, FieldType type, Constraints constraints, string place)
    {
        switch (type)
        {
            case MapType map: Entries(model.Child(table, "entries", "The entries of each value."), map, constraints, place); break;
            case ClaimType claim: Claim(table, claim, null, constraints, place); break;
            default: Item(table, type, constraints, place); break;
        }
    }

    void Claims(SqlTable table, string name, BoundField field, ClaimType claim, string? says, string place)
    {
        var child = model.Child(table, name, says, numbersRows: false);
        if (field.IsList) Ordinal(child);
        else
        {
            child.Constraints.Add($"UNIQUE ({SqlText.Names("document_id", "parent_id")})");
            if (field.Cardinality is Cardinality.One) model.Unsaid.Add((place, "that there is a claim"));
        }
        Counts(field, place);
        if (field.Constraints.Unique) model.Unsaid.Add((place, "that no claim stands twice"));
        Claim(child, claim, field.Absence, field.Constraints, place);
    }

    // The row of a claim has the number of its row in fact_claim, which has what all claims can say.
    void Claim(SqlTable table, ClaimType claim, Absence? absence, Constraints constraints, string place)
    {
        model.HasClaims = true;
        model.Link(table, "row_id", "fact_claim", "CASCADE");
        if (claim.Evidence) model.Unsaid.Add((place, "that each claim has evidence"));
        var isSet = claim.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne;
        if (isSet || claim.Item is MapType or ClaimType)
        {
            if (absence is not null) table.AddReason("absent", absence.Reasons, "Why there is no value.");
            var values = model.Child(table, "values", "The values of each claim.");
            if (isSet) Ordinal(values);
            if (absence is not null) model.Unsaid.Add((place, "a known absence and values at once"));
            if (claim.ItemCardinality is Cardinality.AtLeastOne) model.Unsaid.Add((place, "that a claim has at least one value"));
            Nested(values, claim.Item, constraints, place);
            return;
        }
        if (absence is null)
        {
            Item(table, claim.Item, constraints, place);
            return;
        }
        var value = _values.Add(table, "value", claim.Item, constraints, null, place);
        var absent = table.AddReason("absent", absence.Reasons, "Why there is no value.");
        table.Check($"({value.Present}) <> ({SqlText.Name(absent)} IS NOT NULL)");
    }

    static string Literal(FieldType type, Literal literal) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean or ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number } => literal.Json,
        RefType { KeyKind: ScalarKind.Integer } => literal.Json,
        _ => SqlText.Literal(literal.Text),
    };

    static string? Says(BoundField field)
    {
        var lines = TextLines.Of(field.Description).ToList();
        if (DeprecationWords.Of(field.Deprecation) is { } old) lines.Add(("Deprecated. " + TextLines.Single(old)).TrimEnd());
        if (field.Sensitivity is { } kind) lines.Add($"Sensitive: {kind}.");
        return lines.Count == 0 ? null : string.Join("\n", lines);
    }
}
