using System.Collections;
using System.Globalization;
using System.Text;

namespace FactKit.Rules;

/// <summary>Values as <c>format</c> and messages show them.</summary>
static class RuleText
{
    const int MostShown = 200;

    public static string Of<T>(T value) => value switch
    {
        null => "null",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => NumberText.WriteFixed(number),
        CelBytes bytes => Encoding.UTF8.GetString(bytes.AsSpan()),
        Uri uri => uri.OriginalString,
        ICelMap map => Map(map),
        ICelList and IEnumerable list => List(list),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The same for a message: short, on one line, texts in quotes.</summary>
    public static string Shown<T>(T value) => value switch
    {
        ICel or Truth => value.ToString()!,
        string text => FactMessages.Quote(text),
        Uri uri => FactMessages.Quote(uri.OriginalString),
        double number => NumberText.Write(number),
        Quantity quantity => Short(quantity.WithText(null).ToString()),
        _ => Short(Of(value)),
    };

    /// <summary>A fact without the words of its source.</summary>
    public static string Bare<T>(T value) => value switch
    {
        Quantity quantity => quantity.WithText(null).ToString(),
        EdtfDate date => date.Edtf ?? "",
        ApproximateDuration span => span.Iso ?? "",
        _ => Of(value),
    };

    /// <summary>The same for a hole of a message: texts without quotes.</summary>
    public static string Printed<T>(T value) => value is string or Uri ? Short(Of(value)) : Shown(value);

    static string Short(string text) => FactMessages.OneLine(text.Length <= MostShown ? text : text[..(MostShown - 1)] + "…");

    static string List(IEnumerable list)
    {
        var text = new StringBuilder("[");
        foreach (var item in list)
        {
            if (text.Length > 1) text.Append(", ");
            text.Append(Of(item));
        }
        return text.Append(']').ToString();
    }

    static string Map(ICelMap map)
    {
        var entries = new List<KeyValuePair<string, string>>();
        map.Write(entries);
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return "{" + string.Join(", ", entries.Select(static entry => $"{entry.Key}: {entry.Value}")) + "}";
    }
}
