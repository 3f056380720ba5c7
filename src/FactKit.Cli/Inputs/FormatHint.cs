using System.Text.Json;

namespace FactKit.Cli.Inputs;

/// <summary>What a document that is no JSON is more likely to be, by how it begins: standard input has no name that would tell.</summary>
static class FormatHint
{
    /// <summary>A note that names the option; null: it looks like JSON at fault.</summary>
    public static string? Of(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        text = text.Trim(" \t\r\n"u8);
        if (text.IsEmpty) return null;
        if (text[0] is not ((byte)'{' or (byte)'[')) return "is it YAML? --format yaml reads it";
        var end = text.IndexOf((byte)'\n');
        return end > 0 && IsDocument(text[..end]) ? "is it a document a line (NDJSON)? --format ndjson reads it" : null;
    }

    static bool IsDocument(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            json.Skip();
            return !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
