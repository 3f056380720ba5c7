using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Export;

/// <summary>Names of a target, each given once: one that is taken gets a number.</summary>
/// <param name="longest">The most bytes of a name in UTF-8.</param>
sealed class UniqueNames(int longest = int.MaxValue)
{
    readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The name that is wanted, or the nearest that is free; it is taken from now on.</summary>
    public string Take(string wanted)
    {
        var first = Cut(wanted, longest);
        var name = first;
        // Counting goes on where it stopped: many equal names must not cost a search each.
        var number = _next.TryGetValue(first, out var next) ? next : 2;
        for (; !_taken.Add(name); number++)
        {
            var suffix = "_" + number.ToString(CultureInfo.InvariantCulture);
            name = Cut(wanted, longest - suffix.Length) + suffix;
        }
        _next[first] = number;
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
