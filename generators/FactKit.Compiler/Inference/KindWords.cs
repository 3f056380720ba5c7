using FactKit.Compiler.Inference.Observation;

namespace FactKit.Compiler.Inference;

/// <summary>Kinds of values in words and in letters.</summary>
static class KindWords
{
    public static string OfOne(SampleKind kind) => kind switch
    {
        SampleKind.Null => "null",
        SampleKind.Boolean => "true or false",
        SampleKind.Number => "a number",
        SampleKind.Text => "a text",
        SampleKind.List => "a list",
        _ => "an object",
    };

    /// <summary>What was seen in a place, but for null and absences: a letter a kind.</summary>
    public static string Letters(ValueShape value) =>
        (value.Booleans > 0 ? "b" : "") + (value.Lists is null ? "" : "l") + (value.Numbers is null ? "" : "n") + (value.Objects is null ? "" : "o") + (value.Texts is null ? "" : "t");

    /// <summary>As <c>a number in 3, a text in 5</c>.</summary>
    public static string Mixture(ValueShape value)
    {
        var parts = new List<string>();
        Add(value.Booleans, SampleKind.Boolean);
        Add(value.Numbers?.Count ?? 0, SampleKind.Number);
        Add(value.Texts?.Count ?? 0, SampleKind.Text);
        Add(value.Lists?.Count ?? 0, SampleKind.List);
        var all = parts.Count == 0 ? 0 : value.Booleans + (value.Numbers?.Count ?? 0) + (value.Texts?.Count ?? 0) + (value.Lists?.Count ?? 0);
        if (value.Objects is not null) Add(Math.Max(1, value.Count - all - value.Nulls - value.Absences.Values.Sum()), SampleKind.Object);
        Add(value.Nulls, SampleKind.Null);
        return string.Join(", ", parts);

        void Add(int count, SampleKind kind)
        {
            if (count > 0) parts.Add($"{OfOne(kind)} in {Number(count)}");
        }
    }

    /// <summary>With commas, as people write it.</summary>
    public static string Number(int number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
