using System.Text;

namespace FactKit.Compiler.Diagnostics;

/// <summary>Texts from outside, as a message can show them.</summary>
public static class Shown
{
    const int Longest = 60;

    /// <summary>At most 60 characters, on one line, without characters that a terminal would act on.</summary>
    public static string Cut(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text)
        {
            if (shown.Length >= Longest && !char.IsLowSurrogate(c)) return shown.Append('…').ToString();
            if (char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF')
                shown.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            else shown.Append(c);
        }
        return shown.ToString();
    }
}
