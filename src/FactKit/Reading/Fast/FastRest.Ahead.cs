using System.Buffers;
using System.Runtime.CompilerServices;
using FactKit.Generated;

namespace FactKit.Reading;

// Looking ahead trusts the document to be JSON. What it finds is only a guess until the object itself is read, and that is checked in full.
sealed partial class FastRest
{
    const int Missing = 0, Unclear = -1;

    static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]\0"u8);
    static readonly SearchValues<byte> ScalarEnd = SearchValues.Create(",}] \n\r\t\0"u8);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool HasField(string name)
    {
        if (Peek() != '{') return false;
        // Mostly it is the first field.
        var first = FastScan.Skip(ref Json, At + 1);
        if (name.Length < FastScratch.Padding / 2 && FastScan.Byte(ref Json, first) == '"' && FastScan.Byte(ref Json, first + 1 + name.Length) == '"'
            && System.Text.Ascii.Equals(FastScan.Span(ref Json, first + 1, first + 1 + name.Length), name)) return true;
        Span<byte> utf8 = stackalloc byte[64];
        var found = System.Text.Encoding.UTF8.TryGetBytes(name, utf8, out var length) ? Find(utf8[..length]) : Unclear;
        if (found == Unclear) Bail();
        return found > 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Case(CaseTable cases)
    {
        if (Peek() != '{') return BailOut();
        var at = FastScan.Skip(ref Json, At + 1);
        // The discriminator mostly stands first.
        var tag = cases.Tag.Match(ref Json, at, 0);
        at = tag > 0 ? FastScan.Skip(ref Json, at + tag) : Find(cases.Utf8);
        if (at <= 0 || FastScan.Byte(ref Json, at) != '"') return BailOut();
        var index = cases.Quoted.Find(ref Json, at, out var length);
        if (index < 0) return OtherCase(cases, at);
        CaseAt = at;
        CaseEnd = length - 2 <= MaxText ? at + length : End + 1;
        return index;
    }

    int OtherCase(CaseTable cases, nint at)
    {
        var end = FastScan.TextEnd(ref Json, at + 1);
        int index;
        if (FastScan.Byte(ref Json, end) == '"') index = cases.Find(FastScan.Span(ref Json, at + 1, end));
        else if (FastText.Decode(ref Json, at + 1, end, _scratch, out var count, out _) < 0) return BailOut();
        else index = cases.IndexOf(new(_scratch.Chars(count)));
        if (index >= 0) return index;
        return cases.Open ? cases.Names.Length : BailOut();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Absent(AbsenceTable table, out AbsenceReason reason)
    {
        reason = default;
        var first = Peek();
        if (first == '{') return AbsentObject(table, out reason);
        return table.HasSentinels && AbsentSentinel(table, first, out reason);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool AbsentObject(AbsenceTable table, out AbsenceReason reason)
    {
        reason = default;
        var at = FastScan.Skip(ref Json, At + 1);
        if (!FastScan.Has(ref Json, at, "\"absent\""u8))
        {
            if (Find("absent"u8) != Missing) Bail();
            return false;
        }
        // An absence gives its reason and nothing else.
        at = FastScan.Skip(ref Json, at + "\"absent\"".Length);
        if (FastScan.Byte(ref Json, at) == ':')
        {
            at = FastScan.Skip(ref Json, at + 1);
            var end = FastScan.TextEnd(ref Json, at + 1);
            if (FastScan.Byte(ref Json, at) == '"' && FastScan.Byte(ref Json, end) == '"' && end - at - 1 <= MaxText && Depth < _maxDepth
                && AbsenceReasonTable.Names.TryFind(FastScan.Span(ref Json, at + 1, end), out reason) && table.IsSpelt(reason))
            {
                end = FastScan.Skip(ref Json, end + 1);
                if (FastScan.Byte(ref Json, end) == '}')
                {
                    At = end + 1;
                    return true;
                }
            }
        }
        Bail();
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool AbsentSentinel(AbsenceTable table, byte first, out AbsenceReason reason)
    {
        reason = default;
        if (first == '"')
        {
            if (!table.HasTexts) return false;
            var end = FastScan.TextEnd(ref Json, At + 1);
            if (FastScan.Byte(ref Json, end) == '"')
            {
                if (!table.TryText(FastScan.Span(ref Json, At + 1, end), out reason)) return false;
                At = end + 1;
                return true;
            }
            end = FastText.Decode(ref Json, At + 1, end, _scratch, out var count, out _);
            if (end < 0) Bail();
            else if (table.TryText(new string(_scratch.Chars(count)), out reason))
            {
                At = end;
                return true;
            }
            return false;
        }
        if (!table.HasNumbers || first != '-' && !FastScan.IsDigit(first)) return false;
        var stop = FastScan.NumberEnd(ref Json, At);
        if (stop < 0) Bail();
        else if (table.TryNumberFast(FastScan.Span(ref Json, At, stop), out reason))
        {
            At = stop;
            return true;
        }
        return false;
    }

    /// <summary>Where the value of a field of the object at hand begins, or <see cref="Missing"/>, or <see cref="Unclear"/>: an escape in a name, no JSON, or too much looking.</summary>
    nint Find(scoped ReadOnlySpan<byte> name)
    {
        var start = At;
        var at = FastScan.Skip(ref Json, start + 1);
        var found = (nint)Unclear;
        if (FastScan.Byte(ref Json, at) == '}') return Missing;
        while (FastScan.Byte(ref Json, at) == '"')
        {
            var end = FastScan.TextEnd(ref Json, at + 1);
            if (FastScan.Byte(ref Json, end) != '"') break;
            var hit = FastScan.Span(ref Json, at + 1, end).SequenceEqual(name);
            at = FastScan.Skip(ref Json, end + 1);
            if (FastScan.Byte(ref Json, at) != ':') break;
            at = FastScan.Skip(ref Json, at + 1);
            if (hit)
            {
                found = at;
                break;
            }
            if ((at = SkipValue(at)) < 0) break;
            at = FastScan.Skip(ref Json, at);
            var sign = FastScan.Byte(ref Json, at);
            if (sign == '}') found = Missing;
            if (sign != ',') break;
            at = FastScan.Skip(ref Json, at + 1);
        }
        _looked += Math.Max(at, start) - start;
        // Nested objects whose field stands last could make it quadratic.
        return _looked > 4 * End + 1024 ? Unclear : found;
    }

    /// <summary>The position after a value; -1 where the document ends.</summary>
    nint SkipValue(nint at)
    {
        var first = FastScan.Byte(ref Json, at);
        if (first == '"') return SkipText(at);
        if (first is not ((byte)'{' or (byte)'['))
        {
            var length = FastScan.Span(ref Json, at, End + 1).IndexOfAny(ScalarEnd);
            return length <= 0 ? -1 : at + length;
        }
        for (var depth = 0; ;)
        {
            at += FastScan.Span(ref Json, at, End + 1).IndexOfAny(Structure);
            switch (FastScan.Byte(ref Json, at))
            {
                case (byte)'"':
                    if ((at = SkipText(at)) < 0) return -1;
                    continue;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']':
                    if (--depth == 0) return at + 1;
                    break;
                default:
                    return -1;
            }
            at++;
        }
    }

    nint SkipText(nint at)
    {
        for (at++; ; at += 2)
        {
            at = FastScan.TextEnd(ref Json, at);
            var end = FastScan.Byte(ref Json, at);
            if (end == '"') return at + 1;
            // A control character: no JSON, or the end. An escape takes two bytes at least, and the padding is longer.
            if (end != '\\') return -1;
            if (FastScan.Byte(ref Json, at + 1) < ' ') return -1;
        }
    }
}
