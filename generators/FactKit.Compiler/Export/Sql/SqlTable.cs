namespace FactKit.Compiler.Export.Sql;

/// <summary>A table in the making.</summary>
/// <param name="name">Its name, not quoted.</param>
/// <param name="comment">What it holds.</param>
sealed class SqlTable(string name, string? comment)
{
    readonly UniqueNames _names = new(SqlText.LongestName);
    readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public string Name => name;

    public string? Comment => comment;

    public List<SqlColumn> Columns { get; } = [];

    /// <summary>Constraints of the table, as SQL.</summary>
    public List<string> Constraints { get; } = [];

    /// <summary>Adds a column; the name that it got.</summary>
    /// <param name="wanted">A name as databases have them.</param>
    /// <param name="type">Its type, and what never changes about it.</param>
    public string Add(string wanted, string type, string? says = null)
    {
        var column = _names.Take(wanted);
        _places.Add(column, Columns.Count);
        Columns.Add(new(column, type, says));
        return column;
    }

    /// <summary>Adds a column that says why a value is absent; its name.</summary>
    public string AddReason(string wanted, IEnumerable<string> reasons, string says)
    {
        var column = Add(wanted, "text", says);
        Extend(column, $"CHECK ({SqlText.Name(column)} IN ({string.Join(", ", reasons.Select(SqlText.Literal))}))");
        return column;
    }

    /// <summary>Adds a constraint to a column.</summary>
    public void Extend(string column, string constraint) => Columns[_places[column]] = Columns[_places[column]] with { Constraints = $"{Columns[_places[column]].Constraints} {constraint}" };

    /// <summary>Makes a value one that must be there.</summary>
    public void Need(SqlValue value)
    {
        if (!value.IsOne) Check(value.Present);
        else Columns[_places[value.Column]] = Columns[_places[value.Column]] with { IsNeeded = true };
    }

    /// <summary>Adds a condition that each row must meet.</summary>
    public void Check(string condition) => Constraints.Add($"CHECK ({condition})");
}

/// <summary>A column.</summary>
/// <param name="Type">Its type, and what never changes about it.</param>
sealed record SqlColumn(string Name, string Type, string? Comment)
{
    /// <summary>It is not NULL.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Checks and a default, each with a space before it.</summary>
    public string Constraints { get; init; } = "";

    /// <summary>The column as SQL.</summary>
    public string Sql => $"{SqlText.Name(Name)} {Type}{(IsNeeded ? " NOT NULL" : "")}{Constraints}";
}

/// <summary>A foreign key, which is added once all tables are there. The document stands before both columns.</summary>
/// <param name="Columns">Quoted, as SQL.</param>
sealed record SqlForeignKey(string Table, string Columns, string Target, string TargetColumns, string Action);
