namespace FactKit.Lines;

/// <summary>Reads the document of a frame, and gives its issues their places in the whole input.</summary>
static class FrameParser
{
    const string CutOff = "; the input ends here, in the middle of a document: is it cut off?";

    const string IsIndented = "; a line is one document: where this one goes on in the next line, write each document on one line, or all of them in one array [ ]";

    /// <summary>Reads a document.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="frame">What is known of it.</param>
    /// <param name="options">Its limits.</param>
    /// <param name="opens">True where the line is no document and looks like the first line of one that goes on.</param>
    public static FactResult<T> Parse<T>(ReadOnlySpan<byte> text, in Frame frame, FactReadOptions options, out bool opens) where T : class, IFact<T>
    {
        opens = false;
        if (frame.Issue is { } issue) return new FactResult<T>(null, [Placed(issue, frame.Place)]).At(frame.Place, frame.Length);
        var result = T.Parse(text, options);
        if (result.Issues.IsEmpty) return result.At(frame.Place, frame.Length);
        var issues = new FactIssue[result.Issues.Count];
        for (var i = 0; i < issues.Length; i++) issues[i] = Placed(result.Issues[i], frame.Place);
        if (!result.IsValid && frame.End != FrameEnd.Own && Malformed(issues) is var fault and >= 0 && IsOpen(text))
        {
            if (frame.End == FrameEnd.Input) issues[fault] = Said(issues[fault], CutOff);
            else opens = text[text.LastIndexOfAnyExcept(" \t\r"u8)] is (byte)'{' or (byte)'[' or (byte)',';
        }
        result.TryGetValue(out var value);
        return new FactResult<T>(value, new(issues)).At(frame.Place, frame.Length);
    }

    /// <summary>Says of a line that documents must not go on in the next one.</summary>
    public static FactResult<T> Indented<T>(in FactResult<T> result) where T : class, IFact<T>
    {
        FactIssue[] issues = [.. result.Issues];
        var fault = Malformed(issues);
        issues[fault] = Said(issues[fault], IsIndented);
        return result.With(new FactList<FactIssue>(issues));
    }

    static int Malformed(FactIssue[] issues) => Array.FindLastIndex(issues, static issue => issue.Code == FactCodes.MalformedJson);

    static FactIssue Said(FactIssue issue, string more) => issue with { Message = issue.Message + more };

    static bool IsOpen(ReadOnlySpan<byte> text)
    {
        var scanner = new ItemScanner();
        var at = 0;
        return !scanner.Scan(text, ref at, 0, -1) && scanner.IsOpen;
    }

    static FactIssue Placed(FactIssue issue, InputPlace place)
    {
        var (line, column) = (issue.Line ?? 1, issue.Column ?? 1);
        return issue with { Line = Whole(place.Line + line - 1), Column = Whole(line == 1 ? place.Column + column - 1 : column) };
    }

    static int Whole(long value) => (int)Math.Min(value, int.MaxValue);
}
