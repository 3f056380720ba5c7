namespace FactKit.Reading;

/// <summary>Turns offsets, asked in order, into lines and columns.</summary>
interface ITextPosition
{
    /// <summary>From 1.</summary>
    int Line { get; }

    /// <summary>UTF-16 units, from 1.</summary>
    int Column { get; }

    void MoveTo(int offset);
}

/// <summary>Turns byte offsets, asked in order, into lines and columns in one walk. Lines end at LF; columns are UTF-16 units, from 1.</summary>
ref struct TextPosition(ReadOnlySpan<byte> utf8) : ITextPosition
{
    readonly ReadOnlySpan<byte> _utf8 = utf8;
    int _offset;

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    public void MoveTo(int offset)
    {
        var step = _utf8[Math.Min(_offset, _utf8.Length)..Math.Min(offset, _utf8.Length)];
        var lines = step.Count((byte)'\n');
        if (lines > 0)
        {
            Line += lines;
            Column = 1;
            step = step[(step.LastIndexOf((byte)'\n') + 1)..];
        }
        Column += Utf8Text.Units(step);
        _offset = Math.Max(_offset, offset);
    }
}
