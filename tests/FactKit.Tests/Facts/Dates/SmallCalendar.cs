using System.Globalization;
using CsCheck;

namespace FactKit.Tests.Facts.Dates;

/// <summary>
/// Dates of a few years together with everything that they can be, found without FactKit: by comparing the text of each day with the pattern. A completion is a list of stretches of time, each from a day to a day;
/// more than one for a set of which all are meant.
/// </summary>
sealed record SmallCalendar(string Text, IReadOnlyList<(int Start, int End)[]> Completions)
{
    const int FirstYear = 1990, LastYear = 2009;

    static readonly DateOnly First = new(FirstYear, 1, 1);

    static readonly string[] Days = [.. Enumerable.Range(0, new DateOnly(LastYear, 12, 31).DayNumber - First.DayNumber + 1).Select(static day => First.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    static readonly string[] Patterns =
    [
        "2000-02-2X", "2000-02-XX", "2000-0X-15", "200X-02-29", "2000-02-29", "2000-03-01", "2000-03", "1999-12-31", "2000-01-01", "200X-01-01", "2000-XX-13", "2000-X2-01", "2001-02", "2000-03-0X", "199X-12-31", "2000-1X-3X",
        "200X-02-2X", "2000-02-X9", "2004-02-28",
    ];

    static readonly Dictionary<string, int[]> Matches = Patterns.ToDictionary(static pattern => pattern,
        static pattern => Enumerable.Range(0, Days.Length).Where(day => pattern.Select((c, i) => c == 'X' || c == Days[day][i]).All(static same => same)).ToArray());

    static int[] Match(string pattern) => Matches[pattern];

    static readonly int Start1999 = Array.IndexOf(Days, "1999-01-01");

    static readonly Gen<string> Pattern = Gen.OneOf(Patterns);

    static readonly Gen<SmallCalendar> Date = Pattern.Select(static text => new SmallCalendar(text, [.. Match(text).Select(static day => new[] { (day, day) })]));

    static readonly Gen<SmallCalendar> Interval = Gen.Select(Pattern, Pattern).Select(static (start, end) => new SmallCalendar($"{start}/{end}",
        [.. from s in Match(start) from e in Match(end) where s <= e select new[] { (s, e) }])).Where(static date => date.Completions.Count > 0);

    /// <summary>Ranges of days, each some day from its first to its last.</summary>
    static readonly Gen<SmallCalendar> Range = Gen.Select(Gen.Int[Start1999, Start1999 + 900], Gen.Int[0, 40]).Select(static (start, length) => new SmallCalendar($"{Days[start]}..{Days[start + length]}",
        [.. Enumerable.Range(start, length + 1).Select(static day => new[] { (day, day) })]));

    static readonly Gen<SmallCalendar> OneOf = Gen.OneOf(Date, Range).Array[1, 3].Select(static members => new SmallCalendar($"[{string.Join(",", members.Select(static m => m.Text))}]",
        [.. members.SelectMany(static m => m.Completions)]));

    /// <summary>Dates, intervals and sets of which one is meant.</summary>
    public static readonly Gen<SmallCalendar> Simple = Gen.OneOf(Date, Interval, OneOf);

    /// <summary>Sets of which all are meant.</summary>
    public static readonly Gen<SmallCalendar> AllOf = Gen.Select(Date, Date).Where(static (a, b) => a.Completions.Count * b.Completions.Count < 200).Select(static (a, b) => new SmallCalendar($"{{{a.Text},{b.Text}}}",
        [.. from x in a.Completions from y in b.Completions select new[] { x[0], y[0] }]));

    public EdtfDate Edtf => EdtfDate.Parse(Text);

    /// <summary>True when it holds for all completions of both, false when for none.</summary>
    public Ternary Compare(SmallCalendar other, Func<(int Start, int End)[], (int Start, int End)[], bool> holds)
    {
        bool all = true, none = true;
        foreach (var a in Completions)
        {
            foreach (var b in other.Completions)
            {
                if (holds(a, b)) none = false;
                else all = false;
                if (!all && !none) return Ternary.Undetermined;
            }
        }
        return all ? Ternary.True : Ternary.False;
    }
}
