using FactKit.Syntax;

namespace FactKit.Dates;

/// <summary>Dates in EDTF. This folder is compiled into the compiler of schemas too (netstandard2.0), which checks examples and rules by the same grammar; the public types are built upon it.</summary>
static class EdtfGrammar
{
    /// <summary>Null for EDTF of level 0, 1 or 2; otherwise what was expected.</summary>
    public static string? Fault(string text)
    {
        if (text.Length > EdtfParser.MaxLength) return EdtfFaults.Length;
        Span<byte> ascii = stackalloc byte[EdtfParser.MaxLength];
        return Ascii.TryNarrow(text.AsSpan(), ascii) ? EdtfParser.Fault(ascii[..text.Length], out _, out _, out _) : EdtfFaults.Form;
    }
}
