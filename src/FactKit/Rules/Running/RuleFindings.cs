using FactKit.Reading;

namespace FactKit.Rules;

/// <summary>What the rules of a document gave: so many issues of each kind as are listed, and how many more there are.</summary>
sealed class RuleFindings(int most, FactSeverity report)
{
    int _errors, _others, _moreErrors, _moreOthers;

    public List<RuleFinding> Listed { get; } = [];

    /// <summary>True for an issue that would be reported; false also when it is only counted.</summary>
    public bool Takes(FactSeverity severity)
    {
        if (severity < report) return false;
        ref var count = ref severity == FactSeverity.Error ? ref _errors : ref _others;
        if (count++ < most) return true;
        if (severity == FactSeverity.Error) _moreErrors++;
        else _moreOthers++;
        return false;
    }

    /// <summary>Adds them to the log of a read, each at its offset; -1 where there is no text.</summary>
    public void AddTo(IssueLog log, ReadOnlySpan<int> offsets)
    {
        for (var i = 0; i < Listed.Count; i++) log.Add(Listed[i].Issue, offsets.IsEmpty ? -1 : offsets[i]);
        for (; _moreErrors > 0; _moreErrors--) log.Count(-1);
        log.CountOthers(_moreOthers);
    }
}
