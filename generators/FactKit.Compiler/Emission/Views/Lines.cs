namespace FactKit.Compiler.Emission.Views;

/// <summary>Breaks long lists of generated code into lines.</summary>
static class Lines
{
    const int Width = 140;

    /// <summary>Joins items with commas, as many to a line as fit.</summary>
    /// <param name="trailing">What ends every line but the last.</param>
    public static IReadOnlyList<string> Wrap(IReadOnlyList<string> items, string trailing = "")
    {
        var lines = new List<string>();
        var line = "";
        for (var i = 0; i < items.Count; i++)
        {
            var item = i + 1 < items.Count ? items[i] + "," : items[i];
            if (line.Length > 0 && line.Length + 1 + item.Length > Width)
            {
                lines.Add(line + trailing);
                line = "";
            }
            line = line.Length == 0 ? item : line + " " + item;
        }
        if (line.Length > 0) lines.Add(line);
        return lines;
    }
}
