namespace FactKit.Grounding;

/// <summary>Finds all places of a text in another, ordinally, overlapping ones too, in order.</summary>
/// <remarks>
/// Linear for every input: the vectorised search looks for the first few units only, so it costs at most a constant for each unit of the text. Comparing the rest has a budget of twice
/// the text; a hostile pair (aaa...b in aaa...) that uses it up is finished by Knuth, Morris and Pratt's method, which never steps back in the text.
/// </remarks>
ref struct Occurrences(ReadOnlySpan<char> text, ReadOnlySpan<char> sought, MatchWork work)
{
    const int Head = 8;

    readonly ReadOnlySpan<char> _text = text;
    readonly ReadOnlySpan<char> _sought = sought;
    long _budget = 2L * text.Length + 1024;
    int _at;
    int[]? _failure;
    int _matched;

    public bool MoveNext(out int start)
    {
        if (_sought.IsEmpty)
        {
            start = -1;
            return false;
        }
        return _failure is null && _budget >= 0 ? MoveFast(out start) : MoveSurely(out start);
    }

    bool MoveFast(out int start)
    {
        var head = _sought[..Math.Min(Head, _sought.Length)];
        var tail = _sought[head.Length..];
        while (_budget >= 0)
        {
            var step = _text[_at..].IndexOf(head);
            work.Steps += step < 0 ? _text.Length - _at : step + 1;
            start = _at + step;
            if (step < 0 || start + _sought.Length > _text.Length)
            {
                _at = _text.Length;
                start = -1;
                return false;
            }
            _at = start + 1;
            var same = tail.CommonPrefixLength(_text[(start + head.Length)..]);
            work.Steps += same;
            _budget -= same + 1;
            if (same == tail.Length) return true;
        }
        return MoveSurely(out start);
    }

    bool MoveSurely(out int start)
    {
        _failure ??= Failure();
        while (_at < _text.Length)
        {
            work.Steps++;
            while (_matched > 0 && (_matched == _sought.Length || _text[_at] != _sought[_matched]))
            {
                _matched = _failure[_matched - 1];
                work.Steps++;
            }
            if (_text[_at] == _sought[_matched]) _matched++;
            _at++;
            if (_matched < _sought.Length) continue;
            start = _at - _sought.Length;
            return true;
        }
        start = -1;
        return false;
    }

    readonly int[] Failure()
    {
        var failure = new int[_sought.Length];
        for (int i = 1, matched = 0; i < failure.Length; i++)
        {
            while (matched > 0 && _sought[i] != _sought[matched]) matched = failure[matched - 1];
            if (_sought[i] == _sought[matched]) matched++;
            failure[i] = matched;
        }
        work.Steps += _sought.Length;
        return failure;
    }
}
