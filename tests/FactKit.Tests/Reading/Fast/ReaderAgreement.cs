using System.Text;
using FactKit.Generated;
using FactKit.Reading;

namespace FactKit.Tests.Reading.Fast;

/// <summary>Compares what the fast reader makes of a document with what the diagnosing one does.</summary>
static class ReaderAgreement
{
    /// <summary>The limits that documents are read under, the usual ones most often.</summary>
    public static readonly FactReadOptions[] Options =
    [
        FactReadOptions.Default, FactReadOptions.Default, FactReadOptions.Default,
        new() { Report = FactSeverity.Info }, new() { MaxDepth = 3 }, new() { MaxItems = 2 }, new() { MaxTextLength = 3 }, new() { MaxDepth = 6, MaxItems = 5, MaxTextLength = 20 },
    ];

    /// <summary>What they disagree about; null: nothing.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The limits.</param>
    /// <param name="accepted">The fast reader accepts.</param>
    public static string? Fault<T>(byte[] json, FactReadOptions options, out bool accepted) where T : class, IFact<T>
    {
        var accepts = FactReading.TryFast<T, FastParse>(json, options, out var value);
        var checks = FactReading.TryFast<T, FastCheck>(json, options, out _);
        accepted = false;
        if (!accepts && !checks) return null;
        var result = FactReading.Diagnose<T>(json, options);
        if (T.HasRules)
        {
            accepted = true;
            return JudgedOtherwise(json, options, result);
        }
        if (!result.IsValid || !result.Issues.IsEmpty) return $"{(accepts ? "parsed" : "checked")}: {Encoding.UTF8.GetString(json)}\n{result}";
        if (!accepts) return null;
        accepted = true;
        return result.Value.Equals(value) && result.Value.ToJson().AsSpan().SequenceEqual(value!.ToJson()) ? null : $"the records differ: {Encoding.UTF8.GetString(json)}\n{result.Value}\n{value}";
    }

    // Rules are judged the same whichever reader has read the document.
    static string? JudgedOtherwise<T>(byte[] json, FactReadOptions options, FactResult<T> result) where T : class, IFact<T>
    {
        var text = Encoding.UTF8.GetString(json);
        if (!result.Issues.All(static issue => issue.RuleId is not null)) return $"{text}\n{result}";
        var parsed = T.Parse(json, options);
        if (!result.Issues.Equals(parsed.Issues) || result.IsValid != parsed.IsValid || !result.Issues.Equals(T.Check(json, options).Issues)) return $"judged otherwise: {text}\n{result}\n{parsed}";
        return !result.IsValid || result.Value.Equals(parsed.Value) ? null : $"the records differ: {text}\n{result.Value}\n{parsed.Value}";
    }
}
