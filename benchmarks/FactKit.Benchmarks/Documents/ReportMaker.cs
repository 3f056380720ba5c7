using System.Globalization;
using System.Text.Json.Nodes;

namespace FactKit.Benchmarks.Documents;

/// <summary>Reports of <c>report.fact.yaml</c>.</summary>
sealed class ReportMaker(Random random, bool nonAscii)
{
    readonly Words _words = new(random, nonAscii);
    int _actors, _sources;

    /// <summary>Adds until there is no more room.</summary>
    public JsonObject Make(Func<JsonObject, Random, bool> fits, Action<ReportMaker, JsonObject> add)
    {
        var report = new JsonObject
        {
            ["id"] = "report-" + random.Next(1000, 9999),
            ["headline"] = _words.Some(5, 12),
            ["published"] = Moment(),
            ["outcome"] = new[] { "on-going", "ended", "unclear" }[random.Next(3)],
            ["sources"] = new JsonArray(),
            ["actors"] = new JsonArray(),
            ["events"] = new JsonArray(),
            ["losses"] = new JsonArray(),
            ["paragraphs"] = new JsonArray(),
            ["series"] = new JsonArray(),
        };
        for (var i = 0; i < 2; i++)
        {
            AddSource(report);
            AddActor(report);
        }
        while (fits(report, random)) add(this, report);
        return report;
    }

    public void AddAnything(JsonObject report)
    {
        switch (random.Next(8))
        {
            case 0: AddSource(report); break;
            case 1: AddActor(report); break;
            case < 5: AddEvent(report); break;
            default: AddLoss(report); break;
        }
    }

    public void AddParagraph(JsonObject report) => ((JsonArray)report["paragraphs"]!).Add(_words.Paragraph());

    public void AddSeries(JsonObject report) => ((JsonArray)report["series"]!).Add(new JsonObject
    {
        ["name"] = _words.Some(1, 2),
        ["counts"] = new JsonArray([.. Enumerable.Range(0, random.Next(5, 20)).Select(_ => (JsonNode)Whole(random.Next(1, 8)))]),
        ["values"] = new JsonArray([.. Enumerable.Range(0, random.Next(5, 20)).Select(_ => (JsonNode)Math.Round(random.NextDouble() * 2000 - 1000, random.Next(1, 7)))]),
        ["costs"] = new JsonArray([.. Enumerable.Range(0, random.Next(5, 20)).Select(_ => (JsonNode)new decimal(random.Next(1, 10_000_000), 0, 0, false, 2))]),
    });

    void AddSource(JsonObject report) => ((JsonArray)report["sources"]!).Add(new JsonObject
    {
        ["id"] = "source-" + _sources++, ["name"] = _words.Some(1, 4), ["reliability"] = random.Next(101),
    });

    void AddActor(JsonObject report) => ((JsonArray)report["actors"]!).Add(new JsonObject
    {
        ["id"] = "actor-" + _actors++, ["name"] = _words.Some(1, 4), ["sector"] = new[] { "military", "rebel", "civilian", "police" }[random.Next(4)], ["strength"] = Whole(random.Next(2, 6)),
    });

    void AddEvent(JsonObject report)
    {
        var kind = random.Next(2);
        var happened = new JsonObject
        {
            ["kind"] = kind == 0 ? "attack" : "strike", ["place"] = _words.Some(1, 3), ["at"] = Moment(),
            ["latitude"] = Math.Round(random.NextDouble() * 180 - 90, 5), ["longitude"] = Math.Round(random.NextDouble() * 360 - 180, 5),
        };
        if (kind == 0)
        {
            happened["attackers"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => (JsonNode)Actor())]);
            if (random.Next(2) == 0) happened["repelled"] = random.Next(2) == 0;
        }
        else
        {
            happened["target"] = _words.Some(1, 3);
            happened["rounds"] = random.Next(1, 1000);
        }
        ((JsonArray)report["events"]!).Add(happened);
    }

    void AddLoss(JsonObject report)
    {
        var loss = new JsonObject { ["side"] = Actor(), ["source"] = "source-" + random.Next(_sources), ["killed"] = random.Next(500) };
        if (random.Next(2) == 0) loss["wounded"] = random.Next(500);
        loss["damage"] = new decimal(random.Next(1, 100_000_000), 0, 0, false, 2);
        if (random.Next(3) == 0) loss["note"] = _words.Some(4, 12);
        ((JsonArray)report["losses"]!).Add(loss);
    }

    string Actor() => "actor-" + random.Next(_actors);

    long Whole(int digits) => random.NextInt64((long)Math.Pow(10, digits - 1), (long)Math.Pow(10, digits));

    string Moment() => new DateTime(2020, 1, 1).AddSeconds(random.Next(200_000_000)).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (random.Next(3) == 0 ? "+02:00" : "Z");
}
