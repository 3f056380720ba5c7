using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Dates;
using FactKit.Reading;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Values of facts in a schema, by the grammars that the runtime reads documents by. What is wrong is said as the runtime says it; null: nothing.</summary>
static class FactTexts
{
    public static string? Date(string text) => Found(EdtfGrammar.Fault(text), text);

    public static string? Duration(string text) => Found(DurationGrammar.Fault(text), text);

    /// <summary>A number, or a text of signs or words, within the range of the field.</summary>
    public static string? Quantity(SchemaText text, Constraints constraints, Func<VagueWords> words)
    {
        Quantity quantity;
        if (IsNumber(text))
        {
            if (!NumberText.TryDecimal(text.Value, out var number)) return $"expected a decimal number of at most {DecimalText.MaxDigits} digits, found {FactMessages.Cut(text.Value)}";
            quantity = FactKit.Quantity.Exactly(number);
        }
        else if (QuantityText.Fault(text.Value.AsSpan(), words(), out quantity) is { } fault)
        {
            return fault;
        }
        var outside = quantity.LiesOutside(Bound(constraints.Min) ?? decimal.MinValue, Bound(constraints.Max) ?? decimal.MaxValue);
        return outside ? FactMessages.OutOfRange(constraints.Min, constraints.Max, FactMessages.Cut(text.Value)) : null;
    }

    /// <summary>Whether a document would give it as a JSON number.</summary>
    public static bool IsNumber(SchemaText text) => text.Plain && NumberText.IsJsonNumber(text.Value);

    static decimal? Bound(string? text) => text is not null && NumberText.TryDecimal(text, out var value) ? value : null;

    static string? Found(string? fault, string text) => fault is null ? null : $"{fault}, found {FactMessages.Quote(text)}";
}
