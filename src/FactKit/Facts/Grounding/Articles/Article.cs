using System.Security.Cryptography;
using System.Text;
using FactKit.Grounding;

namespace FactKit;

/// <summary>The text that quotations are checked against. Immutable; any number of threads may use it.</summary>
public sealed class Article
{
    /// <summary>How long an article may be, in UTF-16 units: 16 Mi.</summary>
    public const int MaxLength = 1 << 24;

    /// <summary>The part of an article that was given as one text.</summary>
    public const string Body = "body";

    /// <summary>What <see cref="Text"/> has between two parts. It belongs to neither.</summary>
    const string Separator = "\n\n";

    Article(string text, ArticlePart[] parts)
    {
        Text = text;
        Parts = new(parts);
        LineStarts = FindLines(text);
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>An article of one part, <c>body</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="MaxLength"/>.</exception>
    public static Article FromText(string text) => FromParts((Body, text));

    /// <summary>An article of named parts, in order: <c>title</c>, <c>standfirst</c>, <c>body</c>, <c>caption 1</c> and so on. No quotation is found across two of them.</summary>
    /// <exception cref="ArgumentNullException">A name or text is null.</exception>
    /// <exception cref="ArgumentException">There is no part, a name is empty or given twice (case does not count), or the whole is longer than <see cref="MaxLength"/>.</exception>
    public static Article FromParts(params ReadOnlySpan<(string Name, string Text)> parts)
    {
        if (parts.IsEmpty) throw new ArgumentException("expected one part or more, found none", nameof(parts));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var made = new ArticlePart[parts.Length];
        var texts = new string[parts.Length];
        long length = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var (name, text) = parts[i];
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(parts));
            ArgumentNullException.ThrowIfNull(text, nameof(parts));
            if (!names.Add(name)) throw new ArgumentException($"expected each part once, found a second {FactMessages.Quote(name)}", nameof(parts));
            if (length + text.Length > MaxLength) throw new ArgumentException($"expected at most {MaxLength} UTF-16 units of text, found more", nameof(parts));
            made[i] = new(name, text, (int)length);
            texts[i] = text;
            length += text.Length + Separator.Length;
        }
        return new(string.Join(Separator, texts), made);
    }

    /// <summary>The whole text: that of the parts, with an empty line between them.</summary>
    public string Text { get; }

    /// <summary>The parts, in order.</summary>
    public FactList<ArticlePart> Parts { get; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, in 64 lower-case hexadecimal digits. A half surrogate counts as U+FFFD.</summary>
    public string Hash { get; }

    /// <summary>Finds a quotation. Never throws on what a quotation says; a quotation that is not found gives <see cref="EvidenceMatch.NotFound"/>.</summary>
    /// <remarks>docs/grounding.md has the rules and the bounds. The time is linear in the lengths of article and quotation.</remarks>
    /// <exception cref="ArgumentNullException">The evidence is null.</exception>
    public QuoteMatch Find(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new QuoteFinder(this, evidence, new()).Find();
    }

    internal int[] LineStarts { get; }

    internal int LineAt(int offset)
    {
        var at = LineStarts.AsSpan().BinarySearch(offset);
        return at >= 0 ? at : ~at - 1;
    }

    internal ArticlePart PartAt(int offset)
    {
        int low = 0, high = Parts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Parts[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return Parts[low];
    }

    static int[] FindLines(string text)
    {
        List<int> starts = [0];
        for (var at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var step;)
        {
            at += step + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }
        return [.. starts];
    }
}
