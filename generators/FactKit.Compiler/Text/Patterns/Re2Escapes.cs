namespace FactKit.Compiler.Text.Patterns;

/// <summary>The escapes that RE2 has beyond the common ones, and POSIX classes.</summary>
static class Re2Escapes
{
    static readonly CodePointSet Space = CodePointSet.Of(new('\t', '\n'), new('\f', '\r'), new(' ', ' '));

    static readonly Dictionary<string, CodePointSet> Posix = new(StringComparer.Ordinal)
    {
        ["alnum"] = CodePointSet.Of(new('0', '9'), new('A', 'Z'), new('a', 'z')),
        ["alpha"] = CodePointSet.Of(new('A', 'Z'), new('a', 'z')),
        ["ascii"] = CodePointSet.Of(new CodePointRange(0, 0x7F)),
        ["blank"] = CodePointSet.Of(new('\t', '\t'), new(' ', ' ')),
        ["cntrl"] = CodePointSet.Of(new(0, 0x1F), new(0x7F, 0x7F)),
        ["digit"] = CodePointSet.Digits,
        ["graph"] = CodePointSet.Of(new CodePointRange('!', '~')),
        ["lower"] = CodePointSet.Of(new CodePointRange('a', 'z')),
        ["print"] = CodePointSet.Of(new CodePointRange(' ', '~')),
        ["punct"] = CodePointSet.Of(new('!', '/'), new(':', '@'), new('[', '`'), new('{', '~')),
        ["space"] = CodePointSet.Of(new('\t', '\r'), new(' ', ' ')),
        ["upper"] = CodePointSet.Of(new CodePointRange('A', 'Z')),
        ["word"] = CodePointSet.Word,
        ["xdigit"] = CodePointSet.Of(new('0', '9'), new('A', 'F'), new('a', 'f')),
    };

    /// <summary>What the escape at this backslash stands for; null: it is none of RE2's own, or a fault.</summary>
    public static CodePointSet? Parse(PatternScanner scan)
    {
        var start = scan.At;
        switch (scan.Peek(1))
        {
            case 's': return Taken(scan, Space);
            case 'S': return Taken(scan, Space.Complement());
            case 'a': return Taken(scan, CodePointSet.Of(new CodePointRange('\a', '\a')));
            case 'p' or 'P' when scan.Peek(2) != '{':
                scan.At += 2;
                return scan.AtEnd ? Fail(scan, start) : Category(scan, start, scan.Source.Substring(scan.At, 1), scan.At + 1);
            case 'p' or 'P' when scan.Source.IndexOf('}', scan.At) is > 0 and var end:
                scan.At += 2;
                return Category(scan, start, scan.Source.Substring(scan.At + 1, end - scan.At - 1), end + 1);
            case 'u':
                scan.Fail("RE2 has no `\\u`: write `\\x{1F600}`.", start, 2);
                return null;
            case 'C':
                scan.Fail("`\\C` matches a byte, and a text has none: write `.`.", start, 2);
                return null;
            case '0': return Octal(scan, 1);
            case >= '1' and <= '7' when scan.Peek(2) is >= '0' and <= '7': return Octal(scan, 1);
            case var sign when sign is > ' ' and < '\x7F' && !char.IsLetterOrDigit(sign): return Taken(scan, CodePointSet.Of(new CodePointRange(sign, sign)));
            default: return null;
        }
    }

    /// <summary>The class <c>[:alpha:]</c> inside another; null: a fault.</summary>
    public static CodePointSet? PosixClass(PatternScanner scan)
    {
        var start = scan.At;
        var end = scan.Source.IndexOf(":]", start + 2, StringComparison.Ordinal);
        var name = end < 0 ? "" : scan.Source.Substring(start + 2, end - start - 2);
        var isNegated = name.StartsWith("^", StringComparison.Ordinal);
        if (!Posix.TryGetValue(isNegated ? name.Substring(1) : name, out var set))
        {
            scan.Fail($"There is no such class; RE2 has {string.Join(", ", Posix.Keys.OrderBy(key => key, StringComparer.Ordinal))}.", start, end < 0 ? 2 : end + 2 - start);
            return null;
        }
        scan.At = end + 2;
        return isNegated ? set.Complement() : set;
    }

    static CodePointSet Taken(PatternScanner scan, CodePointSet set)
    {
        scan.At += 2;
        return set;
    }

    static CodePointSet? Category(PatternScanner scan, int start, string name, int end)
    {
        var isNegated = scan.Source[start + 1] == 'P';
        if (name.StartsWith("^", StringComparison.Ordinal)) (name, isNegated) = (name.Substring(1), !isNegated);
        scan.At = end;
        if (name == "Any") return isNegated ? CodePointSet.Of() : CodePointSet.Of().Complement();
        if (AstralCategories.Names.Contains(name)) return CodePointSet.Build([], [new(name, isNegated)], isNegated: false);
        scan.Fail($"`{Syntax.Excerpt.Of(name)}` is no general category known here: use the short names, such as L, Lu, Nd, P or Zs. Scripts are not supported: write their range, as `[\\x{{370}}-\\x{{3FF}}]`.", start, end - start);
        return null;
    }

    static CodePointSet? Fail(PatternScanner scan, int start)
    {
        scan.Fail("A category is written `\\pL` or `\\p{Lu}`.", start, scan.At - start);
        return null;
    }

    static CodePointSet Octal(PatternScanner scan, int at)
    {
        var length = 0;
        while (length < 3 && scan.Peek(at + length) is >= '0' and <= '7') length++;
        var code = 0;
        foreach (var digit in scan.Source.Substring(scan.At + at, length)) code = code * 8 + (digit - '0');
        scan.At += at + length;
        return CodePointSet.Of(new CodePointRange(code, code));
    }
}
