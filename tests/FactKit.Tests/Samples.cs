using FactKit.Tests.Exemplar;

namespace FactKit.Tests;

/// <summary>Documents that tests start from.</summary>
static class Samples
{
    /// <summary>The least that a report needs.</summary>
    public const string Least = """{"id":"r1","headline":"h","published":{"absent":"not-stated"},"actors":[{"id":"a","name":"A"}],"format":"clash"}""";

    /// <summary>One of nearly everything, in canonical form.</summary>
    public static readonly string Full = """
        {"id":"r1","headline":"Clash at the ford","published":"2026-03-01T09:30:00.5+02:00","fatalities":"***","actors":[{"id":"a","name":"Army","sector":"military"},
        {"id":"b","name":"Band","sector":"pirates"}],"sources":[{"number":7}],"losses":[{"side":"a","source":7,"killed":12,"groups":10},{"side":"b","groups":5}],
        "events":[{"kind":"attack","place":"ford","follow":{"kind":"strike","place":"hill","target":"depot","rounds":3},"attackers":["b"]},{"kind":"parley","place":"inn","note":""}],
        "move":{"kind":"advance","metres":120.5},"outcome":"on-going","tags":{"a":"x","b":"y"},"counts":{"k":[1,2],"l":[]},"names":["N"],"link":"https://example.org/a?b#c",
        "language":"pt-BR","cost":1.10,"ratio":0.25,"final":true,"format":"clash","contact":"+44 1","witnesses":[{"name":"Zoe","age":30,"outcome":"ended","side":"a"}],
        "tree":{"label":"root","children":[{"label":"leaf"}]},"wide":{"f0":1,"f66":2,"f69":3},"extra":{"q":[1.50,null]},"more":"z"}
        """.ReplaceLineEndings("");

    public static ClashReport Parse(string json)
    {
        var result = ClashReport.Parse(json);
        Assert.True(result.IsValid, result.ToString());
        return result.Value;
    }

    /// <summary>The issues as <c>code path line:column</c>.</summary>
    public static string[] Brief(FactList<FactIssue> issues) => [.. issues.Select(static i => $"{i.Code} {i.Path} {i.Line}:{i.Column}")];

    /// <summary>The least report with one more field.</summary>
    public static string With(string field) => Least[..^1] + "," + field + "}";

    /// <summary>The only issue of the least report with one more field.</summary>
    public static FactIssue OnlyIssue(string field, FactReadOptions? options = null)
    {
        var result = ClashReport.Parse(With(field), options);
        Assert.False(result.IsValid);
        return Assert.Single(result.Issues);
    }
}
