using FactKit.Cli.Findings;

namespace FactKit.Cli.Output;

/// <summary>Findings as SARIF 2.1.0 (OASIS), which code scanning services read.</summary>
sealed class SarifFindingWriter : IFindingWriter
{
    readonly JsonOutput _json;
    readonly SortedDictionary<string, string?> _rules = new(StringComparer.Ordinal);

    public SarifFindingWriter(TextWriter output)
    {
        _json = new(output);
        var json = _json.Writer;
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public void Write(Finding finding)
    {
        var id = finding.RuleId is null ? finding.Code : $"{finding.Code}/{finding.RuleId}";
        _rules.TryAdd(id, finding.HelpUri);
        var json = _json.Writer;
        json.WriteStartObject();
        json.WriteString("ruleId", id);
        json.WriteString("level", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        json.WriteStartObject("message");
        json.WriteString("text", finding.Detail is null ? finding.Message : $"{finding.Message} ({finding.Detail})");
        json.WriteEndObject();
        WriteLocation(finding);
        json.WriteEndObject();
        _json.Flush();
    }

    public void End(string summary, Tally counts)
    {
        var json = _json.Writer;
        json.WriteEndArray();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Tool.Name);
        json.WriteString("version", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var (id, help) in _rules)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (help is not null) json.WriteString("helpUri", help);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        _json.End();
    }

    void WriteLocation(Finding finding)
    {
        if (finding.File is null && finding.Path is null) return;
        var json = _json.Writer;
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (finding.File is not null)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", AsUri(finding.File));
            json.WriteEndObject();
            if (finding.Line > 0)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", finding.Line);
                json.WriteNumber("startColumn", finding.Column);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        if (finding.Path is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", finding.Path);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A relative reference; a name with a space or a colon must not be read as another URI.
    static string AsUri(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
