using System.Text;
using System.Text.Json;

namespace FactKit.Reading;

/// <summary>A text that is the same for equal JSON values. JsonElement.DeepEquals would throw for large exponents, and gives no hash.</summary>
static class CanonicalJson
{
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = FactReadOptions.DeepestNesting });
        var text = new StringBuilder(json.Length);
        Append(text, document.RootElement);
        return text.ToString();
    }

    static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                // A stable sort: where a name stands twice, the order counts.
                foreach (var field in value.EnumerateObject().OrderBy(static f => f.Name, StringComparer.Ordinal))
                {
                    AppendText(text, field.Name);
                    Append(text, field.Value);
                }
                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in value.EnumerateArray()) Append(text, item);
                text.Append(']');
                break;
            case JsonValueKind.String:
                AppendText(text, value.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append('#').Append(JsonNumber.Parse(Encoding.UTF8.GetBytes(value.GetRawText())).Key).Append(';');
                break;
            default:
                text.Append(value.ValueKind switch { JsonValueKind.True => 't', JsonValueKind.False => 'f', _ => 'n' });
                break;
        }
    }

    // The length goes first, so that no text can look like the end of one.
    static void AppendText(StringBuilder text, string value) => text.Append('"').Append(value.Length).Append(':').Append(value);
}
