using System.Globalization;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Inference.Naming;

/// <summary>Gives the fields of a type, or the values of an enum, C# names that the compiler takes.</summary>
/// <param name="reserved">Names that are taken.</param>
/// <param name="prefix">Goes before what is no identifier by itself.</param>
sealed class MemberAllocator(IEnumerable<string> reserved, string prefix)
{
    readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Null where the name that the compiler makes will do; otherwise one to be said in <c>name:</c>.</summary>
    public string? Allocate(string name)
    {
        var made = CSharpNames.Pascal(name);
        if (Take(made)) return null;
        if (made.Length > 100) made = made.Substring(0, 100);
        if (!CSharpNames.IsIdentifier(made)) made = prefix + made;
        if (!CSharpNames.IsIdentifier(made)) made = prefix;
        if (Take(made)) return made;
        if (Take(made + prefix)) return made + prefix;
        for (var i = 2; ; i++)
        {
            var other = made + i.ToString(CultureInfo.InvariantCulture);
            if (Take(other)) return other;
        }
    }

    bool Take(string name) => CSharpNames.IsIdentifier(name) && !CSharpNames.IsKeyword(name) && _taken.Add(name);
}
