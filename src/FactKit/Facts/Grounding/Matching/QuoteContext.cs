namespace FactKit.Grounding;

/// <summary>What must stand right before and after a quotation, normalised.</summary>
readonly struct QuoteContext
{
    readonly string _prefix;
    readonly string _suffix;

    public QuoteContext(Evidence evidence)
    {
        _prefix = Trim(evidence.Prefix);
        _suffix = Trim(evidence.Suffix);
        // A bounded piece, so that checking many places stays linear.
        if (_prefix.Length > GroundingLimits.Context) _prefix = _prefix[^GroundingLimits.Context..];
        if (_suffix.Length > GroundingLimits.Context) _suffix = _suffix[..GroundingLimits.Context];
    }

    public bool IsEmpty => _prefix.Length == 0 && _suffix.Length == 0;

    public bool Fits(ArticlePart part, int start, int end)
    {
        if (IsEmpty) return true;
        var text = part.Normalised;
        var before = text.Text.AsSpan(0, text.UnitAt(start)).TrimEnd(' ');
        var after = text.Text.AsSpan(text.UnitAt(end)).TrimStart(' ');
        return before.EndsWith(_prefix, StringComparison.Ordinal) && after.StartsWith(_suffix, StringComparison.Ordinal);
    }

    static string Trim(string? text) => text is null ? "" : TextNormaliser.Normalise(text).Text.Trim(' ');
}
