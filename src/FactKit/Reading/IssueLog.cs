namespace FactKit.Reading;

/// <summary>Gathers issues up to a limit, counts the rest, and gives them lines and columns at the end, in one walk over the document.</summary>
sealed class IssueLog(int maxIssues, FactSeverity report)
{
    readonly List<(FactIssue Issue, int Offset)> _errors = [], _others = [];
    int _unlistedErrors, _unlistedOthers, _firstUnlisted = -1;

    /// <summary>How many errors were found, listed or not.</summary>
    public int Errors { get; private set; }

    public Suggestions Suggestions { get; } = new();

    /// <summary>True when one more error would only be counted, so that nobody need find words for it.</summary>
    public bool IsFull => _errors.Count >= maxIssues;

    /// <summary>Counts an error that is not listed.</summary>
    public void Count(int offset)
    {
        Errors++;
        _unlistedErrors++;
        if (_firstUnlisted < 0) _firstUnlisted = offset;
    }

    /// <summary>Counts so many issues that are no errors and are not listed.</summary>
    public void CountOthers(int count) => _unlistedOthers += count;

    /// <summary>Adds an issue at an offset of the document, or -1 where there is no document.</summary>
    public void Add(FactIssue issue, int offset)
    {
        if (issue.Severity == FactSeverity.Error)
        {
            if (IsFull)
            {
                Count(offset);
                return;
            }
            Errors++;
            _errors.Add((issue, offset));
            return;
        }
        if (issue.Severity < report) return;
        if (_others.Count < maxIssues)
        {
            _others.Add((issue, offset));
            return;
        }
        _unlistedOthers++;
        if (_firstUnlisted < 0) _firstUnlisted = offset;
    }

    /// <summary>The issues in order of position. Errors go before others when there are too many.</summary>
    public FactList<FactIssue> Finish<P>(ref P position) where P : struct, ITextPosition, allows ref struct
    {
        if (_errors.Count == 0 && _others.Count == 0 && _unlistedErrors == 0) return default;
        var room = Math.Min(maxIssues - _errors.Count, _others.Count);
        if (room < _others.Count && _firstUnlisted < 0) _firstUnlisted = _others[room].Offset;
        var unlisted = _unlistedErrors + _unlistedOthers + (_others.Count - room);
        var most = _errors.Count + room;
        var issues = new FactIssue[most + 1];
        var places = new long[most];
        // By offset, and among equals as they were added.
        for (var i = 0; i < most; i++)
        {
            var (issue, offset) = i < _errors.Count ? _errors[i] : _others[i - _errors.Count];
            issues[i] = issue;
            places[i] = (long)offset << 32 | (uint)i;
        }
        Array.Sort(places, issues, 0, most);
        var start = position;
        for (var i = 0; i < most; i++) Place(issues[i], (int)(places[i] >> 32), ref position);
        if (unlisted == 0) return new(issues[..most]);
        var severity = _unlistedErrors > 0 ? FactSeverity.Error : FactSeverity.Warning;
        if (severity < report) return new(issues[..most]);
        issues[most] = new FactIssue(FactCodes.LimitExceeded, severity, "",
            $"{FactMessages.Count(unlisted, "more issue is", "more issues are")} not listed: at most {maxIssues} are");
        Place(issues[most], _firstUnlisted, ref start);
        return new(issues);
    }

    static void Place<P>(FactIssue issue, int offset, ref P position) where P : struct, ITextPosition, allows ref struct
    {
        if (offset < 0) return;
        position.MoveTo(offset);
        issue.MoveTo(position.Line, position.Column);
    }
}
