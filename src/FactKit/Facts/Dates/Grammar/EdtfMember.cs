namespace FactKit.Dates;

/// <summary>A date, which is its own end, or an interval or range.</summary>
readonly record struct EdtfMember(EdtfPart Start, EdtfPart End, bool IsRange)
{
    public static EdtfMember Of(EdtfPart date) => new(date, date, false);
}
