using FactKit.Tests.Exemplar;

namespace FactKit.Conformance;

/// <summary>JSONTestSuite by Nicolas Seriot, the folder test_parsing or one above it: y_ must be accepted, n_ refused, and i_ answered either way.</summary>
sealed class JsonSuite : ISuite
{
    public static string Name => "json";

    public static string Argument => "DIR";

    public static void Run(string path, Score score)
    {
        if (Directory.Exists(Path.Combine(path, "test_parsing"))) path = Path.Combine(path, "test_parsing");
        foreach (var file in Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal)) score.Add(Path.GetFileName(file), Fault(Path.GetFileName(file)[0], File.ReadAllBytes(file)));
    }

    static string? Fault(char expected, byte[] json)
    {
        var document = Check(json);
        if (expected == 'y' && document is not null) return "expected to be accepted, found " + document;
        if (expected == 'n' && document is null) return "expected to be refused";
        // The same as the value of a field that is kept: both readers look at it whole.
        if (json.AsSpan().StartsWith("\uFEFF"u8)) return null;
        var kept = Check([.. "{\"x\":"u8, .. json, .. "}"u8]);
        return expected switch
        {
            'y' when kept is not null => "expected to be accepted inside a document, found " + kept,
            'n' when kept is null && document is null => "expected to be refused inside a document",
            _ => null,
        };
    }

    /// <summary>Null where the text is JSON; otherwise what the reader says of it. What it says of the document's type does not count.</summary>
    static string? Check(byte[] json)
    {
        foreach (var issue in Anything.Parse(json).Issues)
        {
            if (issue.Code is FactCodes.MalformedJson or FactCodes.LimitExceeded) return issue.ToString();
        }
        return null;
    }
}
