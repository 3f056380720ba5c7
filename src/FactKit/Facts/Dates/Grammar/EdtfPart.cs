using System.Runtime.InteropServices;

namespace FactKit.Dates;

/// <summary>One date without brackets or slash, or the open or unknown end of an interval or range.</summary>
[StructLayout(LayoutKind.Auto)]
readonly partial record struct EdtfPart
{
    /// <summary>The days that it can be; of no meaning unless <see cref="Bound"/> is known.</summary>
    public DaySet Days { get; init; }

    public DateBoundKind Bound { get; init; }

    public DatePrecision Precision { get; init; }

    /// <summary>1 for a year, 2 with a month or grouping, 3 with a day.</summary>
    public byte Components { get; init; }

    /// <summary>0, 1 or 2.</summary>
    public byte Level { get; init; }

    public bool IsGrouping { get; init; }

    public bool HasUnspecified { get; init; }

    public DateQualifiers Year { get; init; }

    public DateQualifiers Month { get; init; }

    public DateQualifiers Day { get; init; }

    public EdtfTime? Time { get; init; }

    public DateQualifiers Qualifiers => Year | Month | Day;

    /// <summary>True when it is written with digits and hyphens alone, for a year from -9999 to 9999.</summary>
    public bool IsPlain => Bound == DateBoundKind.Known && !IsGrouping && !HasUnspecified && Qualifiers == 0 && Time is null && Level <= 1;

    public static EdtfPart Open => new() { Bound = DateBoundKind.Open, Level = 1 };

    public static EdtfPart Unknown => new() { Bound = DateBoundKind.Unknown, Level = 1 };
}
