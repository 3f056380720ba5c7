using CsCheck;

namespace FactKit.Compiler.Tests;

/// <summary>Generators for property tests.</summary>
static class Any
{
    /// <summary>One of the values, each as likely.</summary>
    public static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
