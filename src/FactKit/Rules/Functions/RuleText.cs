using System.Collections;
using System.Globalization;
using System.Text;

namespace FactKit.Rules;

/// <summary>Values as <c>format</c> and messages show them.</summary>
static class RuleText
{
    const int MostShown = 200;

    public static string Of<T>(T value, RuleTexts? texts = null) => Of(value, texts ?? RuleTexts.None, int.MaxValue);

    // A text that is cut anyway is not written much further.
    static string Of<T>(T value, RuleTexts texts, int most) => value switch
    {
        null => "null",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => NumberText.WriteFixed(number),
        CelBytes bytes => Encoding.UTF8.GetString(bytes.AsSpan()),
        Uri uri => uri.OriginalString,
        Evidence evidence => FactMessages.Quote(evidence.Exact),
        ClaimRank or ClaimModality or ClaimSpeech or ClaimBasis => value.ToString()!.ToLowerInvariant(),
        IShownClaim claim => Claim(claim, texts, most),
        ICelMap map => Map(map, texts, most),
        ICelList and IEnumerable list => List(list, texts, most),
        IFormattable formattable when texts.Of(formattable) is null => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => texts.Of(value) ?? value.ToString() ?? "",
    };

    /// <summary>The same for a message: short, on one line, texts in quotes.</summary>
    public static string Shown<T>(T value, RuleTexts? texts = null) => value switch
    {
        ICel cel => cel.Shown(texts ?? RuleTexts.None),
        Truth truth => truth.IsUndetermined ? "unknown" : truth.ToString(),
        string text => FactMessages.Quote(text),
        Uri uri => FactMessages.Quote(uri.OriginalString),
        double number => NumberText.Write(number),
        Quantity quantity => Short(quantity.WithText(null).ToString()),
        _ => Short(Of(value, texts ?? RuleTexts.None, MostShown)),
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
    public static string Printed<T>(T value, RuleTexts? texts = null) => value is string or Uri ? Short(Of(value)) : Shown(value, texts);

    static string Short(string text) => FactMessages.OneLine(text.Length <= MostShown ? text : text[..(MostShown - 1)] + "…");

    static string List(IEnumerable list, RuleTexts texts, int most)
    {
        var text = new StringBuilder("[");
        foreach (var item in list)
        {
            if (text.Length > most) break;
            if (text.Length > 1) text.Append(", ");
            text.Append(Of(item, texts, most));
        }
        return text.Append(']').ToString();
    }

    static string Map(ICelMap map, RuleTexts texts, int most)
    {
        var entries = map.Entries.Select(entry => KeyValuePair.Create(Of(entry.Key), entry.Value)).ToList();
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var text = new StringBuilder("{");
        foreach (var (key, value) in entries)
        {
            if (text.Length > most) break;
            if (text.Length > 1) text.Append(", ");
            text.Append(key).Append(": ").Append(Of(value, texts, most));
        }
        return text.Append('}').ToString();
    }

    // As a person would note it: 95 (by mod), >=92, unknown (not-stated).
    static string Claim(IShownClaim claim, RuleTexts texts, int most)
    {
        var notes = new List<string>();
        if (claim.Absence is { } reason) notes.Add(AbsenceReasonTable.Names.NameOf(reason));
        if (!claim.By.IsEmpty) notes.Add("by " + string.Join(", ", claim.By.Select(static by => by.Key)));
        if (claim.Modality != ClaimModality.Asserted) notes.Add(Of(claim.Modality));
        if (claim.Rank != ClaimRank.Normal) notes.Add(Of(claim.Rank));
        var value = claim.Value is { } known ? known is Quantity quantity ? Bare(quantity) : Of(known, texts, most) : "unknown";
        return notes.Count == 0 ? value : $"{value} ({string.Join(", ", notes)})";
    }
}

/// <summary>A claim whose type is not known where it is shown.</summary>
interface IShownClaim
{
    object? Value { get; }

    AbsenceReason? Absence { get; }

    FactList<Ref<ISpeaker>> By { get; }

    ClaimModality Modality { get; }

    ClaimRank Rank { get; }
}
