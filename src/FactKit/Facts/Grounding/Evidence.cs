namespace FactKit;

/// <summary>A quotation that a value rests on, with what tells its place from others: the TextQuoteSelector of the W3C Web Annotation Data Model (section 4.2.4), and the part of the article.</summary>
/// <remarks>
/// It holds no offsets: they are computed from the article each time (<see cref="Article.Find"/>). <c>" ... "</c> inside <see cref="Exact"/>, or <c>…</c> between spaces, splits the quotation
/// into fragments that stand in this order.
/// </remarks>
public sealed record Evidence
{
    /// <summary>A quotation.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public Evidence(string exact)
    {
        ArgumentNullException.ThrowIfNull(exact);
        Exact = exact;
    }

    /// <summary>The quoted text.</summary>
    public string Exact { get; }

    /// <summary>The text right before the quotation; null when it is not needed. Its last 200 characters count.</summary>
    public string? Prefix { get; init; }

    /// <summary>The text right after the quotation; null when it is not needed. Its first 200 characters count.</summary>
    public string? Suffix { get; init; }

    /// <summary>The part of the article, such as <c>title</c> or <c>body</c>; null for any.</summary>
    public string? In { get; init; }

    /// <summary>A quotation without more.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static implicit operator Evidence(string exact) => new(exact);
}
