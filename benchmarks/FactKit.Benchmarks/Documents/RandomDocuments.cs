using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactKit.Benchmarks.Documents;

/// <summary>Random documents; the same ones in each run.</summary>
static class RandomDocuments
{
    const int Least = 3200, Most = 3900;
    static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true, NewLine = "\n" };

    public static byte[][] Of(DocumentKind kind, int count) => [.. Enumerable.Range(0, count).Select(seed => One(kind, new Random(seed * 31 + 7)))];

    static byte[] One(DocumentKind kind, Random random)
    {
        var document = kind switch
        {
            DocumentKind.Facts => new FindingsMaker(random).Make(Fits),
            DocumentKind.Strings => new ReportMaker(random, false).Make(Fits, static (maker, report) => maker.AddParagraph(report)),
            DocumentKind.Numbers => new ReportMaker(random, false).Make(Fits, static (maker, report) => maker.AddSeries(report)),
            _ => new ReportMaker(random, kind == DocumentKind.NonAscii).Make(Fits, static (maker, report) => maker.AddAnything(report)),
        };
        if (kind == DocumentKind.Faulty) Faults.AddTen(document, random);
        if (kind == DocumentKind.Shuffled) document = (JsonObject)Shuffle(document, random);
        return Encoding.UTF8.GetBytes(document.ToJsonString(kind == DocumentKind.Indented ? Indented : Options));
    }

    /// <summary>Whether a document has room for more.</summary>
    static bool Fits(JsonObject document, Random random) => Encoding.UTF8.GetByteCount(document.ToJsonString(Options)) < random.Next(Least, Most);

    static JsonNode Shuffle(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject known:
                var fields = known.ToArray();
                random.Shuffle(fields);
                return new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, f.Value is null ? null : Shuffle(f.Value, random))));
            case JsonArray list:
                return new JsonArray([.. list.Select(item => Shuffle(item!, random))]);
            default:
                return node.DeepClone();
        }
    }
}
