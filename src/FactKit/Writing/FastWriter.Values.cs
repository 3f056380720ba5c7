using System.Runtime.CompilerServices;

namespace FactKit.Writing;

partial struct FastWriter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(string value)
    {
        if (value is null)
        {
            _rest.Fail();
            return;
        }
        ref var end = ref FastWriteText.Plain(ref _at, ref _end, value);
        if (!Unsafe.IsNullRef(ref end))
        {
            _at = ref end;
            return;
        }
        _at = ref _rest.Text(ref _at, value);
        _end = ref _rest.End;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ascii(scoped ReadOnlySpan<byte> text)
    {
        _at = ref _rest.Ascii(ref _at, text);
        _end = ref _rest.End;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Moment(DateTimeOffset value) => _at = ref FastWriteText.Moment(ref _at, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Boolean(bool value) => _at = ref FastWriteNumber.Boolean(ref _at, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Integer(long value) => _at = ref FastWriteNumber.Integer(ref _at, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Decimal(decimal value)
    {
        ref var end = ref FastWriteNumber.Decimal(ref _at, value);
        if (Unsafe.IsNullRef(ref end)) _rest.Fail();
        else _at = ref end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(double value)
    {
        if (!double.IsFinite(value)) _rest.Fail();
        else _at = ref FastWriteNumber.Number(ref _at, value);
    }
}
