namespace FactKit.Compiler.Text.Patterns;

/// <summary>Reads a class in brackets.</summary>
static class ClassParser
{
    /// <summary>The set of the class that begins here; null with a fault.</summary>
    public static CodePointSet? Parse(PatternScanner scan, bool isRe2, bool ignoreCase)
    {
        var start = scan.At++;
        var isNegated = scan.Skip('^');
        var ranges = new List<CodePointRange>();
        var categories = new List<CategoryItem>();
        while (true)
        {
            if (scan.AtEnd) return Fail(scan, "The class that begins here is not closed: add `]`, or write `\\[` for the character.", start, 1);
            var isFirst = ranges.Count + categories.Count == 0;
            if (!(isRe2 && isFirst) && scan.Skip(']')) break;
            if (!Item(scan, ranges, categories, isRe2)) return null;
        }
        return ranges.Count + categories.Count > 0
            ? Folded(CodePointSet.Build(ranges, categories, isNegated: false), ignoreCase, isNegated)
            : Fail(scan, "The class is empty: write what it holds; `\\]` is the character.", start, scan.At - start);
    }

    static CodePointSet Folded(CodePointSet set, bool ignoreCase, bool isNegated)
    {
        var folded = ignoreCase ? CaseFolding.Fold(set) : set;
        return isNegated ? folded.Complement() : folded;
    }

    static bool Item(PatternScanner scan, List<CodePointRange> ranges, List<CategoryItem> categories, bool isRe2)
    {
        var start = scan.At;
        if (isRe2 && scan.StartsWith("[:"))
        {
            if (Re2Escapes.PosixClass(scan) is not { } posix) return false;
            ranges.AddRange(posix.Ranges);
            return true;
        }
        if (!isRe2 && (scan.StartsWith("[:") || scan.StartsWith("[.") || scan.StartsWith("[=")))
            return Fail(scan, "POSIX classes such as `[:alpha:]` are not supported: write `a-zA-Z`, or `\\[` for the character.", start, 2) is not null;
        if (Member(scan, isRe2) is not { } first) return false;
        if (scan.Current != '-' || scan.Peek(1) is ']' or '\0')
        {
            ranges.AddRange(first.Ranges);
            categories.AddRange(first.Categories);
            return true;
        }
        scan.At++;
        if (Member(scan, isRe2) is not { } last) return false;
        if (Single(first) is not { } from || Single(last) is not { } to)
            return Fail(scan, "A range goes from one character to another: write `\\-` for the character `-`.", start, scan.At - start) is not null;
        if (from > to) return Fail(scan, "The range runs backwards: exchange its ends.", start, scan.At - start) is not null;
        if (from < 0xD800 && to > 0xDFFF)
            ranges.AddRange([new(from, 0xD7FF), new(0xE000, to)]);
        else
            ranges.Add(new(from, to));
        return true;
    }

    static CodePointSet? Member(PatternScanner scan, bool isRe2)
    {
        if (scan.Current == '\\') return EscapeParser.Parse(scan, inClass: true, isRe2);
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
