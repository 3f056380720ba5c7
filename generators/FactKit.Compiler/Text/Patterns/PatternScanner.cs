using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Text.Patterns;

/// <summary>A place in a pattern, and the first fault found.</summary>
sealed class PatternScanner(string source)
{
    public string Source { get; } = source;

    public int At { get; set; }

    public PatternFault? Fault { get; private set; }

    public bool AtEnd => At >= Source.Length;

    /// <summary>The code unit here; NUL at the end.</summary>
    public char Current => Peek(0);

    public char Peek(int ahead) => At + ahead < Source.Length ? Source[At + ahead] : '\0';

    public bool StartsWith(string text) => string.CompareOrdinal(Source, At, text, 0, text.Length) == 0;

    public bool Skip(char c)
    {
        if (AtEnd || Source[At] != c) return false;
        At++;
        return true;
    }

    public bool SkipText(string text)
    {
        if (!StartsWith(text)) return false;
        At += text.Length;
        return true;
    }

    /// <summary>The code point here, past which it goes; null for half a surrogate pair.</summary>
    public int? CodePoint()
    {
        if (Excerpt.IsHalf(Source, At))
        {
            Fail("This is one half of a surrogate pair: write the whole character.", At, 1);
            return null;
        }
        var c = char.ConvertToUtf32(Source, At);
        At += c > 0xFFFF ? 2 : 1;
        return c;
    }

    public void Fail(string message, int offset, int length) => Fault ??= new(message, offset, Math.Max(0, Math.Min(length, Source.Length - offset)));
}
