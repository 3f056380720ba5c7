using System.Text;

namespace FactKit.Compiler.Formatting;

/// <summary>The lines of a file as they are printed.</summary>
sealed class Lines
{
    readonly StringBuilder _text = new();
    int _lineStart;
    bool _hasComment;

    /// <summary>How long the line at hand is.</summary>
    public int Column => _text.Length - _lineStart;

    /// <summary>Begins a line, after an empty one if wanted.</summary>
    public Lines Start(int indent, bool blank)
    {
        Break(blank);
        _text.Append(' ', indent);
        return this;
    }

    /// <summary>A line that is there as a whole.</summary>
    public void Whole(int indent, string text)
    {
        Break(false);
        if (text.Length > 0) _text.Append(' ', indent).Append(text);
    }

    public Lines Append(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>A comment that fills the line at hand.</summary>
    public void Comment(string text)
    {
        _text.Append(text);
        _hasComment = true;
    }

    /// <summary>A comment behind what stands on the line; on a line of its own where there is one already. As many blanks before it as there were: people align comments.</summary>
    public void Trailing(Comment comment, int indent)
    {
        if (_hasComment) Start(indent, false);
        else _text.Append(' ', Math.Max(1, comment.Space));
        Comment(comment.Text);
    }

    /// <summary>All of it, with a line end at the end.</summary>
    public override string ToString() => _text.ToString() + "\n";

    void Break(bool blank)
    {
        if (_text.Length > 0) _text.Append(blank ? "\n\n" : "\n");
        _lineStart = _text.Length;
        _hasComment = false;
    }
}
