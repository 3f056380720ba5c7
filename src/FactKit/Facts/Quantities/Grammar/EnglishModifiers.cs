namespace FactKit;

/// <summary>What stands in front of a number and says how it is meant.</summary>
enum QuantityModifier
{
    None,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    About,
    Nearly,
    Between,
    From,

    /// <summary>Said outright: exactly, only, a total of.</summary>
    Exactly,
}

/// <summary>The modifiers of English quantities.</summary>
static class EnglishModifiers
{
    static readonly PhraseTable<QuantityModifier> Table = new(new Dictionary<string, QuantityModifier>
    {
        ["at least"] = QuantityModifier.AtLeast,
        ["at the very least"] = QuantityModifier.AtLeast,
        ["no fewer than"] = QuantityModifier.AtLeast,
        ["no less than"] = QuantityModifier.AtLeast,
        ["not fewer than"] = QuantityModifier.AtLeast,
        ["not less than"] = QuantityModifier.AtLeast,
        ["a minimum of"] = QuantityModifier.AtLeast,
        ["as few as"] = QuantityModifier.AtLeast,
        ["as little as"] = QuantityModifier.AtLeast,
        ["upwards of"] = QuantityModifier.AtLeast,
        ["upward of"] = QuantityModifier.AtLeast,
        ["a minimum"] = QuantityModifier.AtLeast,
        ["minimum of"] = QuantityModifier.AtLeast,
        ["at a minimum"] = QuantityModifier.AtLeast,
        ["as low as"] = QuantityModifier.AtLeast,
        ["no lower than"] = QuantityModifier.AtLeast,
        ["more than"] = QuantityModifier.MoreThan,
        ["greater than"] = QuantityModifier.MoreThan,
        ["in excess of"] = QuantityModifier.MoreThan,
        ["over"] = QuantityModifier.MoreThan,
        ["above"] = QuantityModifier.MoreThan,
        ["exceeding"] = QuantityModifier.MoreThan,
        ["not exceed"] = QuantityModifier.AtMost,
        ["not exceeding"] = QuantityModifier.AtMost,
        ["exceed"] = QuantityModifier.MoreThan,
        ["exceeds"] = QuantityModifier.MoreThan,
        ["exceeded"] = QuantityModifier.MoreThan,
        ["surpassing"] = QuantityModifier.MoreThan,
        ["surpasses"] = QuantityModifier.MoreThan,
        ["surpassed"] = QuantityModifier.MoreThan,
        ["topping"] = QuantityModifier.MoreThan,
        ["topped"] = QuantityModifier.MoreThan,
        ["north of"] = QuantityModifier.MoreThan,
        ["at most"] = QuantityModifier.AtMost,
        ["no more than"] = QuantityModifier.AtMost,
        ["not more than"] = QuantityModifier.AtMost,
        ["a maximum of"] = QuantityModifier.AtMost,
        ["up to"] = QuantityModifier.AtMost,
        ["as many as"] = QuantityModifier.AtMost,
        ["as much as"] = QuantityModifier.AtMost,
        ["as high as"] = QuantityModifier.AtMost,
        ["at the most"] = QuantityModifier.AtMost,
        ["at the very most"] = QuantityModifier.AtMost,
        ["a maximum"] = QuantityModifier.AtMost,
        ["maximum of"] = QuantityModifier.AtMost,
        ["no greater than"] = QuantityModifier.AtMost,
        ["no higher than"] = QuantityModifier.AtMost,
        ["fewer than"] = QuantityModifier.LessThan,
        ["less than"] = QuantityModifier.LessThan,
        ["under"] = QuantityModifier.LessThan,
        ["below"] = QuantityModifier.LessThan,
        ["south of"] = QuantityModifier.LessThan,
        ["about"] = QuantityModifier.About,
        ["around"] = QuantityModifier.About,
        ["approximately"] = QuantityModifier.About,
        ["approx"] = QuantityModifier.About,
        ["roughly"] = QuantityModifier.About,
        ["some"] = QuantityModifier.About,
        ["circa"] = QuantityModifier.About,
        ["an estimated"] = QuantityModifier.About,
        ["close to"] = QuantityModifier.About,
        ["in the region of"] = QuantityModifier.About,
        ["more or less"] = QuantityModifier.About,
        ["ca"] = QuantityModifier.About,
        ["perhaps"] = QuantityModifier.About,
        ["maybe"] = QuantityModifier.About,
        ["possibly"] = QuantityModifier.About,
        ["somewhere around"] = QuantityModifier.About,
        ["something like"] = QuantityModifier.About,
        ["just about"] = QuantityModifier.About,
        ["in the order of"] = QuantityModifier.About,
        ["on the order of"] = QuantityModifier.About,
        ["of the order of"] = QuantityModifier.About,
        ["in the neighbourhood of"] = QuantityModifier.About,
        ["in the neighborhood of"] = QuantityModifier.About,
        ["nearly"] = QuantityModifier.Nearly,
        ["almost"] = QuantityModifier.Nearly,
        ["not quite"] = QuantityModifier.Nearly,
        ["just short of"] = QuantityModifier.Nearly,
        ["shy of"] = QuantityModifier.Nearly,
        ["just shy of"] = QuantityModifier.Nearly,
        ["close on"] = QuantityModifier.Nearly,
        ["getting on for"] = QuantityModifier.Nearly,
        ["approaching"] = QuantityModifier.Nearly,
        ["nearing"] = QuantityModifier.Nearly,
        ["virtually"] = QuantityModifier.Nearly,
        ["practically"] = QuantityModifier.Nearly,
        ["between"] = QuantityModifier.Between,
        ["anywhere between"] = QuantityModifier.Between,
        ["somewhere between"] = QuantityModifier.Between,
        ["anything between"] = QuantityModifier.Between,
        ["from"] = QuantityModifier.From,
        ["anywhere from"] = QuantityModifier.From,
        ["anything from"] = QuantityModifier.From,
        ["exactly"] = QuantityModifier.Exactly,
        ["precisely"] = QuantityModifier.Exactly,
        ["only"] = QuantityModifier.Exactly,
        ["just"] = QuantityModifier.Exactly,
        ["fully"] = QuantityModifier.Exactly,
        ["a mere"] = QuantityModifier.Exactly,
        ["a total of"] = QuantityModifier.Exactly,
    });

    /// <summary>Before a modifier: whether the number is close to the bound.</summary>
    static readonly PhraseTable<bool> Degrees = new(new Dictionary<string, bool>
    {
        ["just"] = true, ["slightly"] = true, ["a little"] = true, ["a bit"] = true, ["only slightly"] = true, ["well"] = false, ["far"] = false, ["much"] = false, ["many"] = false,
        ["significantly"] = false,
    });

    /// <summary>The words that modifiers begin with.</summary>
    public static IEnumerable<string> FirstWords => Table.FirstWords.Concat(Degrees.FirstWords);

    /// <summary>Reads a modifier, with its degree if it has one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in PhraseToken first, out QuantityModifier modifier, out bool close, out int end)
    {
        // "Just over" is one thing, "just" another.
        if (Degrees.TryMatch(text, first, out close, out var after)
            && Table.TryMatch(text, PhraseToken.NextJoined(text, after), out modifier, out end)
            && modifier is QuantityModifier.MoreThan or QuantityModifier.LessThan)
        {
            return true;
        }
        close = false;
        if (first.Kind == PhraseTokenKind.Mark) return Sign(text, first, out modifier, out end);
        if (!Table.TryMatch(text, first, out modifier, out end)) return false;
        if (end < text.Length && text[end] == '.' && (first.Is(text, "approx") || first.Is(text, "ca"))) end++;
        // At least about 50, up to an estimated 300.
        if (modifier is QuantityModifier.AtLeast or QuantityModifier.MoreThan or QuantityModifier.AtMost or QuantityModifier.LessThan
            && Table.TryMatch(text, PhraseToken.Next(text, end), out var hedge, out var hedgeEnd) && hedge == QuantityModifier.About)
        {
            (close, end) = (true, hedgeEnd);
        }
        return true;
    }

    // < and > may belong to markup, so they count in a notation only.
    static bool Sign(ReadOnlySpan<char> text, in PhraseToken mark, out QuantityModifier modifier, out int end)
    {
        end = mark.End;
        modifier = text[mark.Start] switch
        {
            '~' or '\u2248' => QuantityModifier.About,
            '\u2265' => QuantityModifier.AtLeast,
            '\u2264' => QuantityModifier.AtMost,
            _ => QuantityModifier.None,
        };
        return modifier != QuantityModifier.None;
    }
}
