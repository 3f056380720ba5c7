using System.Text;
using System.Text.Json;

namespace FactKit.Yaml.Tests;

/// <summary>JSON written again as YAML, in a style that chance decides: block or flow, quoted or not.</summary>
sealed class YamlText
{
    readonly Random _random;
    readonly StringBuilder _text = new();

    YamlText(int seed) => _random = new(seed);

    public static string Of(byte[] json, int seed)
    {
        using var document = JsonDocument.Parse(json);
        var yaml = new YamlText(seed);
        if (yaml.Chance(20)) yaml._text.Append("# a comment\n---\n");
        yaml.Block(document.RootElement, 0);
        return yaml._text.ToString();
    }

    bool Chance(int percent) => _random.Next(100) < percent;

    // Stands at the start of a line.
    void Block(JsonElement value, int indent)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.EnumerateObject().Any() && (indent == 0 || Chance(70)):
                foreach (var field in value.EnumerateObject())
                {
                    _text.Append(' ', indent);
                    Scalar(field.Name, isKey: true);
                    _text.Append(':');
                    Nested(field.Value, indent);
                }
                break;
            case JsonValueKind.Array when value.GetArrayLength() > 0 && Chance(70):
                foreach (var item in value.EnumerateArray())
                {
                    _text.Append(' ', indent).Append('-');
                    Nested(item, indent);
                }
                break;
            default:
                _text.Append(' ', indent);
                Flow(value);
                _text.Append('\n');
                break;
        }
    }

    void Nested(JsonElement value, int indent)
    {
        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && Chance(70))
        {
            _text.Append(Chance(20) ? " # a comment\n" : "\n");
            Block(value, indent + _random.Next(1, 4));
        }
        else if (value.ValueKind == JsonValueKind.String && Chance(20) && Literal(value.GetString()!, indent))
        {
        }
        else
        {
            _text.Append(' ');
            Flow(value);
            _text.Append(Chance(10) ? "  # a comment\n" : "\n");
        }
    }

    void Flow(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                _text.Append('{');
                var fields = 0;
                foreach (var field in value.EnumerateObject())
                {
                    _text.Append(fields++ > 0 ? ", " : "");
                    Scalar(field.Name, isKey: true);
                    _text.Append(": ");
                    Flow(field.Value);
                }
                _text.Append('}');
                break;
            case JsonValueKind.Array:
                _text.Append('[');
                var items = 0;
                foreach (var item in value.EnumerateArray())
                {
                    _text.Append(items++ > 0 ? ", " : "");
                    Flow(item);
                }
                _text.Append(']');
                break;
            case JsonValueKind.String:
                Scalar(value.GetString()!, isKey: false);
                break;
            default:
                _text.Append(value.GetRawText());
                break;
        }
    }

    void Scalar(string text, bool isKey)
    {
        // What is plain is a text only where the type wants one, which is for the schema to say; a kept field has no type.
        if (IsPlain(text) && Chance(60)) _text.Append(text);
        else if (Chance(50) && text.All(static c => c is >= ' ' and < '\u007F' or > '\u00A0' and < '\u2000')) _text.Append('\'').Append(text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
        else DoubleQuoted(text);
    }

    static bool IsPlain(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or '+' || c > '\u00A0' && char.IsLetter(c))
        && text is not ("true" or "false" or "null");

    void DoubleQuoted(string text)
    {
        _text.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') _text.Append('\\').Append((char)rune.Value);
            else if (rune.Value == '\n' && Chance(50)) _text.Append("\\n");
            else if (rune.Value is >= ' ' and < 0x7F || rune.Value > 0xFFFF && Chance(50)) _text.Append(rune);
            else if (rune.Value > 0xFFFF) _text.Append($"\\U{rune.Value:X8}");
            else _text.Append($"\\u{rune.Value:x4}");
        }
        _text.Append('"');
    }

    bool Literal(string text, int indent)
    {
        if (text.Length == 0 || text[0] is ' ' or '\n' || text[^1] is ' ' or '\n' || text.Any(static c => c is not '\n' and (< ' ' or >= '\u007F'))) return false;
        _text.Append(" |-\n");
        foreach (var line in text.Split('\n')) _text.Append(' ', indent + 1).Append(line).Append('\n');
        return true;
    }
}
