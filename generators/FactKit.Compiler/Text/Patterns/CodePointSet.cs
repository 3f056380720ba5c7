namespace FactKit.Compiler.Text.Patterns;

/// <summary>A set of code points without surrogates: ranges, and general categories that stay symbolic because .NET knows their members.</summary>
sealed class CodePointSet
{
    public const int Last = 0x10FFFF;

    CodePointSet(IReadOnlyList<CodePointRange> ranges, IReadOnlyList<CategoryItem> categories, bool isNegated)
    {
        Ranges = ranges;
        Categories = categories;
        IsNegated = isNegated;
    }

    /// <summary>Sorted, without overlap.</summary>
    public IReadOnlyList<CodePointRange> Ranges { get; }

    public IReadOnlyList<CategoryItem> Categories { get; }

    /// <summary>The complement is meant; only where there are categories.</summary>
    public bool IsNegated { get; }

    public static CodePointSet Digits { get; } = Of(new CodePointRange('0', '9'));

    public static CodePointSet Word { get; } = Of(new('0', '9'), new('A', 'Z'), new('_', '_'), new('a', 'z'));

    /// <summary>WhiteSpace and LineTerminator of ECMA-262.</summary>
    public static CodePointSet Space { get; } = Of(
        new(0x09, 0x0D), new(0x20, 0x20), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x2000, 0x200A), new(0x2028, 0x2029), new(0x202F, 0x202F), new(0x205F, 0x205F),
        new(0x3000, 0x3000), new(0xFEFF, 0xFEFF));

    /// <summary>What <c>.</c> matches: all but LineTerminator of ECMA-262.</summary>
    public static CodePointSet NotLineEnd { get; } = Of(new('\n', '\n'), new('\r', '\r'), new(0x2028, 0x2029)).Complement();

    /// <summary>What <c>.</c> matches in RE2.</summary>
    public static CodePointSet NotLineFeed { get; } = Of(new CodePointRange('\n', '\n')).Complement();

    public static CodePointSet Of(params CodePointRange[] ranges) => new(CodePointRange.Normalize(ranges), [], false);

    public static CodePointSet Build(IReadOnlyList<CodePointRange> ranges, IReadOnlyList<CategoryItem> categories, bool isNegated)
    {
        var normal = CodePointRange.Normalize(ranges);
        if (categories.Count > 0) return new(normal, categories, isNegated);
        return new(isNegated ? CodePointRange.Complement(normal) : normal, [], false);
    }

    public CodePointSet Complement() => Build(Ranges, Categories, !IsNegated);

    /// <summary>The members above U+FFFF, all of them as ranges.</summary>
    public IReadOnlyList<CodePointRange> Astral()
    {
        var all = Ranges.Concat(Categories.SelectMany(c => c.IsNegated ? CodePointRange.Complement(AstralCategories.WithGapsClosed(c.Name)) : AstralCategories.WithGapsClosed(c.Name)));
        var ranges = CodePointRange.Normalize(all);
        return [.. (IsNegated ? CodePointRange.Complement(ranges) : ranges).Where(r => r.Last > 0xFFFF).Select(r => new CodePointRange(Math.Max(r.First, 0x10000), r.Last))];
    }

    /// <summary>True or false where all members are, or none is, an ASCII word character; null where it depends.</summary>
    public bool? IsWord()
    {
        if (Categories.Count > 0 || Ranges.Count == 0) return null;
        if (Ranges.All(range => Word.Ranges.Any(word => word.First <= range.First && range.Last <= word.Last))) return true;
        return Ranges.Any(range => Word.Ranges.Any(word => word.First <= range.Last && range.First <= word.Last)) ? null : false;
    }
}

/// <summary><c>\p{L}</c> or <c>\P{L}</c> in a set.</summary>
readonly record struct CategoryItem(string Name, bool IsNegated);
