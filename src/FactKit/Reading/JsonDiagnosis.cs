using System.Text.Json;
using FactKit.Generated;
using FactKit.Rules;

namespace FactKit.Reading;

/// <summary>
/// Reads a document and collects every fault of it. A fault blames one value, once; the value is skipped and reading goes on. Where the text is no JSON, or
/// a limit of the whole document is passed, reading stops: everything after it reads as nothing and is not blamed.
/// </summary>
sealed partial class JsonDiagnosis
{
    readonly FastTokens _tokens;
    readonly ReadState _state;
    readonly LookAhead _ahead;

    /// <summary>Below how many open objects and lists another one may begin without a closer look.</summary>
    readonly int _calm;
    readonly bool _lenient;
    bool _stopped;

    /// <summary>A value is looked at, so that it has to be built whatever was found before.</summary>
    bool _looks;

    /// <summary>Where the value at hand begins.</summary>
    int _mark;

    /// <summary>The value that was blamed last, and the last one that could not be read at all.</summary>
    int _blamed = -1, _unreadable = -1;

    /// <summary>The value that was last asked for an absence, and what is allowed there.</summary>
    int _absenceAt = -1;
    AbsenceTable? _absence;

    /// <param name="utf8">The document.</param>
    /// <param name="options">The limits.</param>
    /// <param name="lenient">Constraints are not checked, and references may name nothing: for what a record was written as.</param>
    public JsonDiagnosis(ReadOnlySpan<byte> utf8, FactReadOptions options, bool lenient = false)
    {
        _lenient = lenient;
        _tokens = new(JsonFactReader.WithoutMark(utf8), options);
        _state = new(options);
        _ahead = new(_tokens, options.MaxDepth + 1);
        _calm = Math.Min(options.MaxDepth, StackGuard.Harmless);
        MoveToValue();
    }

    IssueLog Log => _state.Log;

    PathStack Path => _state.Path;

    /// <summary>After an error there will be no record, and values are only checked.</summary>
    public bool Builds
    {
        get => Log.Errors == 0 || _looks || _lenient;
        set => _looks = value;
    }

    public int MaxItems => _state.Options.MaxItems;

    public bool Sensitive => Path.Sensitive;

    public int Faults => Log.Errors;

    /// <summary>The same for a value that is no record and so has no rules.</summary>
    public bool Finish(out FactList<FactIssue> issues)
    {
        CheckEnd();
        return Close(out issues);
    }

    void CheckEnd()
    {
        if (_stopped) return;
        if (_state.IsDocument && !_lenient) ReportDangling();
        Read();
    }

    /// <summary>The last of all: the copy of the document goes back.</summary>
    bool Close(out FactList<FactIssue> issues)
    {
        var position = new TextPosition(_tokens.Document);
        issues = Log.Finish(ref position);
        _tokens.Return();
        return Log.Errors == 0;
    }

    /// <summary>Checks what can only be known at the end, and judges the rules of a document that has no error until then.</summary>
    /// <returns>True when the document has no error.</returns>
    public bool Finish<T>(T? value, out FactList<FactIssue> issues) where T : class, IFactObject<T>
    {
        CheckEnd();
        if (value is not null && Log.Errors == 0) JsonFactReader.Judge(value, _tokens.Document, _state.Options, Log);
        return Close(out issues);
    }

    void ReportDangling()
    {
        var dangling = _state.Dangling();
        var listed = Math.Min(dangling.Count, _state.Options.MaxIssues);
        if (listed == 0) return;
        var paths = new string?[listed];
        for (var i = 0; i < listed; i++) paths[i] = dangling[i].Path?.ToString(dangling[i].Hidden);
        var rest = Array.IndexOf(paths, null);
        if (rest >= 0) PathFinder.Find(_tokens, dangling.Skip(rest).Take(listed - rest).Select(static r => (r.Offset, r.Hidden)).ToArray()).CopyTo(paths, rest);
        _state.ReportDangling(dangling, paths!);
    }

    // ---- tokens

    /// <summary>Where the token at hand begins.</summary>
    int At => _tokens.Start;

    /// <summary>Moves to the next token; false at the end, and where reading stops.</summary>
    bool Read()
    {
        if (_stopped) return false;
        if (!_tokens.Read())
        {
            if (_tokens.Failed) StopAtFault();
            return false;
        }
        return _tokens.Depth <= _calm || _tokens.Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || MayBegin();
    }

    /// <summary>Another object or list begins; false where it is one level too many.</summary>
    bool MayBegin()
    {
        if (_tokens.Depth > _state.Options.MaxDepth) Stop(FactCodes.LimitExceeded, At, ReadMessages.TooDeep(_state.Options.MaxDepth));
        else if (StackGuard.IsLow(_tokens.Depth - 1)) Stop(FactCodes.LimitExceeded, At, StackGuard.Message);
        return !_stopped;
    }

    void StopAtFault()
    {
        var (offset, message) = JsonSyntax.FindFault(_tokens.Document) ?? (_tokens.At, "the text is no JSON from here on");
        Stop(FactCodes.MalformedJson, offset, message);
    }

    void Stop(string code, int offset, string message)
    {
        _stopped = true;
        Log.Add(new(code, FactSeverity.Error, Path.ToString(), message), offset);
    }

    /// <summary>Moves to the first token of a value.</summary>
    bool MoveToValue()
    {
        if (!Read()) return false;
        _mark = At;
        if (_tokens.Type == JsonTokenType.String && _tokens.IsBad) BlameBadText();
        return true;
    }

    /// <summary>Moves from the first token of a value to its last.</summary>
    void Skip()
    {
        if (_stopped || _tokens.Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        for (var depth = _tokens.Depth; Read();)
        {
            if (_tokens.Depth < depth) return;
            if (_tokens.Type is JsonTokenType.String or JsonTokenType.PropertyName && _tokens.IsBad) ReportBadText();
        }
    }

    void SkipValue()
    {
        if (MoveToValue()) Skip();
    }

    // ---- faults

    public int Mark() => _mark;

    public void Fault(string code, string message) => Fault(_mark, code, message);

    public void Fault(int mark, string code, string message)
    {
        if (!_lenient) Blame(mark, code, message);
    }

    void Blame(int mark, string code, string message)
    {
        if (_stopped || _blamed == mark) return;
        _blamed = mark;
        _state.Report(code, mark, message);
    }

    void BlameBadText()
    {
        _unreadable = _blamed = _mark;
        ReportBadText();
    }

    void ReportBadText() => _state.Report(FactCodes.MalformedJson, At, "the text is not UTF-8, or has half of a surrogate pair");

    /// <summary>The value at hand cannot be read: blames it and moves to its end.</summary>
    void Refuse(string code, string message)
    {
        Blame(_mark, code, message);
        _unreadable = _mark;
        Skip();
    }
}
