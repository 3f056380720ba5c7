using System.Globalization;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Sql;

/// <summary>The columns of one value. Each value has a condition that tells whether it is there; a fact of many parts is there as a whole.</summary>
sealed class SqlValues(SqlModel model)
{
    /// <summary>Adds the columns; the condition under which the value is there, as SQL.</summary>
    /// <param name="name">What the columns are called, or begin with.</param>
    /// <param name="place">Where in the schema, for what cannot be checked.</param>
    public SqlValue Add(SqlTable table, string name, FieldType type, Constraints constraints, string? says, string place) => type switch
    {
        ScalarType scalar => Scalar(table, name, scalar.Kind, constraints, says, place),
        EnumType e => Enum(table, name, e, says),
        RefType r => Reference(table, name, r, says, place),
        ObjectType o => Object(table, name, o, says),
        _ => throw new ArgumentException($"{type.GetType().Name} has a table of its own", nameof(type)),
    };

    static SqlValue One(SqlTable table, string name, string type, string? says)
    {
        var column = table.Add(name, type, says);
        return new(column, $"{SqlText.Name(column)} IS NOT NULL", [column], IsOne: true);
    }

    SqlValue Enum(SqlTable table, string name, EnumType type, string? says)
    {
        var value = One(table, name, "text", says);
        if (!type.Open && model.Knows(type.Name)) model.ForeignKeys.Add(new(table.Name, SqlText.Name(value.Column), model.TableOf(type.Name), "\"value\"", "NO ACTION"));
        return value;
    }

    SqlValue Reference(SqlTable table, string name, RefType type, string? says, string place)
    {
        var value = One(table, name, type.KeyKind is ScalarKind.Integer ? "bigint" : "text", says);
        model.References.Add((table, value.Column, type.Target, place));
        return value;
    }

    SqlValue Object(SqlTable table, string name, ObjectType type, string? says)
    {
        var value = One(table, name + "_row", "bigint", says);
        model.Link(table, value.Column, model.TableOf(type.Name));
        return value;
    }

    SqlValue Scalar(SqlTable table, string name, ScalarKind kind, Constraints constraints, string? says, string place)
    {
        switch (kind)
        {
            case ScalarKind.Quantity: return Quantity(table, name, constraints, says);
            case ScalarKind.Date: return Dated(table, name, says);
            case ScalarKind.Duration: return Several(table, says, (name + "_iso", "text"), (name + "_as_text", "text"), (name + "_shortest", "interval"), (name + "_longest", "interval"));
            case ScalarKind.Evidence: return Quotation(table, name, says);
            case ScalarKind.Timestamp: return Moment(table, name, says);
        }
        var value = One(table, name, kind switch
        {
            ScalarKind.Boolean => "boolean",
            ScalarKind.Integer => "bigint",
            ScalarKind.Decimal => "numeric",
            ScalarKind.Number => "double precision",
            _ => "text",
        }, says);
        var column = SqlText.Name(value.Column);
        var checks = new List<string>();
        if (kind is ScalarKind.Text or ScalarKind.Identifier)
        {
            var min = kind is ScalarKind.Identifier ? Math.Max(1, constraints.MinLength ?? 1) : constraints.MinLength ?? 1;
            if (constraints.MaxLength is { } max) checks.Add($"char_length({column}) BETWEEN {Integer(min)} AND {Integer(max)}");
            else if (min > 0) checks.Add($"char_length({column}) >= {Integer(min)}");
            // No sign of ASCII but . _ : / - beside letters and digits; what is a letter beyond ASCII is for the locale of the database to say.
            if (kind is ScalarKind.Identifier) checks.Add($@"{column} !~ '[\u0001-\u002C\u003B-\u0040\u005B-\u005E\u0060\u007B-\u007F]'");
        }
        if (constraints.Min is { } least) checks.Add($"{column} >= {least}");
        if (constraints.Max is { } most) checks.Add($"{column} <= {most}");
        if (constraints.MultipleOf is { } step)
        {
            if (kind is ScalarKind.Number) model.Unsaid.Add((place, $"a multiple of {step}: binary fractions have no exact remainder"));
            else checks.Add($"mod({column}, {step}) = 0");
        }
        if (constraints.Pattern is { } pattern) model.Unsaid.Add((place, $"the pattern {pattern.Source}"));
        foreach (var check in checks) table.Extend(value.Column, $"CHECK ({check})");
        return value;
    }

    static SqlValue Quantity(SqlTable table, string name, Constraints constraints, string? says)
    {
        var approximate = table.Add(name + "_approximate", "boolean", says);
        var low = table.Add(name + "_low", "numeric");
        var high = table.Add(name + "_high", "numeric");
        var lowOpen = table.Add(name + "_low_open", "boolean");
        var highOpen = table.Add(name + "_high_open", "boolean");
        var best = table.Add(name + "_best", "numeric");
        var text = table.Add(name + "_as_text", "text");
        var unit = table.Add(name + "_unit", "text");
        var present = $"{SqlText.Name(approximate)} IS NOT NULL";
        string[] others = [low, high, lowOpen, highOpen, best, text, unit];
        table.Check($"{present} OR ({string.Join(" AND ", others.Select(column => SqlText.Name(column) + " IS NULL"))})");
        table.Check($"{SqlText.Name(low)} <= {SqlText.Name(high)}");
        table.Check($"{SqlText.Name(best)} >= {SqlText.Name(low)}");
        table.Check($"{SqlText.Name(best)} <= {SqlText.Name(high)}");
        // At fault only where no value of the quantity fits, so each limit meets the other end.
        if (constraints.Min is { } least) table.Check($"{SqlText.Name(high)} >= {least}");
        if (constraints.Max is { } most) table.Check($"{SqlText.Name(low)} <= {most}");
        return new(approximate, present, [approximate, .. others], IsOne: true);
    }

    static SqlValue Dated(SqlTable table, string name, string? says)
    {
        var value = Several(table, says, (name + "_edtf", "text"), (name + "_as_text", "text"), (name + "_anchor", "jsonb"), (name + "_earliest", "date"), (name + "_latest", "date"));
        table.Check($"{SqlText.Name(value.Columns[3])} <= {SqlText.Name(value.Columns[4])}");
        return value;
    }

    // Words alone are enough, and so is the notation.
    static SqlValue Several(SqlTable table, string? says, params (string Name, string Type)[] columns)
    {
        var names = columns.Select((column, i) => table.Add(column.Name, column.Type, i == 0 ? says : null)).ToArray();
        var stated = columns.Select((column, i) => (column.Type, Name: names[i])).Where(column => column.Type is "text" or "jsonb").ToList();
        var present = $"({string.Join(" OR ", stated.Select(column => $"{SqlText.Name(column.Name)} IS NOT NULL"))})";
        return new(names[0], present, names, IsOne: false);
    }

    static SqlValue Quotation(SqlTable table, string name, string? says)
    {
        var exact = table.Add(name + "_exact", "text", says);
        string[] around = [table.Add(name + "_prefix", "text"), table.Add(name + "_suffix", "text"), table.Add(name + "_in", "text")];
        table.Check($"{SqlText.Name(exact)} IS NOT NULL OR ({string.Join(" AND ", around.Select(column => SqlText.Name(column) + " IS NULL"))})");
        return new(exact, $"{SqlText.Name(exact)} IS NOT NULL", [exact, .. around], IsOne: true);
    }

    static SqlValue Moment(SqlTable table, string name, string? says)
    {
        var moment = table.Add(name, "timestamp with time zone", says);
        var offset = table.Add(name + "_offset_minutes", "smallint");
        table.Check($"({SqlText.Name(moment)} IS NULL) = ({SqlText.Name(offset)} IS NULL)");
        return new(moment, $"{SqlText.Name(moment)} IS NOT NULL", [moment, offset], IsOne: true);
    }

    static string Integer(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The columns of a value.</summary>
/// <param name="Column">The first, which stands for the value.</param>
/// <param name="Present">The condition under which there is a value.</param>
/// <param name="Columns">All of them.</param>
/// <param name="IsOne">There is a value exactly where <paramref name="Column"/> is not NULL.</param>
sealed record SqlValue(string Column, string Present, string[] Columns, bool IsOne);
