using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Functions;

/// <summary>All functions and operators, by name.</summary>
static class FunctionTable
{
    internal static readonly Dictionary<string, IReadOnlyList<Overload>> All = OperatorTable.All
        .Concat(ConversionTable.All).Concat(TextTable.All).Concat(TimeTable.All).Concat(MathTable.All).Concat(FactTable.All)
        .GroupBy(overload => overload.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<Overload>)[.. group], StringComparer.Ordinal);

    /// <summary>The overloads of a name; empty: there is no such function.</summary>
    public static IReadOnlyList<Overload> Of(string name) => All.TryGetValue(name, out var overloads) ? overloads : [];

    /// <summary>The names that rules can write, for did-you-mean.</summary>
    public static IEnumerable<string> Names => All.Keys.Where(name => name[0] != '_' && !name.Contains('_')).OrderBy(name => name, StringComparer.Ordinal);

    internal static Overload Global(string name, string? method, RuleType result, params RuleType[] parameters) => new(name, false, method, new(parameters), result, false, false);

    internal static Overload On(string name, string method, RuleType result, params RuleType[] parameters) => new(name, true, method, new(parameters), result, false, false);

    internal static Overload CanFail(this Overload overload) => overload with { Fallible = true };

    internal static Overload CanBeUndetermined(this Overload overload) => overload with { Uncertain = true };
}
