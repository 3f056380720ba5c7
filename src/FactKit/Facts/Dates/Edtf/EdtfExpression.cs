namespace FactKit.Dates;

/// <summary>An EDTF text that was read: the text itself and what it says.</summary>
sealed class EdtfExpression
{
    public EdtfExpression(string text, EdtfForm form, EdtfMember[] members)
    {
        (Text, Form, Members) = (text, form, members);
        Earliest = members[0].Start.Earliest;
        Latest = members[0].End.Latest;
        Precision = DatePrecision.Time;
        foreach (var member in members)
        {
            Add(member.Start);
            Add(member.End);
            // Only the first range of a set is open to the past, only the last to the future.
            if (Earliest.IsKnown && member.Start.Earliest.IsKnown && member.Start.Days.Min < Earliest.Date) Earliest = member.Start.Earliest;
            if (!member.End.Latest.IsKnown || (Latest.IsKnown && member.End.Days.Max > Latest.Date)) Latest = member.End.Latest;
        }
        // Level 1 knows unspecified digits in a date by itself only.
        if (form != EdtfForm.Date) Level = Math.Max(Level, form == EdtfForm.Interval && !HasUnspecified ? 0 : 2);
    }

    public string Text { get; }

    public EdtfForm Form { get; }

    public EdtfMember[] Members { get; }

    public int Level { get; private set; }

    public DatePrecision Precision { get; private set; }

    public DateQualifiers Qualifiers { get; private set; }

    public bool HasUnspecified { get; private set; }

    public DateBound Earliest { get; }

    public DateBound Latest { get; }

    void Add(in EdtfPart part)
    {
        Level = Math.Max(Level, part.Level);
        Qualifiers |= part.Qualifiers;
        HasUnspecified |= part.HasUnspecified;
        if (part.Bound == DateBoundKind.Known && part.Precision < Precision) Precision = part.Precision;
    }
}
