namespace FactKit.Compiler.Export.Csv;

/// <summary>Text of a schema inside CSV.</summary>
static class CsvText
{
    static readonly char[] s_special = ['"', ',', '\n', '\r'];

    /// <summary>
    /// A cell by RFC 4180: quoted where it holds a quote, a comma or a line end. A name that a spreadsheet would take for a formula begins with an apostrophe,
    /// as spreadsheets themselves write such texts.
    /// </summary>
    public static string Cell(string text)
    {
        var safe = VisibleText.SingleLine(text);
        if (safe.Length > 0 && safe[0] is '=' or '+' or '-' or '@') safe = "'" + safe;
        return safe.IndexOfAny(s_special) < 0 && safe == safe.Trim() ? safe : $"\"{safe.Replace("\"", "\"\"")}\"";
    }

    /// <summary>A line.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(",", cells.Select(Cell)) + "\n";
}
