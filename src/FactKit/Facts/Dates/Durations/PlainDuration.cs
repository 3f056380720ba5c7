namespace FactKit.Dates;

/// <summary>A whole number of one unit: PT1H, P2W. The unit is its letter, in small where it stands after a T; 0 for no duration.</summary>
readonly record struct PlainDuration(uint Number, byte Unit)
{
    /// <summary>The most digits of the number.</summary>
    const int Digits = 9;

    /// <summary>The length of the longest: PT, the number and the unit.</summary>
    public const int MaxLength = Digits + 3;

    public bool IsNone => Unit == 0;

    public DurationLength Length => Unit switch
    {
        (byte)'Y' => new(12m * Number, 0),
        (byte)'M' => new(Number, 0),
        (byte)'W' => new(0, 604_800m * Number),
        (byte)'D' => new(0, 86_400m * Number),
        (byte)'h' => new(0, 3600m * Number),
        (byte)'m' => new(0, 60m * Number),
        _ => new(0, Number),
    };

    /// <summary>False for every other form and every fault.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out PlainDuration duration)
    {
        duration = default;
        if (text.Length < 3 || text.Length > MaxLength || text[0] != 'P') return false;
        var inTime = text[1] == 'T';
        var digits = text[(inTime ? 2 : 1)..^1];
        // A zero in front would be lost.
        if (digits.IsEmpty || digits.Length > Digits || (digits[0] == '0' && digits.Length > 1)) return false;
        uint number = 0;
        foreach (var c in digits)
        {
            if (c is < (byte)'0' or > (byte)'9') return false;
            number = number * 10 + c - '0';
        }
        var unit = text[^1];
        if (!(inTime ? "HMS"u8 : "YMWD"u8).Contains(unit)) return false;
        duration = new(number, (byte)(inTime ? unit | 0x20 : unit));
        return true;
    }

    /// <summary>Writes it and tells how many bytes it has.</summary>
    public int Write(Span<byte> text)
    {
        text[0] = (byte)'P';
        var at = 1;
        if (Unit >= 'a') text[at++] = (byte)'T';
        Number.TryFormat(text[at..], out var digits, default, System.Globalization.CultureInfo.InvariantCulture);
        at += digits;
        text[at++] = (byte)(Unit & ~0x20);
        return at;
    }
}
