namespace FactKit.Dates;

// Characters, components and qualifiers.
ref partial struct EdtfPartParser
{
    /// <summary>A qualifier on the left of a component, which says something of that component alone.</summary>
    DateQualifiers Individual()
    {
        var qualifiers = Qualifier();
        if (qualifiers != 0) _level = 2;
        return qualifiers;
    }

    /// <summary>A qualifier on the right of a component, which says something of all that stands before it too.</summary>
    DateQualifiers Group()
    {
        var qualifiers = Qualifier();
        if (qualifiers != 0) _level = Math.Max(_level, AtEnd ? 1 : 2);
        return qualifiers;
    }

    DateQualifiers Qualifier() =>
        TryTake('?') ? DateQualifiers.Uncertain
        : TryTake('~') ? DateQualifiers.Approximate
        : TryTake('%') ? DateQualifiers.Uncertain | DateQualifiers.Approximate
        : DateQualifiers.None;

    bool TryTake(char expected)
    {
        if (AtEnd || _text[_at] != expected) return false;
        _at++;
        return true;
    }

    /// <summary>A component of digits and X; its value, -1 where a digit is unspecified.</summary>
    bool TryDigits(int place, int count, out int value)
    {
        value = 0;
        if (_text.Length - _at < count) return false;
        for (var i = 0; i < count; i++)
        {
            var c = _text[_at++];
            var digit = c == 'X' ? -1 : c - '0';
            if (digit is < -1 or > 9 || (digit == -1 && c != 'X')) return false;
            _pattern = _pattern.With(place + i, digit);
            value = digit < 0 || value < 0 ? -1 : value * 10 + digit;
        }
        return true;
    }

    /// <summary>A positive number without a leading zero, of at most 15 digits.</summary>
    bool TryNumber(out long value)
    {
        value = 0;
        var start = _at;
        while (!AtEnd && _text[_at] is >= (byte)'0' and <= (byte)'9')
        {
            if (_at - start == 15) return false;
            value = value * 10 + (_text[_at++] - '0');
        }
        return _at > start && _text[start] != '0';
    }
}
