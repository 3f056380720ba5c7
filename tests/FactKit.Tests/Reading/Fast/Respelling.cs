using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactKit.Tests.Reading.Fast;

/// <summary>Another spelling of the same JSON: white space, order of fields, escapes, numbers.</summary>
static class Respelling
{
    public static byte[] Of(byte[] json, Random random)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        var style = random.Next(4);
        Write(text, document.RootElement, random, style, 0);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static void Space(StringBuilder text, Random random, int style, int depth)
    {
        if (style == 1) text.Append('\n').Append(' ', depth * 2);
        else if (style == 2 && random.Next(4) == 0) text.Append(new[] { " ", "\t", "\r\n", "  \n ", new string(' ', 40) }[random.Next(5)]);
    }

    static void Write(StringBuilder text, JsonElement value, Random random, int style, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var fields = value.EnumerateObject().ToArray();
                if (style == 3) random.Shuffle(fields);
                Between(text, random, style, depth, '{', '}', fields.Length, i =>
                {
                    Text(text, fields[i].Name, random, style);
                    text.Append(':');
                    if (style is 1) text.Append(' ');
                    if (style is 2) Space(text, random, style, 0);
                    Write(text, fields[i].Value, random, style, depth + 1);
                });
                break;
            case JsonValueKind.Array:
                var items = value.EnumerateArray().ToArray();
                Between(text, random, style, depth, '[', ']', items.Length, i => Write(text, items[i], random, style, depth + 1));
                break;
            case JsonValueKind.String:
                Text(text, value.GetString()!, random, style);
                break;
            case JsonValueKind.Number when random.Next(10) == 0:
                text.Append(Number(value.GetRawText(), random));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    static void Between(StringBuilder text, Random random, int style, int depth, char open, char close, int count, Action<int> write)
    {
        text.Append(open);
        for (var i = 0; i < count; i++)
        {
            if (i > 0) text.Append(',');
            Space(text, random, style, depth + 1);
            write(i);
            if (style == 2) Space(text, random, style, depth);
        }
        if (count > 0) Space(text, random, style, depth);
        text.Append(close);
    }

    // Not always the same number: both readers are to say the same of it all the same.
    static string Number(string raw, Random random) => random.Next(7) switch
    {
        0 => raw + "e0",
        1 => raw + "E+2",
        2 => raw.Contains('.', StringComparison.Ordinal) ? raw + "0" : raw + ".0",
        3 => "-" + raw.TrimStart('-'),
        4 => raw + new string('1', random.Next(30)),
        5 => "0",
        _ => "1" + new string('0', random.Next(25)) + ".5e-" + random.Next(400).ToString(CultureInfo.InvariantCulture),
    };

    static void Text(StringBuilder text, string value, Random random, int style)
    {
        var escapes = random.Next(style == 0 ? 4 : 30) == 0;
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (c < ' ' || escapes && random.Next(3) == 0) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else if (c == '/' && escapes) text.Append("\\/");
            else text.Append(c);
        }
        text.Append('"');
    }
}
