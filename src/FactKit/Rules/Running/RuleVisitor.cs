using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>Walks a valid record and judges every rule that it meets: first without recording anything, and again with a trace only where a rule is not true.</summary>
readonly struct RuleVisitor(RuleDocument document, RuleFindings findings) : IFactVisitor
{
    readonly RulePath _path = new();

    public bool Checks => false;

    public bool Judges => true;

    public bool Sensitive => _path.Sensitive;

    public void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T>
    {
        if (document.Budget.IsExhausted) return;
        var (run, before) = (new FastRun(document), document.Budget.Left);
        var truth = rule.Holds(ref run, self, 0);
        if (!truth.IsTrue || document.Budget.IsExhausted) Report(rule, self, truth, before);
    }

    // Apart, so that a rule that holds allocates nothing for what would explain it.
    void Report<T, TRule>(TRule rule, T self, Truth truth, long before) where TRule : struct, IRule<T>
    {
        if (document.Budget.IsExhausted) Add(rule.Info, FactSeverity.Error, (_, _) => new(FactCodes.LimitExceeded, FactSeverity.Error, "", RuleMessages.Limit(rule.Info)));
        else if (Severity(rule.Info, truth) is { } severity)
        {
            var (around, steps) = (document, before - document.Budget.Left);
            Add(rule.Info, severity, (at, hides) => Explain(rule, self, around, at, hides, steps, severity));
        }
    }

    static FactSeverity? Severity(RuleInfo info, Truth truth) => truth.IsUndetermined ? info.Undetermined : info.Severity;

    void Add(RuleInfo info, FactSeverity severity, Func<string, bool, FactIssue> explain)
    {
        if (!findings.Takes(severity)) return;
        // The object's path is that of all segments but its own last one.
        var depth = _path.Depth - 1;
        var shown = _path.Shown(depth);
        findings.Listed.Add(new(explain(shown, _path.SensitiveAt(depth)) with { Path = shown + info.Path, RuleId = info.Id }, _path.Raw(depth) + info.Path));
    }

    // It takes the steps of the first evaluation again, and some more where it looks for further items. If those are not enough, the first item is.
    static FactIssue Explain<T, TRule>(TRule rule, T self, RuleDocument document, string path, bool hides, long steps, FactSeverity severity) where TRule : struct, IRule<T>
    {
        const int more = 10_000;
        var budget = new RuleBudget(2 * steps + more);
        RuleBudget.Current = budget;
        try
        {
            var issue = Explained(rule, self, new(document, path, hides, rule.Info, budget), severity);
            if (!budget.IsExhausted) return issue;
            RuleBudget.Current = budget = new(long.MaxValue);
            return Explained(rule, self, new(document, path, hides, rule.Info, budget, mostItems: 1), severity);
        }
        finally
        {
            RuleBudget.Current = document.Budget;
        }
    }

    static FactIssue Explained<T, TRule>(TRule rule, T self, RuleTrace trace, FactSeverity severity) where TRule : struct, IRule<T>
    {
        var run = new TraceRun(trace);
        var unread = UnreadTexts.Current = new();
        Truth truth;
        try
        {
            truth = rule.Holds(ref run, self, 0);
        }
        finally
        {
            UnreadTexts.Current = null;
        }
        var message = truth.IsFalse ? Message(rule, self, trace)
            : truth.IsError ? RuleMessages.Error(rule.Info, truth.Error, trace.Hides || rule.Info.Sensitive ? [] : unread.Texts)
            : RuleMessages.Undetermined(rule.Info, trace.MayNotApply, trace.Phrases(truth.Causes));
        return new(FactCodes.Rule, severity, "", message) { Causes = truth.IsFalse ? trace.BrokenPaths : trace.Paths(truth.Causes), Detail = trace.Hides ? null : trace.Detail() };
    }

    static string Message<T, TRule>(TRule rule, T self, RuleTrace trace) where TRule : struct, IRule<T>
    {
        var before = RuleBudget.Current;
        RuleBudget.Current = trace.Document.MessageBudget;
        try
        {
            var around = trace.ForMessage();
            var run = new TraceRun(around);
            var message = rule.Message(ref run, self, 0);
            // What a rule shows was decided without knowing where its objects lie. A message with too few steps may say anything.
            return message is null || around.Hides || trace.Document.MessageBudget.IsExhausted ? RuleMessages.False(rule.Info) : message;
        }
        finally
        {
            RuleBudget.Current = before;
        }
    }

    public bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null || _path.IsDeepest || document.Budget.IsExhausted) return false;
        _path.Enter(fields);
        return true;
    }

    public void Leave() => _path.Leave();

    public void Field(int field) => _path.Field(field);

    public void OpenList() => _path.Push();

    public void Item(int index) => _path.Item(index);

    public void CloseList() => _path.Pop();

    public void OpenMap() => _path.Push();

    public void Entry(string key) => _path.Entry(key);

    public void CloseMap() => _path.Pop();

    public void Fault(string code, string message) { }

    public void Kept(string name, RawJson value) { }

    public void Ascii(scoped ReadOnlySpan<byte> text) { }

    public void Moment(DateTimeOffset value) { }

    public void Text(string value) { }

    public void Boolean(bool value) { }

    public void Integer(long value) { }

    public void Decimal(decimal value) { }

    public void Number(double value) { }

    public void Absent(AbsenceReason reason, AbsenceTable table) { }

    public void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public void Stated<T>(T value) where T : struct { }

    public void Evidence(Evidence value) { }

    public void Define(string space, string key) { }

    public void Refer(string space, string key) { }

    public void ReferField(string field) { }
}
