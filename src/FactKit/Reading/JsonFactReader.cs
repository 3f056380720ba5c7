using System.Text.Json;
using FactKit.Generated;
using FactKit.Rules;

namespace FactKit.Reading;

/// <summary>Reads a document and collects every fault of it: <see cref="JsonDiagnosis"/> behind the seam.</summary>
/// <remarks>Generated code copies readers at every object and item, so all of it is in one place, and this is a reference to it.</remarks>
readonly struct JsonFactReader : IFactReader
{
    readonly JsonDiagnosis _read;

    /// <inheritdoc cref="JsonDiagnosis(ReadOnlySpan{byte}, FactReadOptions, bool)"/>
    public JsonFactReader(ReadOnlySpan<byte> utf8, FactReadOptions options, bool lenient = false) => _read = new(utf8, options, lenient);

    /// <inheritdoc cref="JsonDiagnosis.Finish(out FactList{FactIssue})"/>
    public bool Finish(out FactList<FactIssue> issues) => _read.Finish(out issues);

    /// <inheritdoc cref="JsonDiagnosis.Finish{T}(T, out FactList{FactIssue})"/>
    public bool Finish<T>(T? value, out FactList<FactIssue> issues) where T : class, IFactObject<T> => _read.Finish(value, out issues);

    /// <summary>Judges the rules of a document without errors. Places are found in the text only where there is something to report.</summary>
    public static void Judge<T>(T value, ReadOnlySpan<byte> utf8, FactReadOptions options, IssueLog log) where T : class, IFactObject<T>
    {
        if (RuleJudge.Judge(value, options) is { } findings) findings.AddTo(log, PlaceFinder.Find(utf8, findings.Listed.ConvertAll(static finding => finding.Pointer), JsonOptions(options)));
    }

    /// <summary>Judges the rules of a document that <see cref="FastReader{TUse}"/> has accepted.</summary>
    public static FactResult<T> Judged<T>(T value, ReadOnlySpan<byte> utf8, FactReadOptions options) where T : class, IFactObject<T>
    {
        utf8 = WithoutMark(utf8);
        var log = new IssueLog(options.MaxIssues, options.Report);
        Judge(value, utf8, options, log);
        var position = new TextPosition(utf8);
        var issues = log.Finish(ref position);
        return new(log.Errors == 0 ? value : null, issues);
    }

    /// <summary>A byte order mark says nothing in UTF-8, and stands in front of many files all the same.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    // One level more than allowed: the reader must not stop before we can say that it is too deep.
    static JsonReaderOptions JsonOptions(FactReadOptions options) => new() { MaxDepth = options.MaxDepth + 1 };

    // ---- the seam

    public bool IsFast => false;

    public bool Builds
    {
        get => _read.Builds;
        set => _read.Builds = value;
    }

    public int MaxItems => _read.MaxItems;

    public bool Sensitive => _read.Sensitive;

    public int Faults => _read.Faults;

    public FactValueKind Kind => _read.Kind;

    public bool HasField(string name) => _read.HasField(name);

    public int First(FieldTable fields, ref FieldSet seen) => _read.First(fields, ref seen);

    public int First(ReadOnlySpan<byte> begin, FieldTable fields, ref FieldSet seen) => _read.First(fields, ref seen);

    public bool Then(ReadOnlySpan<byte> name, int field, ref FieldSet seen) => false;

    public int Next(FieldTable fields, ref FieldSet seen) => _read.Next(fields, ref seen);

    public bool Close(FieldTable fields, ref FieldSet seen) => _read.Close(fields, ref seen);

    public int Case(CaseTable cases) => _read.Case(cases);

    public bool Absent(AbsenceTable table, out AbsenceReason reason) => _read.Absent(table, out reason);

    public bool OpenList() => _read.OpenList();

    public bool NextItem() => _read.NextItem();

    public bool OpenMap(out string key) => _read.OpenMap(out key);

    public bool NextEntry(out string key) => _read.NextEntry(out key);

    public string Text() => _read.Text();

    public string Text(int min, int max, TextPattern? pattern) => _read.Text(min, max, pattern);

    public string Identifier(int min, int max, TextPattern? pattern) => _read.Identifier(min, max, pattern);

    public bool Plain(out ReadOnlySpan<byte> text) => _read.Plain(out text);

    public DateTimeOffset Moment() => _read.Moment();

    /// <summary>For fast readers only.</summary>
    public TEnum Enum<TEnum>(EnumTable<TEnum> table) where TEnum : struct, Enum => default;

    /// <summary>For fast readers only.</summary>
    public bool Begins(ReadOnlySpan<byte> begin) => false;

    /// <summary>For fast readers only.</summary>
    public bool AtCase() => false;

    /// <inheritdoc/>
    public string Reference(string space) => "";

    public bool Boolean() => _read.Boolean();

    public long Integer() => _read.Integer();

    public decimal Decimal() => _read.Decimal();

    public double Number() => _read.Number();

    public KeyValuePair<string, RawJson> Keep() => _read.Keep();

    public int Mark() => _read.Mark();

    public void Fault(string code, string message) => _read.Fault(code, message);

    public void Fault(int mark, string code, string message) => _read.Fault(mark, code, message);

    public void Define(string space, string key) => _read.Define(space, key);

    public void Refer(string space, string key) => _read.Refer(space, key);

    public void ReferField(string field) => _read.ReferField(field);
}
