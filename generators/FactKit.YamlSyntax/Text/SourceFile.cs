namespace FactKit.Compiler.Text;

/// <summary>The text of one file and where its lines begin. A line ends at LF, CR LF or CR.</summary>
public sealed class SourceFile
{
    readonly int[] _lineStarts;

    /// <param name="path">The path as the build gave it; for messages only.</param>
    /// <param name="content">The whole text.</param>
    public SourceFile(string path, string content)
    {
        Path = path;
        Content = content;
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        _lineStarts = [.. starts];
    }

    /// <summary>The path as the build gave it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>A line, from 0, without its end; null when there is none.</summary>
    public string? GetLine(int line)
    {
        if (line < 0 || line >= _lineStarts.Length) return null;
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Content.Length;
        return Content.Substring(_lineStarts[line], end - _lineStarts[line]).TrimEnd('\r', '\n');
    }

    /// <summary>The line and column of an offset; an offset past the end is the end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Content.Length));
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new(line, offset - _lineStarts[line]);
    }
}
