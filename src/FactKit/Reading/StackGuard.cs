using System.Runtime.CompilerServices;

namespace FactKit.Reading;

/// <summary>Generated code calls itself for nested records, and large records on a small stack could use it up: an overflow would end the process.</summary>
static class StackGuard
{
    /// <summary>So many levels fit onto every stack.</summary>
    public const int Harmless = 64;

    public const string Message = "objects and lists nest deeper than the stack of this thread allows";

    /// <summary>True when one more level might not fit.</summary>
    public static bool IsLow(int depth) => depth >= Harmless && !RuntimeHelpers.TryEnsureSufficientExecutionStack();
}
