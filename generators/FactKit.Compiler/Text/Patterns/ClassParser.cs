namespace FactKit.Compiler.Text.Patterns;

/// <summary>Reads a class in brackets.</summary>
static class ClassParser
{
    /// <summary>The set of the class that begins here; null with a fault.</summary>
    public static CodePointSet? Parse(PatternScanner scan)
    {
        var start = scan.At++;
        var isNegated = scan.Skip('^');
        var ranges = new List<CodePointRange>();
        var categories = new List<CategoryItem>();
        while (true)
        {
            if (scan.AtEnd) return Fail(scan, "The class that begins here is not closed: add `]`, or write `\\[` for the character.", start, 1);
            if (scan.Skip(']')) break;
            if (!Item(scan, ranges, categories)) return null;
        }
        return ranges.Count + categories.Count > 0
            ? CodePointSet.Build(ranges, categories, isNegated)
            : Fail(scan, "The class is empty: write what it holds; `\\]` is the character.", start, scan.At - start);
    }

    static bool Item(PatternScanner scan, List<CodePointRange> ranges, List<CategoryItem> categories)
    {
        var start = scan.At;
        if (scan.StartsWith("[:") || scan.StartsWith("[.") || scan.StartsWith("[="))
            return Fail(scan, "POSIX classes such as `[:alpha:]` are not supported: write `a-zA-Z`, or `\\[` for the character.", start, 2) is not null;
        if (Member(scan) is not { } first) return false;
        if (scan.Current != '-' || scan.Peek(1) is ']' or '\0')
        {
            ranges.AddRange(first.Ranges);
            categories.AddRange(first.Categories);
            return true;
        }
        scan.At++;
        if (Member(scan) is not { } last) return false;
        if (Single(first) is not { } from || Single(last) is not { } to)
            return Fail(scan, "A range goes from one character to another: write `\\-` for the character `-`.", start, scan.At - start) is not null;
        if (from > to) return Fail(scan, "The range runs backwards: exchange its ends.", start, scan.At - start) is not null;
        if (from < 0xD800 && to > 0xDFFF)
            ranges.AddRange([new(from, 0xD7FF), new(0xE000, to)]);
        else
            ranges.Add(new(from, to));
        return true;
    }

    static CodePointSet? Member(PatternScanner scan)
    {
        if (scan.Current == '\\') return EscapeParser.Parse(scan, inClass: true);
        return scan.CodePoint() is { } c ? CodePointSet.Of(new CodePointRange(c, c)) : null;
    }

    static int? Single(CodePointSet set) =>
        set.Categories.Count == 0 && set.Ranges.Count == 1 && set.Ranges[0].First == set.Ranges[0].Last ? set.Ranges[0].First : null;

    static CodePointSet? Fail(PatternScanner scan, string message, int offset, int length)
    {
        scan.Fail(message, offset, length);
        return null;
    }
}
