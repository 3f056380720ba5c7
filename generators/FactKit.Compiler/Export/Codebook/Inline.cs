namespace FactKit.Compiler.Export.Codebook;

/// <summary>A stretch of text on one line; each target escapes it for itself.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Text">As it stands in the schema, or words about it.</param>
/// <param name="Anchor">Where a link leads; null: it is none.</param>
public sealed record Inline(InlineKind Kind, string Text, string? Anchor = null)
{
    /// <summary>Words.</summary>
    public static Inline Words(string text) => new(InlineKind.Words, text);

    /// <summary>A text of the language or of documents.</summary>
    public static Inline Code(string text) => new(InlineKind.Code, text);

    /// <summary>A name that leads to its description.</summary>
    public static Inline Link(string text, string? anchor) => new(InlineKind.Code, text, anchor);

    /// <summary>Names with commas between them.</summary>
    public static IEnumerable<Inline> Codes(IEnumerable<string> texts) => Join(texts.Select(Code));

    /// <summary>Stretches with commas between them.</summary>
    public static IEnumerable<Inline> Join(IEnumerable<Inline> parts)
    {
        var first = true;
        foreach (var part in parts)
        {
            if (!first) yield return Words(", ");
            first = false;
            yield return part;
        }
    }
}

/// <summary>How a stretch is shown.</summary>
public enum InlineKind { Words, Code }
