namespace FactKit.Grounding;

/// <summary>Finds one quotation: exactly, else normalised, else by its fragments, else with gaps; else says what comes near.</summary>
sealed class QuoteFinder(Article article, Evidence evidence, MatchWork work)
{
    readonly List<string> _notes = [];
    readonly QuoteContext _context = new(evidence);
    readonly string _quote = TextNormaliser.Normalise(evidence.Exact).Text.Trim(' ');

    public QuoteMatch Find()
    {
        var parts = Parts();
        var exact = Places(parts, exact: true);
        if (!exact.IsEmpty && (exact.Best(out var fits) is { } places && (fits || _context.IsEmpty))) return Found(EvidenceMatch.Exact, places);
        // Normalised places have the exact ones among them; one of the others may be where the context is.
        var normalised = Places(parts, exact: false);
        if (!normalised.IsEmpty && normalised.Best(out fits) is { } more && (fits || exact.IsEmpty)) return Found(EvidenceMatch.Normalised, more, fits);
        if (!exact.IsEmpty) return Found(EvidenceMatch.Exact, exact.Best(out _), context: false);
        if (_quote.Length == 0) return NotFound(null, "The quotation is empty.");
        var words = new QuoteWords(_quote);
        return Fragments(parts) ?? Gapped(parts, words) ?? Elsewhere(parts) ?? Near(parts, words);
    }

    ArticlePart[] Parts()
    {
        var all = article.Parts.AsSpan();
        if (evidence.In is not { } name) return all.ToArray();
        foreach (var part in all)
        {
            if (part.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) return [part];
        }
        _notes.Add($"The article has no part {FactMessages.Quote(name)}: all of it was searched.");
        return all.ToArray();
    }

    PlaceList Places(ReadOnlySpan<ArticlePart> parts, bool exact)
    {
        var places = new PlaceList(!_context.IsEmpty);
        foreach (var part in parts)
        {
            var sought = exact ? evidence.Exact : _quote;
            var found = new Occurrences(exact ? part.Text : part.Normalised.Text, sought, work);
            while (!places.IsFull && found.MoveNext(out var start))
            {
                var end = start + sought.Length;
                if (exact ? part.Normalised.IsInsideGrapheme(part.Text, start) || part.Normalised.IsInsideGrapheme(part.Text, end)
                    : !part.Normalised.TryMap(start, end, out start, out end)) continue;
                places.Add(new(part.Start + start, part.Start + end), !WordEdges.Cuts(part.Text, start) && !WordEdges.Cuts(part.Text, end), _context.Fits(part, start, end));
            }
        }
        return places;
    }

    QuoteMatch Found(EvidenceMatch kind, List<Place> places, bool context = true)
    {
        if (places.Count > 1) return Ambiguous(places);
        if (!_context.IsEmpty && !context) _notes.Add("The prefix or suffix does not stand beside it.");
        var span = Span(places[0]);
        if (WordEdges.Cuts(article.Text, span.Start) || WordEdges.Cuts(article.Text, span.End)) _notes.Add("The quotation begins or ends inside a word or number.");
        return new(kind) { Spans = [span], Notes = [.. _notes] };
    }

    QuoteMatch Ambiguous(List<Place> places)
    {
        if (places.Count > GroundingLimits.Places) _notes.Add($"It stands in more than {GroundingLimits.Places} places.");
        return new(EvidenceMatch.Ambiguous) { Spans = [.. places.Take(GroundingLimits.Places).Select(Span)], Notes = [.. _notes] };
    }

    QuoteMatch? Fragments(ReadOnlySpan<ArticlePart> parts)
    {
        var fragments = QuoteFragments.Cut(_quote, out var marked);
        if (!marked || fragments.Length == 0) return null;
        if (fragments.Length > GroundingLimits.Fragments)
        {
            _notes.Add($"The quotation has {fragments.Length} fragments; at most {GroundingLimits.Fragments} are looked for.");
            return null;
        }
        var all = new List<Place[]>();
        var fitting = new List<Place[]>();
        foreach (var part in parts)
        {
            var chains = FragmentSearch.Find(part, fragments, work, out var cutShort);
            if (cutShort) _notes.Add($"A fragment stands in more than {GroundingLimits.FragmentPlaces} places; the others were not looked at.");
            foreach (var chain in chains)
            {
                var fits = _context.Fits(part, chain[0].Start, chain[^1].End);
                for (var i = 0; i < chain.Length; i++) chain[i] = new(part.Start + chain[i].Start, part.Start + chain[i].End);
                all.Add(chain);
                if (fits) fitting.Add(chain);
            }
        }
        if (all.Count == 0) return null;
        var best = fitting.Count > 0 ? fitting : all;
        if (best.Count > 1) return Ambiguous([.. best.Select(static chain => new Place(chain[0].Start, chain[^1].End))]);
        if (fitting.Count == 0) _notes.Add("The prefix or suffix does not stand beside it.");
        // An ellipsis at an end alone leaves one piece: nothing is left out of it.
        return Pieces(best[0].Length == 1 ? EvidenceMatch.Normalised : EvidenceMatch.Fragments, best[0]);
    }

    QuoteMatch? Gapped(ReadOnlySpan<ArticlePart> parts, QuoteWords words)
    {
        if (words.Count is < 2 or > GroundingLimits.Words) return null;
        foreach (var part in parts)
        {
            var search = new GappedSearch(part, words, work);
            var found = search.Find();
            if (search.IsCutShort) _notes.Add("The quotation repeats so many words that the search with gaps was cut short.");
            if (found is null) continue;
            var runs = new List<Place>();
            for (int i = 1, first = 0; i <= found.Length; i++)
            {
                if (i < found.Length && found[i] == found[i - 1] + 1) continue;
                runs.Add(new(part.Start + part.Words.Start(found[first]), part.Start + part.Words.End(found[i - 1])));
                first = i;
            }
            if (runs.Count == 1) _notes.Add("The words are the same; marks between them differ.");
            if (!_context.Fits(part, runs[0].Start - part.Start, runs[^1].End - part.Start)) _notes.Add("The prefix or suffix does not stand beside it.");
            return Pieces(EvidenceMatch.Gapped, runs);
        }
        return null;
    }

    /// <summary>In another part than the one named.</summary>
    QuoteMatch? Elsewhere(ArticlePart[] parts)
    {
        if (parts.Length == article.Parts.Count) return null;
        var places = Places(article.Parts.AsSpan(), exact: false);
        if (places.IsEmpty) return null;
        var span = Span(places.Best(out _)[0]);
        return NotFound(span, $"It stands in the part {FactMessages.Quote(span.Part)}, not in {FactMessages.Quote(evidence.In!)}.");
    }

    QuoteMatch Near(ReadOnlySpan<ArticlePart> parts, QuoteWords words)
    {
        if (words.Count > GroundingLimits.Words) return NotFound(null, $"The quotation has more than {GroundingLimits.Words} words.");
        ArticleSpan? nearest = null;
        var most = 0;
        foreach (var part in parts)
        {
            if (NearestSearch.Find(part, words, work) is not { } near || near.Words <= most) continue;
            most = near.Words;
            nearest = Span(new(part.Start + near.Place.Start, part.Start + near.Place.End));
        }
        return NotFound(nearest, nearest is null ? null : $"The nearest stretch has {most} of {words.Count} words.");
    }

    QuoteMatch NotFound(ArticleSpan? nearest, string? note)
    {
        if (note is not null) _notes.Add(note);
        return new(EvidenceMatch.NotFound) { Nearest = nearest, Notes = [.. _notes] };
    }

    QuoteMatch Pieces(EvidenceMatch kind, IReadOnlyList<Place> pieces)
    {
        var leftOut = new ArticleSpan[pieces.Count - 1];
        for (var i = 0; i < leftOut.Length; i++) leftOut[i] = Span(new(pieces[i].End, Math.Max(pieces[i].End, pieces[i + 1].Start)));
        return new(kind) { Spans = [.. pieces.Select(Span)], LeftOut = [.. leftOut], Notes = [.. _notes] };
    }

    ArticleSpan Span(Place place) => new(article, place.Start, place.End);
}
