using System.Text;

namespace FactKit.Compiler.Export.Html;

/// <summary>Elements and texts, escaped; what is opened is closed. A new line after each block keeps the differences of two exports short.</summary>
sealed class HtmlBuilder
{
    static readonly HashSet<string> s_inline = new(StringComparer.Ordinal) { "a", "code", "span", "strong", "button", "label", "em" };

    readonly StringBuilder _text = new();

    public HtmlBuilder Start(string tag, params (string Name, string? Value)[] attributes)
    {
        _text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            _text.Append(' ').Append(name);
            if (value.Length > 0) _text.Append("=\"").Append(HtmlText.Escape(value)).Append('"');
        }
        _text.Append('>');
        return this;
    }

    public HtmlBuilder End(string tag)
    {
        _text.Append("</").Append(tag).Append('>');
        if (!s_inline.Contains(tag)) _text.Append('\n');
        return this;
    }

    public HtmlBuilder Text(string text)
    {
        _text.Append(HtmlText.Escape(text));
        return this;
    }

    /// <summary>An element that holds a text alone.</summary>
    public HtmlBuilder Element(string tag, string text, params (string Name, string? Value)[] attributes) => Start(tag, attributes).Text(text).End(tag);

    /// <summary>Markup of this assembly's own; never a text of a schema.</summary>
    public HtmlBuilder Own(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public override string ToString() => _text.ToString();
}
