using System.Text;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Markdown;

/// <summary>A record or union.</summary>
static class MarkdownType
{
    public static void Write(StringBuilder text, CodebookType type)
    {
        text.Append(MarkdownParts.Anchor(type.Anchor)).Append("\n### ").Append(MarkdownText.Escape(type.Name));
        if (type.Labels.Count > 0) text.Append(" (").Append(string.Join(", ", type.Labels)).Append(')');
        text.Append("\n\n");
        MarkdownParts.Labelled(text, "Deprecated.", type.Deprecated is { } message ? MarkdownText.Escape(message) : null);
        MarkdownParts.Description(text, type.Description);
        foreach (var note in type.Notes) text.Append(MarkdownParts.Inlines(note)).Append("\n\n");
        if (type.UsedBy.Count > 0) MarkdownParts.Labelled(text, "Used by", MarkdownParts.Inlines(Inline.Join(type.UsedBy)));
        if (type.Cases.Count > 0) Cases(text, type);
        if (type.Fields.Count > 0) Fields(text, type);
        foreach (var rule in type.Rules) Rule(text, rule, first: rule == type.Rules[0]);
        if (type.Rules.Count > 0) text.Append('\n');
    }

    static void Cases(StringBuilder text, CodebookType type)
    {
        text.Append("| case | type | description |\n|---|---|---|\n");
        foreach (var one in type.Cases)
            text.Append("| ").Append(one.Text is { } name ? MarkdownText.Code(name) : "any other").Append(" | ").Append(MarkdownParts.Inlines([one.Type])).Append(" | ").Append(MarkdownText.Escape(TextLines.Single(one.Description))).Append(" |\n");
        text.Append('\n');
    }

    static void Fields(StringBuilder text, CodebookType type)
    {
        text.Append("| field | type | | description |\n|---|---|---|---|\n");
        foreach (var field in type.Fields)
        {
            var says = new List<string>();
            if (field.Deprecated is { } message) says.Add($"**Deprecated.** {MarkdownText.Escape(message)}");
            says.AddRange(MarkdownParts.Cell(field.Description));
            if (field.Words is { } words) says.Add(MarkdownText.Escape(words));
            says.AddRange(field.Facts.Select(fact => $"*{fact.Label}:* {MarkdownParts.Inlines(fact.Text)}"));
            text.Append("| ").Append(MarkdownParts.Anchor(field.Anchor)).Append(MarkdownText.Code(field.Name))
                .Append(" | ").Append(MarkdownParts.Expression(field.Type))
                .Append(" | ").Append(string.Join(", ", new[] { Presence(field.Presence) }.Concat(field.Labels)))
                .Append(" | ").Append(string.Join("<br>", says)).Append(" |\n");
        }
        text.Append('\n');
    }

    static string Presence(CodebookPresence presence) => presence switch
    {
        CodebookPresence.Required => "required",
        CodebookPresence.Optional => "optional",
        CodebookPresence.ZeroOrMore => "0 or more",
        CodebookPresence.OneOrMore => "1 or more",
        _ => "has a default",
    };

    static void Rule(StringBuilder text, CodebookRule rule, bool first)
    {
        if (first) text.Append("Rules:\n\n");
        text.Append("- ").Append(MarkdownParts.Anchor(rule.Anchor)).Append("**").Append(MarkdownText.Code(rule.Id)).Append("** (").Append(rule.Severity).Append(')');
        if (rule.Message.Count > 0) text.Append(": ").Append(MarkdownParts.Inlines(rule.Message));
        text.Append('\n');
        if (rule.Description is { } why) text.Append("  - ").Append(string.Join("<br>", MarkdownParts.Cell(why))).Append('\n');
        if (rule.When is { } when) text.Append("  - Where: ").Append(MarkdownText.LongCode(when)).Append('\n');
        text.Append("  - Must hold: ").Append(MarkdownText.LongCode(rule.Assert)).Append('\n');
        if (rule.Blames is { } blames) text.Append("  - Blames: ").Append(MarkdownParts.Inlines([blames])).Append('\n');
        text.Append("  - Undetermined: ").Append(MarkdownParts.Inlines(rule.Undetermined)).Append('\n');
    }
}
