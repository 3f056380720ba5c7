using FactKit.Compiler.Rules.Model;
using static FactKit.Compiler.Rules.Checking.RuleTypes;
using static FactKit.Compiler.Rules.Functions.FunctionTable;

namespace FactKit.Compiler.Rules.Functions;

/// <summary>The operators. There is no mixed arithmetic; int, uint and double are ordered among each other as the numbers that they are, as CEL has it.</summary>
static class OperatorTable
{
    static readonly RuleType[] Ordered = [Int, Uint, DoubleType, DecimalType, QuantityType, Bool, StringType, Bytes, Timestamp, Duration, Date, Span];

    static readonly RuleType[] Numbers = [Int, Uint, DoubleType];

    public static IEnumerable<Overload> All =>
    [
        Global("_+_", "Add", Int, Int, Int).CanFail(),
        Global("_+_", "Add", Uint, Uint, Uint).CanFail(),
        Global("_+_", "Add", DoubleType, DoubleType, DoubleType),
        Global("_+_", "Add", DecimalType, DecimalType, DecimalType).CanFail(),
        Global("_+_", "Add", QuantityType, QuantityType, QuantityType).CanFail(),
        Global("_+_", "Add", StringType, StringType, StringType),
        Global("_+_", "Add", Bytes, Bytes, Bytes),
        Global("_+_", "Add", new ListOf(T), new ListOf(T), new ListOf(T)),
        Global("_+_", "Add", Timestamp, Timestamp, Duration).CanFail(),
        Global("_+_", "Add", Timestamp, Duration, Timestamp).CanFail(),
        Global("_+_", "Add", Duration, Duration, Duration).CanFail(),
        Global("_-_", "Subtract", Int, Int, Int).CanFail(),
        Global("_-_", "Subtract", Uint, Uint, Uint).CanFail(),
        Global("_-_", "Subtract", DoubleType, DoubleType, DoubleType),
        Global("_-_", "Subtract", DecimalType, DecimalType, DecimalType).CanFail(),
        Global("_-_", "Subtract", QuantityType, QuantityType, QuantityType).CanFail(),
        Global("_-_", "Subtract", QuantityType, Date, Date),
        Global("_-_", "Subtract", Duration, Timestamp, Timestamp).CanFail(),
        Global("_-_", "Subtract", Timestamp, Timestamp, Duration).CanFail(),
        Global("_-_", "Subtract", Duration, Duration, Duration).CanFail(),
        .. Arithmetic("_*_", "Multiply"),
        .. Arithmetic("_/_", "Divide"),
        Global("_%_", "Modulo", Int, Int, Int).CanFail(),
        Global("_%_", "Modulo", Uint, Uint, Uint).CanFail(),
        Global("_%_", "Modulo", DecimalType, DecimalType, DecimalType).CanFail(),
        Global("-_", "Negate", Int, Int).CanFail(),
        Global("-_", "Negate", DoubleType, DoubleType),
        Global("-_", "Negate", DecimalType, DecimalType),
        Global("-_", "Negate", QuantityType, QuantityType),
        Global("-_", "Negate", Duration, Duration).CanFail(),
        Global("_==_", "Equal", Bool, T, T),
        Global("_!=_", "NotEqual", Bool, T, T),
        .. Ordered.SelectMany(type => Order(type, type)),
        .. Numbers.SelectMany(left => Numbers.Where(right => right != left).SelectMany(right => Order(left, right, "Mixed"))),
        .. Order(Date, Timestamp, "Moment").Concat(Order(Timestamp, Date, "Moment")).Select(overload => overload.CanBeUndetermined() with { AsTheyAre = true }),
        Global("_in_", "In", Bool, T, new ListOf(T)),
        Global("_in_", "In", Bool, T, new MapOf(T, U)),
        Global("_[_]", "Index", T, new ListOf(T), Int).CanFail(),
        Global("_[_]", "Index", U, new MapOf(T, U), T).CanFail(),
        Global("size", "Size", Int, StringType),
        Global("size", "Size", Int, Bytes),
        Global("size", "Size", Int, new ListOf(T)),
        Global("size", "Size", Int, new MapOf(T, U)),
        On("size", "Size", Int, StringType),
        On("size", "Size", Int, Bytes),
        On("size", "Size", Int, new ListOf(T)),
        On("size", "Size", Int, new MapOf(T, U)),
    ];

    static IEnumerable<Overload> Order(RuleType left, RuleType right, string kind = "") =>
    [
        Global("_<_", "Less" + kind, Bool, left, right),
        Global("_<=_", "LessOrEqual" + kind, Bool, left, right),
        Global("_>_", "Greater" + kind, Bool, left, right),
        Global("_>=_", "GreaterOrEqual" + kind, Bool, left, right),
    ];

    static IEnumerable<Overload> Arithmetic(string name, string method) =>
    [
        Global(name, method, Int, Int, Int).CanFail(),
        Global(name, method, Uint, Uint, Uint).CanFail(),
        Global(name, method, DoubleType, DoubleType, DoubleType),
        Global(name, method, DecimalType, DecimalType, DecimalType).CanFail(),
        Global(name, method, QuantityType, QuantityType, QuantityType).CanFail(),
    ];
}
