using FactKit.Cli.Commands;
using FactKit.Cli.Findings;

namespace FactKit.Cli.Output;

/// <summary>Findings for programs: one object, <c>{ tool, version, verb, findings: [...], summary: { errors, warnings, infos } }</c>.</summary>
sealed class JsonFindingWriter : IFindingWriter
{
    readonly JsonOutput _json;

    public JsonFindingWriter(TextWriter output, string verb)
    {
        _json = new(output);
        _json.Writer.WriteStartObject();
        _json.Writer.WriteString("tool", Tool.Name);
        _json.Writer.WriteString("version", ToolVersion.Text);
        _json.Writer.WriteString("verb", verb);
        _json.Writer.WriteStartArray("findings");
    }

    public void Write(Finding finding)
    {
        var json = _json.Writer;
        json.WriteStartObject();
        json.WriteString("severity", Choices.Text(finding.Severity));
        json.WriteString("code", finding.Code);
        if (finding.RuleId is not null) json.WriteString("ruleId", finding.RuleId);
        json.WriteString("message", finding.Message);
        if (finding.File is not null) json.WriteString("file", finding.File);
        if (finding.Line > 0)
        {
            json.WriteNumber("line", finding.Line);
            json.WriteNumber("column", finding.Column);
        }
        if (finding.Path is not null) json.WriteString("path", finding.Path);
        if (finding.Detail is not null) json.WriteString("detail", finding.Detail);
        WriteTexts("causes", finding.Causes);
        WriteTexts("notes", finding.Notes);
        json.WriteEndObject();
        _json.Flush();
    }

    public void End(string summary, Tally counts)
    {
        var json = _json.Writer;
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("errors", counts.Errors);
        json.WriteNumber("warnings", counts.Warnings);
        json.WriteNumber("infos", counts.Infos);
        json.WriteString("text", summary);
        json.WriteEndObject();
        json.WriteEndObject();
        _json.End();
    }

    void WriteTexts(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        _json.Writer.WriteStartArray(name);
        foreach (var text in texts) _json.Writer.WriteStringValue(text);
        _json.Writer.WriteEndArray();
    }
}
