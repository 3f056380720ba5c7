using static FactKit.Compiler.Rules.Checking.RuleTypes;
using static FactKit.Compiler.Rules.Functions.FunctionTable;

namespace FactKit.Compiler.Rules.Functions;

/// <summary>The functions that have the name of a type. A conversion of a type to itself is no call.</summary>
static class ConversionTable
{
    public static IEnumerable<Overload> All =>
    [
        Global("int", null, Int, Int),
        Global("int", "ToInt", Int, Uint).CanFail(),
        Global("int", "ToInt", Int, DoubleType).CanFail(),
        Global("int", "ToInt", Int, DecimalType).CanFail(),
        Global("int", "ToInt", Int, StringType).CanFail(),
        Global("int", "ToInt", Int, Timestamp),
        Global("uint", null, Uint, Uint),
        Global("uint", "ToUint", Uint, Int).CanFail(),
        Global("uint", "ToUint", Uint, DoubleType).CanFail(),
        Global("uint", "ToUint", Uint, DecimalType).CanFail(),
        Global("uint", "ToUint", Uint, StringType).CanFail(),
        Global("double", null, DoubleType, DoubleType),
        Global("double", "ToDouble", DoubleType, Int),
        Global("double", "ToDouble", DoubleType, Uint),
        Global("double", "ToDouble", DoubleType, DecimalType),
        Global("double", "ToDouble", DoubleType, StringType).CanFail(),
        Global("string", null, StringType, StringType),
        Global("string", "ToText", StringType, Int),
        Global("string", "ToText", StringType, Uint),
        Global("string", "ToText", StringType, DoubleType),
        Global("string", "ToText", StringType, DecimalType),
        Global("string", "ToText", StringType, Bool),
        Global("string", "ToText", StringType, Bytes).CanFail(),
        Global("string", "ToText", StringType, Timestamp),
        Global("string", "ToText", StringType, Duration),
        Global("string", "ToText", StringType, QuantityType),
        Global("string", "ToText", StringType, Date),
        Global("string", "ToText", StringType, Span),
        Global("bytes", null, Bytes, Bytes),
        Global("bytes", "ToBytes", Bytes, StringType),
        Global("bool", null, Bool, Bool),
        Global("bool", "ToBool", Bool, StringType).CanFail(),
        Global("timestamp", null, Timestamp, Timestamp),
        Global("timestamp", "ToTimestamp", Timestamp, StringType).CanFail(),
        Global("timestamp", "ToTimestamp", Timestamp, Int).CanFail(),
        Global("duration", null, Duration, Duration),
        Global("duration", "ToDuration", Duration, StringType).CanFail(),
        Global("decimal", null, DecimalType, DecimalType),
        Global("decimal", "ToDecimal", DecimalType, Int),
        Global("decimal", "ToDecimal", DecimalType, Uint),
        Global("decimal", "ToDecimal", DecimalType, DoubleType).CanFail(),
        Global("decimal", "ToDecimal", DecimalType, StringType).CanFail(),
        Global("quantity", null, QuantityType, QuantityType),
        Global("quantity", "ToQuantity", QuantityType, Int),
        Global("quantity", "ToQuantity", QuantityType, DecimalType),
        Global("quantity", "ToQuantity", QuantityType, StringType).CanFail(),
        Global("date", null, Date, Date),
        Global("date", "ToDate", Date, Timestamp),
        Global("date", "ToDate", Date, StringType).CanFail(),
    ];
}
