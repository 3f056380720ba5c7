namespace FactKit.Dates;

/// <summary>
/// Reads EDTF, levels 0 to 2 (Library of Congress, 4 February 2019; ISO 8601-2:2019, Annex A). One pass over the text; nothing is allocated for a date without brackets or slash.
/// </summary>
static class EdtfParser
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>Null for EDTF; otherwise what was expected. A date by itself is in <paramref name="date"/>; for anything else <paramref name="members"/> is not null.</summary>
    public static string? Fault(ReadOnlySpan<byte> text, out EdtfForm form, out EdtfPart date, out EdtfMember[]? members)
    {
        form = EdtfForm.Date;
        date = default;
        members = null;
        if (text.Length > MaxLength) return EdtfFaults.Length;
        if (text.IsEmpty) return EdtfFaults.Form;
        if (text[0] is (byte)'[' or (byte)'{')
        {
            form = text[0] == '[' ? EdtfForm.OneOf : EdtfForm.AllOf;
            return text.Length > 1 && text[^1] == (text[0] == '[' ? ']' : '}') ? Set(text[1..^1], out members) : EdtfFaults.Bracket;
        }
        var slash = text.IndexOf((byte)'/');
        if (slash < 0) return EdtfPartParser.Fault(text, allowTime: true, out date);
        form = EdtfForm.Interval;
        return Interval(text[..slash], text[(slash + 1)..], out members);
    }

    static string? Interval(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, out EdtfMember[]? members)
    {
        members = null;
        if (End(first, out var start) is { } startFault) return startFault;
        if (End(second, out var end) is { } endFault) return endFault;
        if (start.Bound != DateBoundKind.Known && end.Bound != DateBoundKind.Known) return EdtfFaults.Ends;
        if (IsReversed(start, end)) return EdtfFaults.Order;
        members = [new(start, end, true)];
        return null;
    }

    static string? End(ReadOnlySpan<byte> text, out EdtfPart part)
    {
        part = text.IsEmpty ? EdtfPart.Unknown : EdtfPart.Open;
        return text.IsEmpty || text is [(byte)'.', (byte)'.'] ? null : EdtfPartParser.Fault(text, allowTime: false, out part);
    }

    static string? Set(ReadOnlySpan<byte> text, out EdtfMember[]? members)
    {
        members = null;
        var read = new EdtfMember[text.Count((byte)',') + 1];
        for (var i = 0; i < read.Length; i++)
        {
            var comma = text.IndexOf((byte)',');
            if (Member(comma < 0 ? text : text[..comma], i == 0, i == read.Length - 1, out read[i]) is { } fault) return fault;
            text = text[(comma + 1)..];
        }
        members = read;
        return null;
    }

    static string? Member(ReadOnlySpan<byte> text, bool first, bool last, out EdtfMember member)
    {
        member = default;
        var dots = text.IndexOf(".."u8);
        if (dots < 0)
        {
            if (text.IsEmpty) return EdtfFaults.Members;
            var fault = EdtfPartParser.Fault(text, allowTime: false, out var date);
            member = EdtfMember.Of(date);
            return fault;
        }
        var before = text[..dots];
        var after = text[(dots + 2)..];
        if ((before.IsEmpty && (after.IsEmpty || !first)) || (after.IsEmpty && !last)) return EdtfFaults.Members;
        EdtfPart start = EdtfPart.Open, end = EdtfPart.Open;
        if (!before.IsEmpty && EdtfPartParser.Fault(before, allowTime: false, out start) is { } startFault) return startFault;
        if (!after.IsEmpty && EdtfPartParser.Fault(after, allowTime: false, out end) is { } endFault) return endFault;
        if (!before.IsEmpty && !after.IsEmpty)
        {
            if (start.Components != end.Components || start.IsGrouping != end.IsGrouping) return EdtfFaults.RangeUnits;
            if (IsReversed(start, end)) return EdtfFaults.Order;
        }
        member = new(start, end, true);
        return null;
    }

    /// <summary>True when no day of the end is as late as one of the start.</summary>
    static bool IsReversed(in EdtfPart start, in EdtfPart end) =>
        start.Bound == DateBoundKind.Known && end.Bound == DateBoundKind.Known && end.Days.Max < start.Days.Min;
}
