using System.Collections.Frozen;

namespace FactKit.Grounding;

/// <summary>Finds where the sentence around a quotation begins and ends, within a bounded distance.</summary>
static class Sentence
{
    static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        "Mr Mrs Ms Dr Prof Gen Col Maj Capt Lt Sgt Sen Rep Gov Pres St Jr Sr vs No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec etc approx".Split(' '), StringComparer.Ordinal);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Place Around(Article article, ArticleSpan span)
    {
        var part = article.PartAt(span.Start);
        var text = article.Text.AsSpan(0, part.End);
        int start = span.Start, end = span.End;
        var first = Math.Max(part.Start, start - GroundingLimits.Surroundings);
        var last = Math.Min(part.End, end + GroundingLimits.Surroundings);
        while (start > first && !EndsBefore(text, start)) start--;
        // Not from the middle of a word: "not" may be the end of "cannot".
        if (start == first && start > part.Start)
        {
            while (start < span.Start && WordEdges.Cuts(text, start)) start++;
        }
        if (!EndsBefore(text, end))
        {
            while (end < last && !EndsBefore(text, end)) end++;
            if (end == last && end < part.End)
            {
                while (end > span.End && WordEdges.Cuts(text, end)) end--;
            }
        }
        return new(start, end);
    }

    /// <summary>True when a sentence or paragraph ends right before this place.</summary>
    static bool EndsBefore(ReadOnlySpan<char> text, int at)
    {
        if (at == 0) return true;
        var before = text[at - 1];
        if (before == '\n') return at > 1 && (text[at - 2] == '\n' || at > 2 && text[at - 2] == '\r' && text[at - 3] == '\n');
        if (at == text.Length || !char.IsWhiteSpace(text[at])) return false;
        // Closing quotes and brackets stand behind the full stop.
        var stop = at - 1;
        while (stop > 0 && at - stop < 4 && text[stop] is '"' or '\'' or '\u201D' or '\u2019' or ')' or ']') stop--;
        if (text[stop] is '!' or '?') return true;
        if (text[stop] != '.') return false;
        var word = stop;
        while (word > 0 && stop - word < 12 && char.IsLetter(text[word - 1])) word--;
        var letters = text[word..stop];
        // Initials, U.S., Gen.
        return !(letters.Length == 1 || Lookup.Contains(letters)) && BeginsSentence(text, at);
    }

    static bool BeginsSentence(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < text.Length && i < at + 4; i++)
        {
            if (!char.IsWhiteSpace(text[i])) return !char.IsLower(text[i]);
        }
        return true;
    }
}
