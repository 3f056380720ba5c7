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
        List<(FactIssue Issue, int Offset)> all = [.. _errors, .. _others.Take(room)];
        var order = Enumerable.Range(0, all.Count).ToArray();
        Array.Sort(order, (a, b) => all[a].Offset != all[b].Offset ? all[a].Offset.CompareTo(all[b].Offset) : a.CompareTo(b));
        var issues = new List<FactIssue>(all.Count + 1);
        var start = position;
        foreach (var i in order) issues.Add(At(all[i].Issue, all[i].Offset, ref position));
        if (unlisted > 0)
        {
            var severity = _unlistedErrors > 0 ? FactSeverity.Error : FactSeverity.Warning;
            var more = new FactIssue(FactCodes.LimitExceeded, severity, "",
                $"{FactMessages.Count(unlisted, "more issue is", "more issues are")} not listed: at most {maxIssues} are");
            if (severity >= report) issues.Add(At(more, _firstUnlisted, ref start));
        }
        return issues.ToFactList();
    }

    static FactIssue At<P>(FactIssue issue, int offset, ref P position) where P : struct, ITextPosition, allows ref struct
    {
        if (offset < 0) return issue;
        position.MoveTo(offset);
        return issue with { Line = position.Line, Column = position.Column };
    }
}
