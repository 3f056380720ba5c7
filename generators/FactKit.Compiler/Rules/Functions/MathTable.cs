using FactKit.Compiler.Rules.Model;
using static FactKit.Compiler.Rules.Checking.RuleTypes;
using static FactKit.Compiler.Rules.Functions.FunctionTable;

namespace FactKit.Compiler.Rules.Functions;

/// <summary>CEL's math library. The greatest and least of several are taken two by two.</summary>
static class MathTable
{
    public static IEnumerable<Overload> All =>
    [
        .. Extreme("math.greatest", "MathGreatest"),
        .. Extreme("math.least", "MathLeast"),
        Global("math.ceil", "MathCeil", DoubleType, DoubleType),
        Global("math.floor", "MathFloor", DoubleType, DoubleType),
        Global("math.round", "MathRound", DoubleType, DoubleType),
        Global("math.trunc", "MathTrunc", DoubleType, DoubleType),
        Global("math.isNaN", "MathIsNaN", Bool, DoubleType),
        Global("math.isInf", "MathIsInf", Bool, DoubleType),
        Global("math.isFinite", "MathIsFinite", Bool, DoubleType),
        Global("math.abs", "MathAbs", Int, Int).CanFail(),
        Global("math.abs", "MathAbs", Uint, Uint),
        Global("math.abs", "MathAbs", DoubleType, DoubleType),
        Global("math.abs", "MathAbs", DecimalType, DecimalType),
        Global("math.sign", "MathSign", Int, Int),
        Global("math.sign", "MathSign", Uint, Uint),
        Global("math.sign", "MathSign", DoubleType, DoubleType),
        Global("math.sign", "MathSign", DecimalType, DecimalType),
        Global("math.sqrt", "MathSqrt", DoubleType, DoubleType),
        Global("math.sqrt", "MathSqrt", DoubleType, Int),
        Global("math.sqrt", "MathSqrt", DoubleType, Uint),
        .. Bits("math.bitAnd", "MathBitAnd"),
        .. Bits("math.bitOr", "MathBitOr"),
        .. Bits("math.bitXor", "MathBitXor"),
        Global("math.bitNot", "MathBitNot", Int, Int),
        Global("math.bitNot", "MathBitNot", Uint, Uint),
        .. Shift("math.bitShiftLeft", "MathBitShiftLeft"),
        .. Shift("math.bitShiftRight", "MathBitShiftRight"),
    ];

    static IEnumerable<Overload> Extreme(string name, string method) => new[] { Int, Uint, DoubleType, DecimalType }.SelectMany(type => (Overload[])
        [Global(name, null, type, type), Global(name, method, type, type, type), Global(name, method, type, new ListOf(type)).CanFail()]);

    static IEnumerable<Overload> Bits(string name, string method) => [Global(name, method, Int, Int, Int), Global(name, method, Uint, Uint, Uint)];

    static IEnumerable<Overload> Shift(string name, string method) => [Global(name, method, Int, Int, Int).CanFail(), Global(name, method, Uint, Uint, Int).CanFail()];
}
