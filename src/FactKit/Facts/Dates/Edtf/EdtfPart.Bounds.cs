namespace FactKit.Dates;

readonly partial record struct EdtfPart
{
    public DateBound Earliest => Bound switch
    {
        DateBoundKind.Known => new(Days.Min),
        DateBoundKind.Open => DateBound.Open,
        _ => DateBound.Unknown,
    };

    public DateBound Latest => Bound == DateBoundKind.Known ? new(Days.Max) : Earliest;
}
