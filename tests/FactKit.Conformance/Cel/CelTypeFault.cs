using System.Text.Json;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Conformance.Cel;

/// <summary>Compares the type that the checker found with the one that a case states, where it states one.</summary>
static class CelTypeFault
{
    static readonly string[] s_names = ["type", "deduced_type", "deducedType", "typed_result"];

    /// <summary>Whether a case states a type.</summary>
    public static bool States(JsonElement expect) => expect.ValueKind == JsonValueKind.Object && s_names.Any(name => expect.TryGetProperty(name, out _));

    /// <summary>What is wrong; null: nothing, or no type is stated.</summary>
    public static string? Of(JsonElement expect, RuleType type)
    {
        if (expect.ValueKind != JsonValueKind.Object) return null;
        foreach (var name in s_names)
        {
            if (!expect.TryGetProperty(name, out var stated)) continue;
            return Fits(CelTypes.Read(stated, dyn: true), type) ? null : $"expected the type {stated}, found {type}";
        }
        return null;
    }

    // What the suite leaves open has some type here.
    static bool Fits(RuleType expected, RuleType found) => (expected, found) switch
    {
        (AnyType, _) => true,
        (ListOf list, ListOf other) => Fits(list.Item, other.Item),
        (MapOf map, MapOf other) => Fits(map.Key, other.Key) && Fits(map.Value, other.Value),
        _ => expected == found,
    };
}
