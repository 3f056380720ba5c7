using System.Globalization;

namespace FactKit;

/// <summary>A stretch of an article. Offsets count UTF-16 units of <see cref="Article.Text"/>, as C# strings do, and the end is exclusive.</summary>
/// <remarks>A span never splits a surrogate pair, nor a letter from its combining marks. The default is an empty span of no article.</remarks>
public readonly record struct ArticleSpan
{
    readonly Article? _article;

    internal ArticleSpan(Article article, int start, int end) => (_article, Start, End) = (article, start, end);

    /// <summary>Where it begins.</summary>
    public int Start { get; }

    /// <summary>Where it ends: the unit after its last one.</summary>
    public int End { get; }

    /// <summary>How many UTF-16 units it has.</summary>
    public int Length => End - Start;

    /// <summary>The line on which it begins, from 1; 0 for the default. Lines end at LF, CR LF or CR.</summary>
    public int Line => _article is null ? 0 : _article.LineAt(Start) + 1;

    /// <summary>The place of its first unit in that line, in UTF-16 units from 1; 0 for the default.</summary>
    public int Column => _article is null ? 0 : Start - _article.LineStarts[_article.LineAt(Start)] + 1;

    /// <summary>The name of the part that it begins in; empty for the default.</summary>
    public string Part => _article?.PartAt(Start).Name ?? "";

    /// <summary>The words of the article.</summary>
    public string Text => _article?.Text[Start..End] ?? "";

    /// <summary>Line and column, as <c>12:5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
