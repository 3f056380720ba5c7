namespace FactKit.Cli.Findings;

/// <summary>The lines of a text that is in memory. A line ends at LF, CR LF or CR, as YAML and our positions count.</summary>
sealed class SourceLines
{
    readonly string _text;
    readonly List<int> _starts = [0];

    public SourceLines(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _starts.Add(i + 1);
    }

    /// <summary>A line, from 1, without its end; null when there is none.</summary>
    public string? this[int line]
    {
        get
        {
            if (line < 1 || line > _starts.Count) return null;
            var start = _starts[line - 1];
            var end = line < _starts.Count ? _starts[line] : _text.Length;
            return _text[start..end].TrimEnd('\r', '\n');
        }
    }
}
