using System.Globalization;
using System.Text.Json.Nodes;

namespace FactKit.Benchmarks.Documents;

/// <summary>Documents of <c>findings.fact.yaml</c>.</summary>
sealed class FindingsMaker(Random random)
{
    readonly Words _words = new(random, false);

    public JsonObject Make(Func<JsonObject, Random, bool> fits)
    {
        var losses = new JsonArray();
        var document = new JsonObject
        {
            ["id"] = "findings-" + random.Next(1000, 9999),
            ["headline"] = _words.Some(5, 12),
            ["published"] = random.Next(4) == 0 ? new JsonObject { ["absent"] = "not-stated" } : Date(),
            ["speakers"] = new JsonArray([.. Enumerable.Range(0, 4).Select(i => (JsonNode)new JsonObject { ["id"] = "speaker-" + i, ["name"] = _words.Some(1, 4) })]),
            ["parties"] = new JsonArray([.. Enumerable.Range(0, 3).Select(i => (JsonNode)new JsonObject { ["id"] = "party-" + i, ["name"] = _words.Some(1, 4), ["side"] = new[] { "military", "rebel", "civilian" }[i] })]),
            ["losses"] = losses,
        };
        while (fits(document, random)) losses.Add(Toll());
        return document;
    }

    JsonObject Toll()
    {
        var toll = new JsonObject { ["party"] = "party-" + random.Next(3) };
        toll["date"] = Claims(1, 2, Date);
        toll["killed"] = Claims(1, 3, Amount);
        if (random.Next(2) == 0) toll["wounded"] = Claims(1, 2, Amount);
        toll["place"] = random.Next(5) == 0 ? new JsonObject { ["absent"] = "not-stated" } : _words.Some(1, 3);
        return toll;
    }

    JsonArray Claims(int least, int most, Func<JsonNode> value) => new([.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Claim(value))]);

    JsonNode Claim(Func<JsonNode> value)
    {
        // One in three is a bare value.
        if (random.Next(3) == 0) return value();
        var claim = new JsonObject { ["value"] = value() };
        if (random.Next(3) > 0) claim["by"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => (JsonNode)("speaker-" + random.Next(4)))]);
        claim["evidence"] = random.Next(2) == 0 ? _words.Some(3, 10) : new JsonArray(_words.Some(3, 10));
        if (random.Next(4) == 0) claim["confidence"] = random.Next(101);
        if (random.Next(6) == 0) claim["modality"] = "denied";
        return claim;
    }

    JsonNode Date() => new DateTime(2020, 1, 1).AddDays(random.Next(2000)).ToString(random.Next(5) == 0 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    JsonNode Amount() => random.Next(8) switch
    {
        0 => ">=" + random.Next(200),
        1 => "~" + random.Next(2000),
        2 => random.Next(40) + ".." + random.Next(40, 90),
        3 => "<" + random.Next(1, 90),
        _ => random.Next(300),
    };
}
