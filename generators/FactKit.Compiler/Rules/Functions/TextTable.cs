using FactKit.Compiler.Rules.Model;
using static FactKit.Compiler.Rules.Checking.RuleTypes;
using static FactKit.Compiler.Rules.Functions.FunctionTable;

namespace FactKit.Compiler.Rules.Functions;

/// <summary>The functions on texts, CEL's own and those of its strings and encoders libraries.</summary>
static class TextTable
{
    public static IEnumerable<Overload> All =>
    [
        On("contains", "Contains", Bool, StringType, StringType),
        On("startsWith", "StartsWith", Bool, StringType, StringType),
        On("endsWith", "EndsWith", Bool, StringType, StringType),
        On("matches", "Matches", Bool, StringType, StringType),
        Global("matches", "Matches", Bool, StringType, StringType),
        On("charAt", "CharAt", StringType, StringType, Int).CanFail(),
        On("indexOf", "IndexOf", Int, StringType, StringType),
        On("indexOf", "IndexOf", Int, StringType, StringType, Int).CanFail(),
        On("lastIndexOf", "LastIndexOf", Int, StringType, StringType),
        On("lastIndexOf", "LastIndexOf", Int, StringType, StringType, Int).CanFail(),
        On("lowerAscii", "LowerAscii", StringType, StringType),
        On("upperAscii", "UpperAscii", StringType, StringType),
        On("replace", "Replace", StringType, StringType, StringType, StringType),
        On("replace", "Replace", StringType, StringType, StringType, StringType, Int),
        On("split", "Split", new ListOf(StringType), StringType, StringType),
        On("split", "Split", new ListOf(StringType), StringType, StringType, Int),
        On("substring", "Substring", StringType, StringType, Int).CanFail(),
        On("substring", "Substring", StringType, StringType, Int, Int).CanFail(),
        On("trim", "Trim", StringType, StringType),
        On("reverse", "Reverse", StringType, StringType),
        On("join", "Join", StringType, new ListOf(StringType)),
        On("join", "Join", StringType, new ListOf(StringType), StringType),
        On("format", "Format", StringType, StringType, new ListOf(T)).CanFail(),
        Global("strings.quote", "Quote", StringType, StringType),
        Global("base64.encode", "Base64Encode", StringType, Bytes),
        Global("base64.decode", "Base64Decode", Bytes, StringType).CanFail(),
    ];
}
