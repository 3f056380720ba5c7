using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Binding.Values;

/// <summary>The texts that scalars allow, as the runtime reads them.</summary>
static class ScalarTexts
{
    /// <summary>What keeps a text from being of the kind; null: nothing.</summary>
    public static string? Problem(ScalarKind kind, string text) => null;
}
