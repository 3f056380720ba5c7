namespace FactKit.Grounding;

/// <summary>Finds cues in and around the place of a quotation.</summary>
static class CueFinder
{
    readonly record struct Word(int Start, int End, string Lower);

    /// <summary>The cues in order; none for a quotation that has no one place.</summary>
    public static FactList<GroundingCue> Find(Article article, QuoteMatch match)
    {
        if (match.Kind is EvidenceMatch.NotFound or EvidenceMatch.Ambiguous) return [];
        var spans = match.Spans;
        var start = Sentence.Around(article, spans[0]).Start;
        var end = Sentence.Around(article, spans[^1]).End;
        var words = Cut(article.Text, start, end);
        var cues = new List<GroundingCue>();
        var piece = 0;
        for (var at = 0; at < words.Count;)
        {
            var (length, kind, isAboutSource) = Match(article.Text, words, at);
            if (kind is { } cue)
            {
                var span = new ArticleSpan(article, words[at].Start, words[at + length - 1].End);
                while (piece + 1 < spans.Count && spans[piece].End <= span.Start) piece++;
                if (!isAboutSource || IsCut(span, spans)) cues.Add(new(cue, span, PlaceOf(span, spans, piece)));
            }
            at += length;
        }
        return [.. cues];
    }

    // The first piece that ends behind the beginning of the cue decides.
    static CuePlace PlaceOf(ArticleSpan cue, FactList<ArticleSpan> spans, int piece)
    {
        var span = spans[piece];
        if (cue.Start < span.End && cue.End > span.Start) return CuePlace.Inside;
        return cue.Start < spans[0].Start || cue.Start >= spans[^1].End ? CuePlace.Outside : CuePlace.LeftOut;
    }

    // "Could not be reached" beside a quotation says nothing of it; a quotation "be reached" leaves the "not" out.
    static bool IsCut(ArticleSpan phrase, FactList<ArticleSpan> spans) =>
        spans.Any(span => span.Start < phrase.End && span.End > phrase.Start && (span.Start > phrase.Start || span.End < phrase.End));

    static (int Length, GroundingCueKind? Kind, bool IsAboutSource) Match(string text, List<Word> words, int at)
    {
        Span<char> phrase = stackalloc char[128];
        for (var length = Math.Min(CueLexicon.LongestPhrase, words.Count - at); length > 0; length--)
        {
            if (!TryJoin(text, words, at, length, phrase, out var joined)) continue;
            if (CueLexicon.IsAboutSource(phrase[..joined])) return (length, GroundingCueKind.Negation, true);
            if (CueLexicon.TryGet(phrase[..joined], out var kind)) return length == 1 && IsOtherWord(text, words[at]) ? (1, null, false) : (length, kind, false);
        }
        return (1, null, false);
    }

    // The words of a phrase have only spaces between them.
    static bool TryJoin(string text, List<Word> words, int at, int length, Span<char> phrase, out int joined)
    {
        joined = 0;
        for (var i = at; i < at + length; i++)
        {
            if (i > at && !text.AsSpan(words[i - 1].End..words[i].Start).IsWhiteSpace()) return false;
            var lower = words[i].Lower;
            if (joined + lower.Length + 1 > phrase.Length) return false;
            if (i > at) phrase[joined++] = ' ';
            lower.CopyTo(phrase[joined..]);
            joined += lower.Length;
        }
        return true;
    }

    // The month May; No. 3 and number 10 of Downing Street.
    static bool IsOtherWord(string text, Word word)
    {
        if (word.Lower == "may") return text[word.Start] == 'M';
        if (word.Lower != "no" || text[word.Start] != 'N' || word.End + 1 >= text.Length) return false;
        var after = text.AsSpan(word.End).TrimStart(". \u00A0");
        return !after.IsEmpty && char.IsAsciiDigit(after[0]);
    }

    static List<Word> Cut(string text, int start, int end)
    {
        var words = new List<Word>();
        for (var at = start; at < end;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var from = at;
            while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '\u2019' && at + 1 < end && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]))) at++;
            // A word of a cue is short; longer ones need no copy.
            words.Add(new(from, at, at - from > 30 ? "" : text[from..at].ToLowerInvariant().Replace('\u2019', '\'')));
        }
        return words;
    }
}
