namespace FactKit.Dates;

/// <summary>A time of day: seconds since midnight, 0 to 86399, and the offset from UTC in minutes, null where none is given.</summary>
readonly record struct EdtfTime(int Seconds, int? OffsetMinutes);
