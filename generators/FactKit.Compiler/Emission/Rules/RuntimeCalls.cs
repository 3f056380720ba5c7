using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Calls of the runtime that are no functions of rules: what lifts values, joins branches and passes gaps on.</summary>
static class RuntimeCalls
{
    const string Rule = RuleTypeNames.Functions;

    /// <summary>A value in its lifted form; a plain one is known and exact.</summary>
    public static Code Lift(Code value) => value.Lifted ? value : new($"{Rule}.Exact({value.Text})", Lifted: true);

    /// <summary>A value of a record at a place: a fact, or one of a vague type.</summary>
    public static Code Value(RuleType type, string run, string value, string place) => new(FromSchema(type, $"{Rule}.Get({run}, {value}, {place})"), Lifted: true);

    /// <summary>Evaluates a lifted value once and names it: the call gives it back.</summary>
    public static string Hold(string value, string name) => $"{Rule}.Hold({value}, out var {name})";

    /// <summary>What stands in for a value that follows from one that is not known.</summary>
    public static string Gap(RuleType type, string held) =>
        RuleTypeNames.IsBool(type) ? $"{Rule}.Gap({held}.Error, {held}.Causes)" : $"{Rule}.Gap<{RuleTypeNames.Plain(type)}>({held}.Error, {held}.Causes)";

    /// <summary>A conditional whose condition may be undetermined: its value is what both branches agree on.</summary>
    public static Code Join(string condition, string name, Code yes, Code no) =>
        new($"{Rule}.Join({Hold(condition, name)}, {name}.MaybeTrue ? {yes.In(Strength.Or)} : default, {name}.MaybeFalse ? {no.In(Strength.Or)} : default)", Lifted: true);

    /// <summary>A conditional whose condition may be an error: without a condition there is no value.</summary>
    public static Code Choose(RuleType type, string condition, string name, Code yes, Code no) =>
        new($"{Hold(condition, name)}.IsTrue ? {yes.In(Strength.Or)} : {name}.IsFalse ? {no.In(Strength.Or)} : {Gap(type, name)}", Lifted: true, Strength.Conditional);

    /// <summary>A value of a record in the form that rules compute with.</summary>
    public static string FromSchema(RuleType type, string value) => type switch
    {
        BasicType { Kind: BasicKind.Timestamp } => $"{Rule}.Timestamp({value})",
        ListOf { Item: BasicType { Kind: BasicKind.Timestamp } } => $"{Rule}.Timestamps({value})",
        MapOf { Schema: true } => $"{Rule}.Map({value})",
        _ => value,
    };

    /// <summary>A value as a text for people.</summary>
    /// <param name="value">The value.</param>
    /// <param name="texts">The table by which it is written; null: it needs none.</param>
    public static string Printed(string value, string? texts) => $"{Rule}.Print({value}{(texts is null ? "" : ", " + texts)})";
}
