using System.Globalization;
using CsCheck;

namespace FactKit.Tests.Facts.Dates;

/// <summary>Random EDTF of every production. Texts that the calendar refuses may be among them where a production cannot exclude them.</summary>
static class RandomEdtf
{
    static string Number(int value, int digits) => value.ToString("D" + digits, CultureInfo.InvariantCulture);

    static Gen<string> Optional(Gen<string> gen) => Gen.OneOf(Gen.Const(""), gen);

    static readonly Gen<string> Qualifier = Gen.OneOf("?", "~", "%");

    static readonly Gen<string> Year = Gen.Int[0, 9999].Select(static year => Number(year, 4));

    static readonly Gen<string> SignedYear = Gen.Select(Gen.Bool, Gen.Int[1, 9999], static (negative, year) => (negative ? "-" : "") + Number(year, 4));

    static readonly Gen<string> MonthText = Gen.Int[1, 12].Select(static month => Number(month, 2));

    // Every month has 28 days.
    static readonly Gen<string> DayText = Gen.Int[1, 28].Select(static day => Number(day, 2));

    public static readonly Gen<string> Plain = Gen.OneOf(
        SignedYear,
        Gen.Select(SignedYear, MonthText, static (y, m) => $"{y}-{m}"),
        Gen.Select(SignedYear, MonthText, DayText, static (y, m, d) => $"{y}-{m}-{d}"));

    public static readonly Gen<string> DateAndTime = Gen.Select(
        Gen.Select(Year, MonthText, DayText, static (y, m, d) => $"{y}-{m}-{d}"),
        Gen.Int[0, 86_399],
        Gen.OneOf(Gen.OneOf("", "Z", "+00:00"), Gen.Int[1, 14].Select(static hours => $"-{Number(hours, 2)}"), Gen.Select(Gen.Int[0, 13], Gen.Int[0, 59], static (h, m) => $"+{Number(h, 2)}:{Number(m, 2)}")),
        static (date, second, zone) => $"{date}T{Number(second / 3600, 2)}:{Number(second / 60 % 60, 2)}:{Number(second % 60, 2)}{zone}");

    public static readonly Gen<string> LongYear = Gen.Select(Gen.OneOf("Y", "Y-"), Gen.Long[10_000, 999_999_999_999_999], static (y, number) => y + number.ToString(CultureInfo.InvariantCulture));

    public static readonly Gen<string> Exponential = Gen.Select(Gen.OneOf("Y", "Y-"), Gen.Int[10_000, 999_999], Gen.Int[1, 9], static (y, number, exponent) => $"{y}{number}E{exponent}");

    public static readonly Gen<string> Significant = Gen.OneOf(
        Gen.Select(Gen.Int[1000, 9999], Gen.Int[1, 4], static (year, digits) => $"{year}S{digits}"),
        Gen.Select(LongYear, Gen.Int[1, 5], static (year, digits) => $"{year}S{digits}"),
        Gen.Select(Exponential, Gen.Int[1, 5], static (year, digits) => $"{year}S{digits}"));

    public static readonly Gen<string> Grouping = Gen.Select(SignedYear, Gen.Int[21, 41], static (year, code) => $"{year}-{code}");

    /// <summary>Dates of which any digit may be an X.</summary>
    public static readonly Gen<string> Unspecified = Gen.Select(Plain, Gen.Int, static (text, mask) => string.Concat(text.Select((c, i) => char.IsAsciiDigit(c) && (mask >> i & 1) != 0 ? 'X' : c)));

    public static readonly Gen<string> Qualified = Gen.OneOf(
        Gen.Select(Gen.OneOf(Plain, LongYear, Significant, Grouping, Unspecified), Qualifier, static (text, qualifier) => text + qualifier),
        Gen.Select(Optional(Qualifier), SignedYear, Optional(Qualifier), Optional(Qualifier), MonthText, Optional(Qualifier), static (a, y, b, c, m, d) => $"{a}{y}{b}-{c}{m}{d}"),
        Gen.Select(Gen.Select(Optional(Qualifier), SignedYear, Optional(Qualifier), static (a, y, b) => a + y + b), Gen.Select(Optional(Qualifier), MonthText, Optional(Qualifier), static (a, m, b) => a + m + b),
            Gen.Select(Optional(Qualifier), DayText, Optional(Qualifier), static (a, d, b) => a + d + b), static (y, m, d) => $"{y}-{m}-{d}"));

    public static readonly Gen<string> Date = Gen.OneOf(Plain, LongYear, Exponential, Significant, Grouping, Unspecified, Qualified);

    public static readonly Gen<string> Interval = Gen.Select(Gen.OneOf(Date, Gen.OneOf("..", "")), Gen.OneOf(Date, Gen.OneOf("..", "")), static (start, end) => $"{start}/{end}");

    static readonly Gen<string> Range = Gen.Select(Plain, Plain, static (start, end) => $"{start}..{end}");

    public static readonly Gen<string> Set = Gen.Select(Gen.Bool, Optional(Plain.Select(static date => $"..{date},")), Gen.OneOf(Date, Range).Array[1, 5], Optional(Plain.Select(static date => $",{date}..")),
        static (one, first, members, last) => (one ? "[" : "{") + first + string.Join(",", members) + last + (one ? "]" : "}"));

    public static readonly Gen<string> Any = Gen.OneOf(Plain, DateAndTime, LongYear, Exponential, Significant, Grouping, Unspecified, Qualified, Interval, Set);

    const string Alphabet = "0123456789XYEST-/.?~%[]{},:+Zx \u0660é";

    /// <summary>A text with a few characters changed, added or removed.</summary>
    public static readonly Gen<string> Mutated = Gen.Select(Any, Gen.Select(Gen.Int[0, 40], Gen.Int[0, 2], Gen.Char[Alphabet]).Array[1, 3], static (text, edits) =>
    {
        foreach (var (place, kind, c) in edits)
        {
            var at = place % (text.Length + 1);
            text = kind switch
            {
                0 => text.Insert(at, c.ToString()),
                1 when at < text.Length => text.Remove(at, 1),
                _ => at < text.Length ? text.Remove(at, 1).Insert(at, c.ToString()) : text + c,
            };
        }
        return text;
    });
}
