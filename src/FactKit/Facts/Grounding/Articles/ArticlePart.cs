using FactKit.Grounding;

namespace FactKit;

/// <summary>A named part of an article: its title, standfirst, body, a caption.</summary>
public sealed class ArticlePart
{
    readonly Lazy<WordIndex> _words;

    internal ArticlePart(string name, string text, int start)
    {
        Name = name;
        Text = text;
        Start = start;
        Normalised = TextNormaliser.Normalise(text);
        _words = new(() => new WordIndex(this));
    }

    /// <summary>The name, such as <c>body</c>.</summary>
    public string Name { get; }

    /// <summary>The text of the part.</summary>
    public string Text { get; }

    /// <summary>Where it begins in <see cref="Article.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Where it ends in <see cref="Article.Text"/>: the unit after its last one.</summary>
    public int End => Start + Text.Length;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal NormalisedText Normalised { get; }

    // Most quotations are found without it.
    internal WordIndex Words => _words.Value;
}
