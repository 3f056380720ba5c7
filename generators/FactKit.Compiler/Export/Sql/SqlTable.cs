namespace FactKit.Compiler.Export.Sql;

/// <summary>A table in the making.</summary>
/// <param name="name">Its name, not quoted.</param>
/// <param name="comment">What it holds.</param>
sealed class SqlTable(string name, string? comment)
{
    readonly UniqueNames _names = new(SqlText.LongestName);

    public string Name => name;

    public string? Comment => comment;

    public List<SqlColumn> Columns { get; } = [];

    /// <summary>Constraints of the table, as SQL.</summary>
    public List<string> Constraints { get; } = [];

    /// <summary>Adds a column; the name that it got.</summary>
    /// <param name="wanted">A name as databases have them.</param>
    /// <param name="definition">Type and constraints.</param>
    public string Add(string wanted, string definition, string? says = null)
    {
        var column = _names.Take(wanted);
        Columns.Add(new(column, definition, says));
        return column;
    }

    /// <summary>Adds to the definition of a column.</summary>
    public void Extend(string column, string definition)
    {
        var at = Columns.FindIndex(one => one.Name == column);
        Columns[at] = Columns[at] with { Definition = $"{Columns[at].Definition} {definition}" };
    }

    /// <summary>Adds a condition that each row must meet.</summary>
    public void Check(string condition) => Constraints.Add($"CHECK ({condition})");
}

/// <summary>A column.</summary>
sealed record SqlColumn(string Name, string Definition, string? Comment);

/// <summary>A foreign key, which is added once all tables are there. The document stands before both columns.</summary>
/// <param name="Columns">Quoted, as SQL.</param>
sealed record SqlForeignKey(string Table, string Columns, string Target, string TargetColumns, string Action);
