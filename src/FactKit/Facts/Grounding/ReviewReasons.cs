namespace FactKit.Grounding;

/// <summary>Decides why a person should look at a finding.</summary>
static class ReviewReasons
{
    public static FactList<string> Of(QuoteMatch match, AgreementResult agreement, FactList<GroundingCue> cues, bool asserted, bool sensitive)
    {
        var reasons = new List<string>();
        if (match.Kind == EvidenceMatch.NotFound) reasons.Add("The article does not have the quotation.");
        if (match.Kind == EvidenceMatch.Gapped) reasons.Add("The quotation leaves something out without saying so.");
        if (match.Kind == EvidenceMatch.Ambiguous) reasons.Add("The quotation stands in several places; a prefix or suffix would say which.");
        reasons.AddRange(sensitive ? match.Notes.Select(WithoutQuotes) : match.Notes);
        if (agreement.Reason is { } reason) reasons.Add(reason);
        foreach (var cue in cues)
        {
            if (agreement.StatesNone && AgreementCheck.StatesNone(cue)) continue;
            // What was left out matters whatever the claim says: the quotation hides it.
            if (cue.Place == CuePlace.LeftOut ? cue.Kind != GroundingCueKind.Attribution : asserted && Weakens(cue)) reasons.Add($"There is a {cue}.");
        }
        return [.. reasons];
    }

    static string WithoutQuotes(string note)
    {
        var (first, last) = (note.IndexOf('"', StringComparison.Ordinal), note.LastIndexOf('"'));
        return first < 0 ? note : $"{note[..first]}{Reading.PathStack.Ellipsis}{note[(last + 1)..]}";
    }

    // A plan or condition beside the quotation is mostly another clause.
    static bool Weakens(GroundingCue cue) => cue.Kind switch
    {
        GroundingCueKind.Negation or GroundingCueKind.Denial or GroundingCueKind.Hedge => true,
        GroundingCueKind.Conditional or GroundingCueKind.Plan => cue.Place == CuePlace.Inside,
        _ => false,
    };
}
