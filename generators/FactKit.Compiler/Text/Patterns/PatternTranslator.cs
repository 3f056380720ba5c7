namespace FactKit.Compiler.Text.Patterns;

/// <summary>
/// Translates the part of regular expressions that ECMA-262 (u flag) and RE2 share into .NET's. Semantics are over code points;
/// <c>\d \w \b</c> are ASCII, <c>\s</c> is ECMA's white space, <c>^ $</c> are the ends of the whole text.
/// </summary>
public static class PatternTranslator
{
    /// <summary>The longest pattern, in UTF-16 code units.</summary>
    public const int MaxLength = 4_000;

    /// <summary>Translates a pattern; never throws on its content. RE2 as such differs in <c>\s</c> (ASCII), <c>.</c> (all but a line feed) and in what can be written.</summary>
    public static PatternTranslation Translate(string source, PatternDialect dialect = PatternDialect.Common)
    {
        if (source.Length > MaxLength)
            return new(null, new($"The pattern has {source.Length} characters; at most {MaxLength} are read.", MaxLength, source.Length - MaxLength));
        var parser = new PatternParser(source, dialect == PatternDialect.Re2);
        if (parser.Parse() is not { } tree) return new(null, parser.Fault);
        var boundaries = new BoundaryResolver();
        if (boundaries.Resolve(tree, atStart: true, atEnd: true) is not { } resolved) return new(null, boundaries.Fault);
        var size = PatternSize.Of(resolved);
        if (size > PatternSize.Max)
            return new(null, new($"The pattern would need {size} states; at most {PatternSize.Max} are allowed: make its counts smaller, or use minLength and maxLength for a limit of length.", 0, source.Length));
        return new(PatternPrinter.Print(resolved), null);
    }
}
