using System.Numerics;
using System.Runtime.CompilerServices;
using FactKit.Generated;

namespace FactKit.Reading;

// Where white space stands before a value, what is inlined here finds none, and the rest looks again: from documents that begin with white space all of it was left out.
ref partial struct FastReader<TUse>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Text() => Back(Rest().Text());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Text(int min, int max, TextPattern? pattern)
    {
        var at = _at;
        // Most texts are short and plain; of ASCII, bytes, units and characters are the same. Where 32 bytes stop nothing, the quote is the next one or far.
        var count = BitOperations.TrailingZeroCount(FastScan.Stops(ref _json, at + 1));
        return IsText(at, count, min, max) && pattern is null ? Ascii(at, count) : Back(Rest().Text(min, max, pattern, Builds));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Identifier(int min, int max, TextPattern? pattern)
    {
        var at = _at;
        // What ends the characters of plain identifiers is mostly the quote.
        var count = FastScan.IdentifierLength(ref _json, at + 1);
        return IsText(at, count, min, max) && pattern is null ? Ascii(at, count) : Back(Rest().Identifier(min, max, pattern));
    }

    /// <summary>True where so many bytes stand between quotes, and may.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly bool IsText(nint at, int count, int min, int max) =>
        FastScan.Byte(ref _json, at) == '"' && FastScan.Byte(ref _json, at + 1 + count) == '"' && (uint)(count - min) <= (uint)(max - min) && count <= _rest.MaxText;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    string Ascii(nint at, int count)
    {
        _rest.LastToken = at;
        _at = at + count + 2;
        return Builds ? FastText.FromAscii(ref Unsafe.Add(ref _json, at + 1), count) : "";
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Reference(string space) => Back(_rest.Reference(space, ref _json, _at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Plain(out ReadOnlySpan<byte> text)
    {
        var at = _at;
        var count = BitOperations.TrailingZeroCount(FastScan.Stops(ref _json, at + 1));
        if (IsText(at, count, 0, int.MaxValue))
        {
            _rest.LastToken = at;
            _at = at + count + 2;
            text = FastScan.Span(ref _json, at + 1, at + 1 + count);
            return true;
        }
        // Another span, so that this one needs no address and stays in registers.
        var plain = Back(Rest().Plain(out var slow));
        text = slow;
        return plain;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TEnum Enum<TEnum>(EnumTable<TEnum> table) where TEnum : struct, Enum => Back(_rest.Enum(table, ref _json, _at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset Moment() => Back(_rest.Moment(ref _json, _at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Boolean() => Back(Rest().Boolean());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Integer()
    {
        if (BitConverter.IsLittleEndian)
        {
            var at = _at;
            var bytes = FastScan.Eight(ref _json, at);
            var count = FastDigits.Count(ref bytes);
            // One digit, or up to seven that do not begin with zero.
            if ((uint)(count - 1) < 7 && ((byte)bytes != 0 || count == 1))
            {
                _rest.LastToken = at;
                _at = at + count;
                return FastDigits.Value(bytes, count);
            }
        }
        return Back(Rest().Integer());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public decimal Decimal() => Back(_rest.Decimal(ref _json, _at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Number() => Back(_rest.Number(ref _json, _at));
}
