using System.Text;

namespace FactKit.Tests.Reading.Fast;

/// <summary>Documents with something wrong in them, or nothing by luck.</summary>
static class Mutation
{
    static readonly byte[][] Pieces = [.. new[]
    {
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\u00e9", "null", "true", "false", "1", "-", "-0", "1.0", "1e400", "01", "1e3", "-9.5", "99999999999999999999", "12345678901234567890123456789.5", "\"\"", "\"n/a\"", "\"***\"",
        "{\"absent\":\"not-stated\"}", "{\"absent\":", "\"absent\":\"unknown\",", "\"value\":1,", "\"kind\":", "\"id\":", "\"s0\"", "\"a0\"", "\n", "\u00e9", "/", "\u0001", "\0", " ", "\uFEFF", "\u007f", "\"$schema\":\"test.findings@1.2.3\",",
        "\"length\":\"PT1H\",", "\"dead\":1,", "\"draft\":1,", "\"kept\":{\"a\":[1,2,\"\\ud800\"]},", ",,", "{}", "[]", "[[[[", "nul", "tru", "\"1985-02-30\"", "\"2026-03-01T09:30:00Z\"", "\"2026-02-30T09:30:00Z\"", "\">=5\"", "\"dozens\"", "1.50",
        "{\"absent\":\"redacted\"}", "\"absent\":\"redacted\",", "\"complete\":false,", "\"evidence\":[],", "\"evidence\":\"q\",", "\"by\":[\"redacted-2\"],", "\"redacted-1\"", "\"1985\"", "\"1985-04\"",
        "{\"edtf\":\"1985\",\"asText\":\"then\"}", "{\"asText\":\"Sunday\",\"anchor\":{\"field\":\"day\",\"relation\":\"before\"}}", "\"field\":\"day\",", "\"ref\":\"s0\",", "\"ref\":\"1985\",", "\"field\":\"edtf\",",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]];

    public static byte[] Of(byte[] document, Random random)
    {
        var json = document.ToList();
        for (var n = random.Next(2) == 0 ? 1 : random.Next(1, 4); n > 0 && json.Count > 0; n--)
        {
            var at = random.Next(json.Count);
            switch (random.Next(9))
            {
                case 0: json.RemoveAt(at); break;
                case 1: json[at] = (byte)random.Next(256); break;
                case 2: json.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
                case 3: json.RemoveRange(at, Math.Min(json.Count - at, random.Next(30))); break;
                case 4: json.InsertRange(at, json.GetRange(random.Next(json.Count / 2), json.Count / 4)); break;
                case 5: json.RemoveRange(at, random.Next(8) == 0 ? json.Count - at : 1); break;
                case 6: Replace(json, at, random, Pieces[random.Next(Pieces.Length)]); break;
                case 7: Repeat(json, at); break;
                default: json[at] ^= (byte)(1 << random.Next(8)); break;
            }
        }
        return json.ToArray();
    }

    /// <summary>Puts something else where a value stands.</summary>
    static void Replace(List<byte> json, int at, Random random, byte[] piece)
    {
        var colon = json.IndexOf((byte)(random.Next(3) == 0 ? ',' : ':'), at);
        if (colon < 0) return;
        var end = json.FindIndex(colon + 1, static b => b is (byte)',' or (byte)'}' or (byte)']');
        if (end < 0) return;
        json.RemoveRange(colon + 1, end - colon - 1);
        json.InsertRange(colon + 1, piece);
    }

    /// <summary>Says a field or item twice.</summary>
    static void Repeat(List<byte> json, int at)
    {
        var start = json.IndexOf((byte)',', at);
        var end = start < 0 ? -1 : json.IndexOf((byte)',', start + 1);
        if (end > 0) json.InsertRange(end, json.GetRange(start, end - start));
    }
}
