using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Binding.Names;

/// <summary>The types of the language itself.</summary>
public static class BuiltInTypes
{
    static readonly Dictionary<string, ScalarKind> ScalarsByName =
        ((ScalarKind[])Enum.GetValues(typeof(ScalarKind))).ToDictionary(kind => kind.ToString(), StringComparer.Ordinal);

    // Names that the language keeps, so that a later version can give them a meaning without breaking a schema.
    static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "Article", "Fact" };

    /// <summary>The scalars by name.</summary>
    public static IEnumerable<string> ScalarNames => ScalarsByName.Keys;

    /// <summary>The types that take another in brackets.</summary>
    public static IReadOnlyList<string> GenericNames { get; } = ["Ref", "Map", "Claim"];

    /// <summary>The scalar of that name, or null.</summary>
    public static ScalarKind? Scalar(string name) => ScalarsByName.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The scalar for what other languages call so; null: none.</summary>
    public static string? Counterpart(string name) => name.ToLowerInvariant() switch
    {
        "string" or "str" => "Text",
        "int" or "int32" or "int64" or "long" => "Integer",
        "float" or "double" => "Number",
        "bool" => "Boolean",
        "datetime" or "datetimeoffset" => "Timestamp",
        "url" => "Uri",
        _ => null,
    };

    /// <summary>Whether other languages write a list of something so.</summary>
    public static bool IsListWord(string name) => name.ToLowerInvariant() is "list" or "array" or "ilist" or "ireadonlylist" or "ienumerable" or "collection" or "sequence" or "seq" or "set" or "vec";

    /// <summary>Whether the language keeps a name without giving it a meaning yet.</summary>
    public static bool IsKept(string name) => Kept.Contains(name);

    /// <summary>The kinds that say more than one value can: they have no default, no const, and bounds instead of a value.</summary>
    public static bool IsFact(ScalarKind kind) => kind is ScalarKind.Date or ScalarKind.Duration or ScalarKind.Quantity or ScalarKind.Evidence;

    /// <summary>Whether a schema may not declare a type of that name.</summary>
    public static bool IsReserved(string name) => ScalarsByName.ContainsKey(name) || GenericNames.Contains(name) || Kept.Contains(name);
}
