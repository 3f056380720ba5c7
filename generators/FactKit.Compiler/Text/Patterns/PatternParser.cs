namespace FactKit.Compiler.Text.Patterns;

/// <summary>Parses a pattern by recursive descent with a depth limit; stops at the first fault.</summary>
sealed class PatternParser(string source, bool isRe2)
{
    const int MaxDepth = 64;
    const int MaxCopies = 1_000;

    readonly PatternScanner _scan = new(source);
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    PatternFlags _flags;
    int _depth;

    public PatternFault? Fault => _scan.Fault;

    /// <summary>The tree; null where there is a fault.</summary>
    public PatternNode? Parse()
    {
        if (Alternation() is not { } tree) return null;
        return _scan.AtEnd ? tree : Fail("`)` closes nothing: remove it, or write `\\)`.", _scan.At, 1);
    }

    PatternNode? Alternation()
    {
        var choices = new List<PatternNode>();
        do
        {
            if (Concatenation() is not { } choice) return null;
            choices.Add(choice);
        }
        while (_scan.Skip('|'));
        return choices.Count == 1 ? choices[0] : new AlternationNode(choices);
    }

    PatternNode? Concatenation()
    {
        var parts = new List<PatternNode>();
        while (!_scan.AtEnd && _scan.Current is not ('|' or ')'))
        {
            var start = _scan.At;
            if (isRe2 && _scan.SkipText("\\Q"))
            {
                if (!Quoted(parts)) return null;
                continue;
            }
            if (Atom() is not { } atom || Repetition(atom, start) is not { } part) return null;
            parts.Add(part);
        }
        return parts.Count == 1 ? parts[0] : new ConcatenationNode(parts);
    }

    PatternNode? Atom()
    {
        var start = _scan.At;
        switch (_scan.Current)
        {
            case '(': return Group();
            case '[': return ClassParser.Parse(_scan, isRe2, _flags.IgnoreCase) is { } set ? new SetNode(set) : null;
            case '.': _scan.At++; return new SetNode(!isRe2 ? CodePointSet.NotLineEnd : _flags.DotIsAny ? CodePointSet.Of().Complement() : CodePointSet.NotLineFeed);
            case '^': _scan.At++; return new AnchorNode(_flags.ManyLines ? AnchorKind.LineStart : AnchorKind.Start, start);
            case '$': _scan.At++; return new AnchorNode(_flags.ManyLines ? AnchorKind.LineEnd : AnchorKind.End, start);
            case '*' or '+' or '?': return Fail($"`{_scan.Current}` has nothing before it to repeat: write `\\{_scan.Current}` for the character.", start, 1);
            case '{' or '}' or ']' when !isRe2: return Fail($"`{_scan.Current}` stands alone: write `\\{_scan.Current}` for the character.", start, 1);
            case '\\' when _scan.Peek(1) is 'b' or 'B':
                _scan.At += 2;
                return new AnchorNode(source[start + 1] == 'b' ? AnchorKind.WordBoundary : AnchorKind.NotWordBoundary, start);
            case '\\' when isRe2 && _scan.Peek(1) is 'A' or 'z':
                _scan.At += 2;
                return new AnchorNode(source[start + 1] == 'A' ? AnchorKind.Start : AnchorKind.End, start);
            case '\\': return EscapeParser.Parse(_scan, inClass: false, isRe2) is { } escaped ? Set(escaped) : null;
            default: return _scan.CodePoint() is { } c ? Set(CodePointSet.Of(new CodePointRange(c, c))) : null;
        }
    }

    SetNode Set(CodePointSet set) => new(_flags.IgnoreCase ? CaseFolding.Fold(set) : set);

    // RE2: from \Q to \E, or to the end, every character stands for itself; what repeats behind it repeats the last one.
    bool Quoted(List<PatternNode> parts)
    {
        while (!_scan.AtEnd && !_scan.StartsWith("\\E"))
        {
            if (_scan.CodePoint() is not { } c) return false;
            parts.Add(Set(CodePointSet.Of(new CodePointRange(c, c))));
        }
        if (!_scan.SkipText("\\E") || parts.Count == 0) return true;
        if (Repetition(parts[parts.Count - 1], _scan.At) is not { } repeated) return false;
        parts[parts.Count - 1] = repeated;
        return true;
    }

    PatternNode? Group()
    {
        var start = _scan.At;
        if (_depth == MaxDepth) return Fail($"Groups are nested more than {MaxDepth} deep.", start, 1);
        _scan.At++;
        var outer = _flags;
        if (isRe2 && _scan.Current == '?' && Flags() is { } flags)
        {
            _flags = flags;
            // Without a body they hold to the end of the group around them.
            if (_scan.Skip(')')) return ConcatenationNode.Empty;
            _scan.At++;
        }
        else if (_scan.Current == '?' && !GroupHead(start)) return null;
        _depth++;
        var body = Alternation();
        _depth--;
        _flags = outer;
        if (body is null) return null;
        return _scan.Skip(')') ? body : Fail("The group that begins here is not closed: add `)`, or write `\\(` for the character.", start, 1);
    }

    PatternFlags? Flags()
    {
        var start = _scan.At++;
        if (_flags.Read(_scan) is { } flags) return flags;
        _scan.At = start;
        return null;
    }

    // `(?:`, `(?<name>` and `(?P<name>` are what ECMA-262 and RE2 share; a pattern only says whether it matches, so names are checked and dropped.
    bool GroupHead(int start)
    {
        if (_scan.SkipText("?:")) return true;
        if (_scan.StartsWith("?=") || _scan.StartsWith("?!") || _scan.StartsWith("?<=") || _scan.StartsWith("?<!"))
            return Refuse("Lookahead and lookbehind are not supported, because they do not run in linear time: write what comes before and after into the pattern.", start, _scan.StartsWith("?<") ? 4 : 3);
        if (_scan.SkipText("?<") || _scan.SkipText("?P<")) return GroupName(start);
        if (_scan.StartsWith("?>")) return Refuse("Atomic groups are not supported: write `(?:`.", start, 3);
        if (_scan.StartsWith("?(")) return Refuse("Conditionals are not supported: write the alternatives with `|`.", start, 3);
        if (_scan.StartsWith("?#")) return Refuse("Comments in a pattern are not supported: use a YAML comment.", start, 3);
        if (_scan.StartsWith("?P=") || _scan.StartsWith("?P>")) return Refuse("Back-references are not supported: write the group's pattern again.", start, 4);
        return Refuse("Inline flags are not supported: write both cases out, as in `[Aa]`, or `(?:` for a group.", start, Math.Min(3, source.Length - start));
    }

    bool GroupName(int start)
    {
        var from = _scan.At;
        while (!_scan.AtEnd && (_scan.Current is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (_scan.At > from && _scan.Current is >= '0' and <= '9')))
            _scan.At++;
        var name = source.Substring(from, _scan.At - from);
        if (name.Length == 0 || _scan.Current != '>')
            return Refuse("The name of a group is ASCII letters, digits and `_`, not beginning with a digit, then `>`.", start, _scan.At - start);
        _scan.At++;
        return _names.Add(name) || Refuse($"Two groups are named `{name}`: rename one of them.", from, name.Length);
    }

    PatternNode? Repetition(PatternNode body, int start)
    {
        var at = _scan.At;
        if (isRe2 && _scan.Current == '{' && !QuantifierParser.IsCount(_scan)) return body;
        if (QuantifierParser.Parse(_scan) is not { } quantifier) return Fault is null ? body : null;
        if (body is AnchorNode && isRe2) return quantifier.Min == 0 ? ConcatenationNode.Empty : body;
        if (body is AnchorNode) return Fail("An anchor cannot be repeated: remove the quantifier.", at, _scan.At - at);
        var repetition = new RepetitionNode(body, quantifier.Min, quantifier.Max, quantifier.IsLazy);
        var copies = Copies(repetition);
        if (copies > MaxCopies)
            return Fail($"Nested repetitions multiply to {copies}; at most {MaxCopies} are allowed: make the counts smaller.", start, _scan.At - start);
        return repetition;
    }

    // The deepest product of nested counts; bodies were checked before, so it stays small.
    static int Copies(PatternNode node) => node switch
    {
        RepetitionNode repetition => repetition.Copies * Copies(repetition.Body),
        ConcatenationNode { Parts.Count: > 0 } concatenation => concatenation.Parts.Max(Copies),
        AlternationNode alternation => alternation.Choices.Max(Copies),
        _ => 1,
    };

    PatternNode? Fail(string message, int offset, int length)
    {
        _scan.Fail(message, offset, length);
        return null;
    }

    bool Refuse(string message, int offset, int length)
    {
        _scan.Fail(message, offset, length);
        return false;
    }
}
