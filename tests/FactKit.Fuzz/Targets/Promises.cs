using System.Text;
using FactKit.Fuzz.Running;

namespace FactKit.Fuzz.Targets;

/// <summary>What holds for every document that was read, however.</summary>
static class Promises
{
    static readonly Article Article = Article.FromText("Rebels killed at least 43 soldiers near the river on 3 March, the ministry said.\n\nDozens were hurt.");

    /// <summary>Refused with places, or valid and written without loss.</summary>
    public static void Read<T>(FactResult<T> result) where T : class, IFact<T>
    {
        foreach (var issue in result.Issues)
            FuzzFault.Unless(issue is { Line: > 0, Column: > 0, Message.Length: > 0 }, $"an issue without a place: {issue}");
        FuzzFault.Unless(result.ToString() is not null, "no text");
        FuzzFault.Unless(result.IsValid == result.Issues.All(static issue => issue.Severity != FactSeverity.Error), $"valid or not: {result}");
        if (result.TryGetValue(out var document)) Written(document);
    }

    static void Written<T>(T document) where T : class, IFact<T>
    {
        var json = document.ToJson();
        var again = T.Parse(json, new() { MaxDepth = FactReadOptions.DeepestNesting });
        FuzzFault.Unless(again.TryGetValue(out var same), $"what was written is refused: {Encoding.UTF8.GetString(json)}\n{again}");
        FuzzFault.Unless(document.Equals(same) && document.GetHashCode() == same!.GetHashCode(), $"another record: {Encoding.UTF8.GetString(json)}");
        FuzzFault.Unless(json.AsSpan().SequenceEqual(same!.ToJson()), $"other bytes: {Encoding.UTF8.GetString(json)}");
        FuzzFault.Unless(document.Validate().IsValid, $"Validate disagrees: {document.Validate()}");
        FuzzFault.Unless(document.Ground(Article) is not null && document.Redact() is not null && document.ToString() is not null, "nothing came back");
    }
}
