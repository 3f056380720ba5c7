using FactKit.Compiler.Rules.Model;
using static FactKit.Compiler.Rules.Checking.RuleTypes;
using static FactKit.Compiler.Rules.Functions.FunctionTable;

namespace FactKit.Compiler.Rules.Functions;

/// <summary>FactKit's own functions: what claims agree on, and the bounds of vague values.</summary>
static class FactTable
{
    static readonly RuleType Claims = new ListOf(new ClaimOf(T));

    public static IEnumerable<Overload> All =>
    [
        Global("best", "Best", T, Claims).CanBeUndetermined(),
        Global("best", "Best", T, new ClaimOf(T)).CanBeUndetermined(),
        Global("compatible", "Compatible", Bool, Claims).CanBeUndetermined(),
        Global("roots", "Roots", Int, Claims),
        Global("known", "Known", Bool, Claims),
        Global("known", "Known", Bool, new ClaimOf(T)),
        Global("known", "Known", Bool, T),
        Global("lower", "Lower", DecimalType, QuantityType).CanBeUndetermined(),
        Global("upper", "Upper", DecimalType, QuantityType).CanBeUndetermined(),
        Global("earliest", "Earliest", Date, Date).CanBeUndetermined(),
        Global("latest", "Latest", Date, Date).CanBeUndetermined(),
        Global("unique", "Unique", Bool, new ListOf(T)).CanBeUndetermined(),
        .. new[] { Int, Uint, DecimalType, QuantityType }.Select(type => Global("sum", "Sum", type, new ListOf(type)).CanFail()),
        Global("sum", "Sum", DoubleType, new ListOf(DoubleType)),
    ];
}
