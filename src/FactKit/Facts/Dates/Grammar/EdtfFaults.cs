namespace FactKit.Dates;

/// <summary>What is said of a text that is no EDTF.</summary>
static class EdtfFaults
{
    public const string Form = "expected an EDTF date such as 1985-04-12, 2015-09/.., 1984~ or 201X";
    public const string Length = "expected an EDTF date of at most 200 characters";
    public const string Year = "expected a year of four digits, such as 0985; a longer one needs a Y before it";
    public const string ZeroYear = "expected a year: 0000 has no minus";
    public const string LongYear = "expected after Y a year that exceeds four digits, without a leading zero, of at most 15 digits";
    public const string Significant = "expected after S the number of significant digits, from 1 to those that the year has";
    public const string Month = "expected a month from 01 to 12 or a grouping from 21 to 41";
    public const string Day = "expected a day from 01 to the length of the month";
    public const string NoSuchDay = "expected a date that the calendar has";
    public const string Time = "expected a time from 00:00:00 to 23:59:59, then nothing, Z, or an offset such as +02 or -04:30";
    public const string TimeOfDay = "expected dates without a time of day in an interval or set";
    public const string Order = "expected an interval or range that does not end before it starts";
    public const string Ends = "expected an interval of two ends, at least one of them a date";
    public const string Bracket = "expected a set that is closed by the bracket that belongs to it";
    public const string Members = "expected a set of dates and ranges with commas between them; a range open to the past stands first, one open to the future last";
    public const string RangeUnits = "expected a range whose ends have the same precision";
}
