using FactKit.Schemas.Clashes;

namespace FactKit.Samples.Tests;

/// <summary>Something that articles say and ordinary types lose.</summary>
/// <param name="Meaning">What.</param>
/// <param name="Paths">Where the report of the sample holds it. Behind each path stands evidence, unless it begins with <c>!</c>: what no article says in words of its own, or the coder worked out.</param>
/// <param name="Check">What must be there.</param>
sealed record Row(string Meaning, string[] Paths, Action<ClashReport> Check)
{
    public override string ToString() => Meaning;
}
