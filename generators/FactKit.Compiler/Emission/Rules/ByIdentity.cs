using System.Runtime.CompilerServices;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Tells nodes apart by what they are, not by what they hold: the same expression may stand twice in a rule.</summary>
sealed class ByIdentity : IEqualityComparer<Checked>
{
    public static readonly ByIdentity Instance = new();

    public bool Equals(Checked? x, Checked? y) => ReferenceEquals(x, y);

    public int GetHashCode(Checked obj) => RuntimeHelpers.GetHashCode(obj);
}
