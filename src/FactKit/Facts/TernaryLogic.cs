namespace FactKit;

/// <summary>Kleene's strong three-valued logic on <see cref="Ternary"/>.</summary>
public static class TernaryLogic
{
    /// <summary>Both hold: false as soon as one is false.</summary>
    public static Ternary And(this Ternary left, Ternary right) => left < right ? left : right;

    /// <summary>One of them holds: true as soon as one is true.</summary>
    public static Ternary Or(this Ternary left, Ternary right) => left > right ? left : right;

    /// <summary>The opposite; undetermined stays undetermined.</summary>
    public static Ternary Not(this Ternary value) => (Ternary)(-(sbyte)value);

    /// <summary>True or false, as <paramref name="value"/> is.</summary>
    public static Ternary ToTernary(this bool value) => value ? Ternary.True : Ternary.False;

    /// <summary>True or false, or null where undetermined.</summary>
    public static bool? ToBoolean(this Ternary value) => value switch
    {
        Ternary.True => true,
        Ternary.False => false,
        _ => null,
    };
}
