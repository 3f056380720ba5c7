using System.Text.Json.Nodes;

namespace FactKit.Benchmarks.Documents;

/// <summary>Ten faults of ten kinds, spread over a report.</summary>
static class Faults
{
    public static void AddTen(JsonObject report, Random random)
    {
        JsonObject Any(string list) => (JsonObject)((JsonArray)report[list]!)[random.Next(((JsonArray)report[list]!).Count)]!;
        report["outcome"] = "on-gong";
        report["published"] = "last Thursday";
        Any("sources")["reliability"] = 101;
        Any("actors")["strength"] = "92";
        Any("actors")["nmae"] = "x";
        ((JsonArray)report["actors"]!).Add(new JsonObject { ["id"] = "actor-0", ["name"] = "twice", ["sector"] = "police", ["strength"] = 1 });
        ((JsonArray)report["losses"]!).Add(new JsonObject { ["side"] = "actro-1", ["source"] = "source-0", ["killed"] = -1, ["damage"] = 1 });
        ((JsonArray)report["losses"]!).Add(new JsonObject { ["side"] = "actor-1", ["source"] = "source-0", ["killed"] = null });
    }
}
