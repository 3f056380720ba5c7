using System.Text;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>Takes a message apart: texts, and holes in braces. Two braces are one.</summary>
static class MessageBinder
{
    /// <summary>The parts; null after a fault.</summary>
    public static IReadOnlyList<DraftPart>? Bind(SchemaText message, DiagnosticSink sink)
    {
        var parts = new List<DraftPart>();
        var text = new StringBuilder();
        var value = message.Value;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '{' or '}' && i + 1 < value.Length && value[i + 1] == value[i])
            {
                text.Append(value[i++]);
                continue;
            }
            if (value[i] == '}')
            {
                sink.Report(Catalogue.BadRuleMessage, message.Location.Slice(i, 1), "the brace closes no hole; write }} for a brace, or {expression} for a value");
                return null;
            }
            if (value[i] != '{')
            {
                text.Append(value[i]);
                continue;
            }
            var end = HoleEnd(value, i + 1);
            var problem = end < 0 ? "the brace opens a hole that does not end; write {{ for a brace, or close it with }" : string.IsNullOrWhiteSpace(value.Substring(i + 1, end - i - 1)) ? "the hole is empty; write an expression in it, or {{}} for braces" : null;
            if (problem is not null)
            {
                sink.Report(Catalogue.BadRuleMessage, message.Location.Slice(i, end < 0 ? 1 : end - i + 1), problem);
                return null;
            }
            if (text.Length > 0) parts.Add(new(text.ToString(), null));
            text.Clear();
            parts.Add(new(null, CelSource.Part(message, i + 1, end - i - 1)));
            i = end;
        }
        if (text.Length > 0) parts.Add(new(text.ToString(), null));
        return parts;
    }

    // The brace that closes a hole: maps of the expression have braces too, and its texts may hold any.
    static int HoleEnd(string value, int at)
    {
        var depth = 0;
        for (; at < value.Length; at++)
        {
            switch (value[at])
            {
                case '{':
                    depth++;
                    break;
                case '}' when depth == 0:
                    return at;
                case '}':
                    depth--;
                    break;
                case '"' or '\'' or '`':
                    at = TextEnd(value, at);
                    break;
            }
        }
        return -1;
    }

    // Raw texts have no escapes; taking theirs for some can only hide the end of a text that ends in a backslash.
    static int TextEnd(string value, int quote)
    {
        for (var at = quote + 1; at < value.Length; at++)
            if (value[at] == '\\') at++;
            else if (value[at] == value[quote]) return at;
        return value.Length;
    }
}
