using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Export;

/// <summary>Names of a target, each given once: one that is taken gets a number.</summary>
/// <param name="longest">The most bytes of a name in UTF-8.</param>
/// <param name="ignoreCase">Upper and lower case are the same.</param>
sealed class UniqueNames(int longest = int.MaxValue, bool ignoreCase = false)
{
    readonly HashSet<string> _taken = new(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    /// <summary>The name that is wanted, or the nearest that is free; it is taken from now on.</summary>
    public string Take(string wanted)
    {
        var name = Cut(wanted, longest);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var suffix = "_" + number.ToString(CultureInfo.InvariantCulture);
            name = Cut(wanted, longest - suffix.Length) + suffix;
        }
        return name;
    }

    static string Cut(string name, int bytes)
    {
        // No text has more than four bytes a character.
        if (name.Length <= bytes / 4 || Encoding.UTF8.GetByteCount(name) <= bytes) return name;
        var length = name.Length;
        while (Encoding.UTF8.GetByteCount(name.Substring(0, length)) > bytes) length--;
        return name.Substring(0, char.IsHighSurrogate(name[length - 1]) ? length - 1 : length);
    }
}
