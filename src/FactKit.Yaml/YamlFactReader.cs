using FactKit.Compiler.Syntax;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.Rules;

namespace FactKit.Yaml;

/// <summary>
/// Reads the nodes of a YAML document as the JSON reader reads tokens, and collects every fault. What the YAML layer refused is not blamed again; where it
/// had to stop, reading stops too: everything after it reads as nothing. A mark is the id of a node.
/// </summary>
ref partial struct YamlFactReader : IFactReader
{
    readonly SyntaxTree _tree;
    readonly ReadState _state;
    readonly IReadOnlyList<int> _notUtf8;

    /// <summary>The maps and lists on the way to the value at hand.</summary>
    readonly YamlCursors _cursors = new();

    /// <summary>What of the nodes may be shown. Null where the YAML has no fault that could show it.</summary>
    readonly NodeMarks? _marks;

    /// <summary>The value at hand.</summary>
    SyntaxNode? _node;
    int _mark = -1;
    bool _stopped;

    /// <summary>How many values were met that the YAML layer refused.</summary>
    int _faulty;

    /// <summary>The value that was blamed last, and the last one that could not be read at all.</summary>
    int _blamed = -1, _unreadable = -1;

    /// <summary>The value that was last asked for an absence, and what is allowed there.</summary>
    int _absenceAt = -1;
    AbsenceTable? _absence;

    public YamlFactReader(SyntaxTree tree, IReadOnlyList<int> notUtf8, FactReadOptions options)
    {
        _tree = tree;
        _notUtf8 = notUtf8;
        _state = new(options);
        if (tree.Diagnostics.Count > 0 || notUtf8.Count > 0) _marks = new(tree.Count);
        if (tree.Root is null) _stopped = true;
        else MoveTo(tree.Root);
    }

    readonly IssueLog Log => _state.Log;

    readonly PathStack Path => _state.Path;

    public readonly bool IsFast => false;

    public readonly bool Builds
    {
        get => true;
        // It always does.
        set => _ = value;
    }

    public readonly int MaxItems => _state.Options.MaxItems;

    public readonly bool Sensitive => Path.Sensitive;

    public readonly int Faults => Log.Errors + _faulty;

    /// <summary>Checks what can only be known at the end, and judges the rules of a document that has no error until then.</summary>
    /// <returns>True when the document has no error.</returns>
    public readonly bool Finish<T>(T? value, out FactList<FactIssue> issues) where T : class, IFactObject<T>
    {
        if (!_stopped && _state.IsDocument) ReportDangling();
        ReportYaml();
        if (value is not null && Log.Errors == 0 && RuleJudge.Judge(value, _state.Options) is { } findings)
        {
            var tree = _tree;
            findings.AddTo(Log, findings.Listed.ConvertAll(finding => YamlPath.Find(tree, finding.Pointer)).ToArray());
        }
        var position = new YamlPosition(_tree.File);
        issues = Log.Finish(ref position);
        return Log.Errors == 0;
    }

    readonly void ReportDangling()
    {
        var dangling = _state.Dangling();
        var paths = new string[Math.Min(dangling.Count, _state.Options.MaxIssues)];
        for (var i = 0; i < paths.Length; i++) paths[i] = YamlPath.At(_tree, dangling[i].Offset, out _, hidden: dangling[i].Hidden);
        _state.ReportDangling(dangling, paths);
    }

    readonly void ReportYaml()
    {
        foreach (var at in _notUtf8) Add(FactCodes.MalformedYaml, YamlPath.At(_tree, at, out _, _marks), at, "the text is not UTF-8 here");
        foreach (var fault in YamlFault.Of(_tree, _marks, repeatedKeys: Log.Errors == 0, _state.HoldsSensitive)) Add(fault.Code, fault.Path, fault.Offset, fault.Message);
    }

    readonly void Add(string code, string path, int offset, string message) => Log.Add(new(code, FactSeverity.Error, path, message), offset);

    // ---- values

    /// <summary>Moves to a value; false where reading stops.</summary>
    bool MoveTo(SyntaxNode node)
    {
        _node = node;
        _mark = node.Id;
        _marks?.Read(_mark, Path);
        if (node is FaultyNode)
        {
            _faulty++;
            _blamed = _unreadable = _mark;
        }
        else if (node is not ScalarNode && StackGuard.IsLow(_cursors.Depth))
        {
            Stop(StackGuard.Message);
            return false;
        }
        return true;
    }

    void Stop(string message)
    {
        _stopped = true;
        _state.Report(FactCodes.LimitExceeded, _node!.Span.Start, message);
    }

    /// <summary>Enters the map or list at hand.</summary>
    readonly void Enter()
    {
        _cursors.Push(_node!);
        Path.Push();
    }

    readonly void Leave()
    {
        Path.Pop();
        _cursors.Pop();
    }

    // ---- faults

    public readonly int Mark() => _mark;

    public void Fault(string code, string message) => Fault(_mark, code, message);

    public void Fault(int mark, string code, string message)
    {
        if (_stopped || _blamed == mark) return;
        _blamed = mark;
        _state.Report(code, _tree.Locate(new(mark)).Start, message);
    }

    /// <summary>The value at hand cannot be read.</summary>
    void Refuse(string code, string message)
    {
        Fault(code, message);
        _unreadable = _mark;
    }
}
