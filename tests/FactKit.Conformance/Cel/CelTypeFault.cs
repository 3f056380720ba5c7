using System.Text.Json;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Conformance.Cel;

/// <summary>Compares the type that the checker found with the one that a case states, where it states one.</summary>
static class CelTypeFault
{
    static readonly string[] s_names = ["type", "deduced_type", "deducedType", "typed_result"];

    /// <summary>What is wrong; null: nothing, or no type is stated.</summary>
    public static string? Of(JsonElement expect, RuleType type)
    {
        if (expect.ValueKind != JsonValueKind.Object) return null;
        foreach (var name in s_names)
        {
            if (!expect.TryGetProperty(name, out var stated)) continue;
            var expected = CelTypes.Read(stated);
            return expected == type ? null : $"expected the type {stated}, found {type}";
        }
        return null;
    }
}
