using System.Globalization;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Inference.Naming;

/// <summary>Gives types and enums names that the compiler takes without a word.</summary>
sealed class DeclarationAllocator
{
    const int MaxLength = 60;

    static readonly HashSet<string> Members = new(ReservedMembers.Union(true).Concat(ReservedMembers.Record(true, true)), StringComparer.OrdinalIgnoreCase);

    // A type of that name could not be written without quotes.
    static readonly string[] YamlWords = ["Null", "NULL"];

    // C# names of one namespace differ by more than case; an enum takes that of its table too.
    readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that begins as wanted.</summary>
    /// <param name="wanted">Words joined; whatever is no letter or digit goes.</param>
    /// <param name="owner">The type that holds it, which tells it from others.</param>
    public string Allocate(string wanted, string owner)
    {
        wanted = CSharpNames.Pascal(wanted);
        if (wanted.Length > MaxLength) wanted = wanted.Substring(0, MaxLength);
        if (wanted.Length == 0 || !CSharpNames.IsIdentifier(wanted)) wanted = "Item" + wanted;
        if (!CSharpNames.IsIdentifier(wanted)) wanted = "Item";
        if (owner.Length > MaxLength) owner = owner.Substring(0, MaxLength);
        foreach (var name in new[] { wanted, owner + wanted, wanted + "Record" })
            if (Take(name)) return name;
        for (var i = 2; ; i++)
        {
            var name = wanted + i.ToString(CultureInfo.InvariantCulture);
            if (Take(name)) return name;
        }
    }

    bool Take(string name)
    {
        if (!CSharpNames.IsIdentifier(name) || CSharpNames.IsKeyword(name) || BuiltInTypes.IsReserved(name) || SystemTypes.Contains(name) || Members.Contains(name) || Array.IndexOf(YamlWords, name) >= 0) return false;
        if (_taken.Contains(name) || _taken.Contains(CSharpNames.Table(name))) return false;
        _taken.Add(name);
        _taken.Add(CSharpNames.Table(name));
        return true;
    }
}
