using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>The macros that loop, by name and number of arguments.</summary>
static class ComprehensionKinds
{
    /// <summary>Their names, for did-you-mean.</summary>
    public static readonly string[] Names = ["all", "exists", "exists_one", "existsOne", "filter", "map", "transformList", "transformMap", "transformMapEntry"];

    public static bool IsName(string name) => Array.IndexOf(Names, name) >= 0;

    /// <summary>The macro, and whether it has a variable more; null: it is none.</summary>
    public static (ComprehensionKind Kind, bool TwoVariables)? Of(string name, int arguments) => (name, arguments) switch
    {
        ("all", 2 or 3) => (ComprehensionKind.All, arguments == 3),
        ("exists", 2 or 3) => (ComprehensionKind.Exists, arguments == 3),
        ("exists_one" or "existsOne", 2 or 3) => (ComprehensionKind.ExistsOne, arguments == 3),
        ("filter", 2) => (ComprehensionKind.Filter, false),
        ("map", 2 or 3) => (ComprehensionKind.Map, false),
        ("transformList", 3 or 4) => (ComprehensionKind.TransformList, true),
        ("transformMap", 3 or 4) => (ComprehensionKind.TransformMap, true),
        ("transformMapEntry", 3 or 4) => (ComprehensionKind.TransformMapEntry, true),
        _ => null,
    };

    /// <summary>How a macro is written.</summary>
    public static string Usage(string name) => name switch
    {
        "filter" => "filter takes a variable and a condition: list.filter(x, x > 0).",
        "map" => "map takes a variable and a value, with a condition between them if some are to be left out: list.map(x, x > 0, x * 2).",
        "transformList" => "transformList takes two variables and a value: list.transformList(i, x, x * i).",
        "transformMap" => "transformMap takes two variables and a value: map.transformMap(k, v, v + 1).",
        "transformMapEntry" => "transformMapEntry takes two variables and a map of one entry: map.transformMapEntry(k, v, {v: k}).",
        _ => $"{name} takes a variable and a condition: list.{name}(x, x > 0); or two variables, the index or key first: list.{name}(i, x, x > i).",
    };
}
