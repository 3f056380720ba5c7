using System.Text.RegularExpressions;

namespace FactKit.Rules;

// The same for values that may be undetermined or an error.
public static partial class Rule
{
    /// <inheritdoc cref="Size(string)"/>
    public static Cel<long> Size(Cel<string> a) => a.IsKnown ? Size(a.Value) : Missing<string, long>(a);

    /// <inheritdoc cref="Size(CelBytes)"/>
    public static Cel<long> Size(Cel<CelBytes> a) => a.IsKnown ? Size(a.Value) : Missing<CelBytes, long>(a);

    /// <inheritdoc cref="Add(string, string)"/>
    public static Cel<string> Add(Cel<string> a, Cel<string> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<string, string, string>(a, b);

    /// <inheritdoc cref="Add(CelBytes, CelBytes)"/>
    public static Cel<CelBytes> Add(Cel<CelBytes> a, Cel<CelBytes> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<CelBytes, CelBytes, CelBytes>(a, b);

    /// <inheritdoc cref="Contains(string, string)"/>
    public static Truth Contains(Cel<string> a, Cel<string> b) => a.IsKnown && b.IsKnown ? Contains(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="StartsWith(string, string)"/>
    public static Truth StartsWith(Cel<string> a, Cel<string> b) => a.IsKnown && b.IsKnown ? StartsWith(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="EndsWith(string, string)"/>
    public static Truth EndsWith(Cel<string> a, Cel<string> b) => a.IsKnown && b.IsKnown ? EndsWith(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="CharAt(string, long)"/>
    public static Cel<string> CharAt(Cel<string> a, Cel<long> b) => a.IsKnown && b.IsKnown ? CharAt(a.Value, b.Value) : Missing<string, long, string>(a, b);

    /// <inheritdoc cref="IndexOf(string, string)"/>
    public static Cel<long> IndexOf(Cel<string> a, Cel<string> b) => a.IsKnown && b.IsKnown ? IndexOf(a.Value, b.Value) : Missing<string, string, long>(a, b);

    /// <inheritdoc cref="IndexOf(string, string, long)"/>
    public static Cel<long> IndexOf(Cel<string> a, Cel<string> b, Cel<long> c) => a.IsKnown && b.IsKnown && c.IsKnown ? IndexOf(a.Value, b.Value, c.Value) : Missing<string, string, long, long>(a, b, c);

    /// <inheritdoc cref="LastIndexOf(string, string)"/>
    public static Cel<long> LastIndexOf(Cel<string> a, Cel<string> b) => a.IsKnown && b.IsKnown ? LastIndexOf(a.Value, b.Value) : Missing<string, string, long>(a, b);

    /// <inheritdoc cref="LastIndexOf(string, string, long)"/>
    public static Cel<long> LastIndexOf(Cel<string> a, Cel<string> b, Cel<long> c) => a.IsKnown && b.IsKnown && c.IsKnown ? LastIndexOf(a.Value, b.Value, c.Value) : Missing<string, string, long, long>(a, b, c);

    /// <inheritdoc cref="LowerAscii(string)"/>
    public static Cel<string> LowerAscii(Cel<string> a) => a.IsKnown ? LowerAscii(a.Value) : Missing<string, string>(a);

    /// <inheritdoc cref="UpperAscii(string)"/>
    public static Cel<string> UpperAscii(Cel<string> a) => a.IsKnown ? UpperAscii(a.Value) : Missing<string, string>(a);

    /// <inheritdoc cref="Replace(string, string, string)"/>
    public static Cel<string> Replace(Cel<string> a, Cel<string> b, Cel<string> c) => a.IsKnown && b.IsKnown && c.IsKnown ? Replace(a.Value, b.Value, c.Value) : Missing<string, string, string, string>(a, b, c);

    /// <inheritdoc cref="Split(string, string)"/>
    public static Cel<FactList<string>> Split(Cel<string> a, Cel<string> b) => a.IsKnown && b.IsKnown ? Split(a.Value, b.Value) : Missing<string, string, FactList<string>>(a, b);

    /// <inheritdoc cref="Split(string, string, long)"/>
    public static Cel<FactList<string>> Split(Cel<string> a, Cel<string> b, Cel<long> c) => a.IsKnown && b.IsKnown && c.IsKnown ? Split(a.Value, b.Value, c.Value) : Missing<string, string, long, FactList<string>>(a, b, c);

    /// <inheritdoc cref="Substring(string, long)"/>
    public static Cel<string> Substring(Cel<string> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Substring(a.Value, b.Value) : Missing<string, long, string>(a, b);

    /// <inheritdoc cref="Substring(string, long, long)"/>
    public static Cel<string> Substring(Cel<string> a, Cel<long> b, Cel<long> c) => a.IsKnown && b.IsKnown && c.IsKnown ? Substring(a.Value, b.Value, c.Value) : Missing<string, long, long, string>(a, b, c);

    /// <inheritdoc cref="Trim(string)"/>
    public static Cel<string> Trim(Cel<string> a) => a.IsKnown ? Trim(a.Value) : Missing<string, string>(a);

    /// <inheritdoc cref="Join(FactList{string})"/>
    public static Cel<string> Join(Cel<FactList<string>> a) => a.IsKnown ? Join(a.Value) : Missing<FactList<string>, string>(a);

    /// <inheritdoc cref="Join(FactList{string}, string)"/>
    public static Cel<string> Join(Cel<FactList<string>> a, Cel<string> b) => a.IsKnown && b.IsKnown ? Join(a.Value, b.Value) : Missing<FactList<string>, string, string>(a, b);

    /// <inheritdoc cref="Reverse(string)"/>
    public static Cel<string> Reverse(Cel<string> a) => a.IsKnown ? Reverse(a.Value) : Missing<string, string>(a);

    /// <inheritdoc cref="Quote(string)"/>
    public static Cel<string> Quote(Cel<string> a) => a.IsKnown ? Quote(a.Value) : Missing<string, string>(a);

    /// <inheritdoc cref="Base64Encode(CelBytes)"/>
    public static Cel<string> Base64Encode(Cel<CelBytes> a) => a.IsKnown ? Base64Encode(a.Value) : Missing<CelBytes, string>(a);

    /// <inheritdoc cref="Base64Decode(string)"/>
    public static Cel<CelBytes> Base64Decode(Cel<string> a) => a.IsKnown ? Base64Decode(a.Value) : Missing<string, CelBytes>(a);

    /// <inheritdoc cref="Replace(string, string, string, long)"/>
    public static Cel<string> Replace(Cel<string> a, Cel<string> b, Cel<string> c, Cel<long> d)
    {
        if (!a.IsKnown || !b.IsKnown || !c.IsKnown) return Missing<string, string, string, string>(a, b, c);
        return d.IsKnown ? Replace(a.Value, b.Value, c.Value, d.Value) : Missing<long, string>(d);
    }

    /// <inheritdoc cref="Matches(string, Regex)"/>
    public static Truth Matches(Cel<string> text, Regex pattern) => text.IsKnown ? Matches(text.Value, pattern) : Missing<string, bool>(text);

    /// <inheritdoc cref="Format{T}(string, FactList{T})"/>
    public static Cel<string> Format<T>(Cel<string> text, Cel<FactList<T>> values) => Format(text, values, RuleTexts.None);

    /// <inheritdoc cref="Format{T}(string, FactList{T}, RuleTexts)"/>
    public static Cel<string> Format<T>(Cel<string> text, Cel<FactList<T>> values, RuleTexts texts) =>
        !text.IsKnown || !values.IsKnown ? Missing<string, FactList<T>, string>(text, values)
        : values.Causes != 0 ? Cel<string>.Undetermined(values.Causes)
        : Format(text.Value, values.Value, texts);
}
