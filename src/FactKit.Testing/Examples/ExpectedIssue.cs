using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactKit.Compiler.Naming;

namespace FactKit.Testing;

/// <summary>An issue as <c>$expect</c> names it: <c>{ code, path, rule?, severity?, message? }</c>.</summary>
/// <param name="Code">The code.</param>
/// <param name="Path">The JSON Pointer.</param>
/// <param name="Rule">The id of the rule, for the code <c>rule</c>.</param>
/// <param name="Severity">How bad; an error unless it says so.</param>
/// <param name="Message">A part of the message; null: any.</param>
sealed record ExpectedIssue(string Code, string Path, string? Rule, FactSeverity Severity, string? Message)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string[] s_codes = [.. typeof(FactCodes).GetFields().Select(code => (string)code.GetRawConstantValue()!).Order(StringComparer.Ordinal)];

    public bool Fits(FactIssue issue) =>
        issue.Code == Code && issue.Path == Path && issue.RuleId == Rule && issue.Severity == Severity
        && (Message is null || issue.Message.Contains(Message, StringComparison.Ordinal));

    /// <summary>How an example would name an issue.</summary>
    public static ExpectedIssue Of(FactIssue issue) => new(issue.Code, issue.Path, issue.RuleId, issue.Severity, null);

    /// <summary>What is wrong with an expectation, or the issues that it names.</summary>
    public static string? TryRead(JsonNode? node, out IReadOnlyList<ExpectedIssue> issues)
    {
        var read = new List<ExpectedIssue>();
        issues = read;
        IEnumerable<JsonNode?> items = node is JsonArray list ? list : [node];
        foreach (var item in items)
        {
            if (item is not JsonObject issue) return "$expect is an issue, { code, path, rule, severity, message }, or a list of them";
            if (issue.FirstOrDefault(pair => pair.Key is not ("code" or "path" or "rule" or "severity" or "message")).Key is { } unknown)
                return $"$expect knows code, path, rule, severity and message; found \"{unknown}\"";
            if (issue.FirstOrDefault(pair => pair.Value?.GetValueKind() is not JsonValueKind.String).Key is { } notText) return $"\"{notText}\" of $expect is a text";
            if (issue["code"] is null || issue["path"] is null) return "$expect names the code and the path of the issue";
            var (code, path, rule) = ((string)issue["code"]!, (string)issue["path"]!, (string?)issue["rule"]);
            if (!s_codes.Contains(code)) return $"there is no code \"{code}\"{(Suggestion.Nearest(code, s_codes) is { } near ? $"; did you mean \"{near}\"?" : $": $expect takes {string.Join(", ", s_codes)}")}";
            if (path.Length > 0 && path[0] != '/') return $"a path of $expect is a JSON Pointer, which begins with \"/\"; found \"{path}\"; did you mean \"/{path.Replace('.', '/')}\"?";
            if (code == FactCodes.Rule && rule is null) return "$expect with the code rule says which one: add the key \"rule\" with the id of the rule";
            if (code != FactCodes.Rule && rule is not null) return $"the key \"rule\" of $expect goes with the code rule; found it with the code {code}";
            if (Severities((string?)issue["severity"] ?? "error") is not { } severity) return $"severity is error, warning or info; found \"{issue["severity"]}\"";
            read.Add(new(code, path, rule, severity, (string?)issue["message"]));
        }
        return null;
    }

    public string ToJson()
    {
        var json = new JsonObject { ["code"] = Code, ["path"] = Path };
        if (Rule is not null) json["rule"] = Rule;
        if (Severity != FactSeverity.Error) json["severity"] = Severity.ToString().ToLowerInvariant();
        if (Message is not null) json["message"] = Message;
        return json.ToJsonString(Readable).Replace("{\"", "{ \"", StringComparison.Ordinal).Replace("\":\"", "\": \"", StringComparison.Ordinal)
            .Replace("\",\"", "\", \"", StringComparison.Ordinal).Replace("\"}", "\" }", StringComparison.Ordinal);
    }

    public override string ToString() => ToJson();

    static FactSeverity? Severities(string text) => text switch
    {
        "error" => FactSeverity.Error,
        "warning" => FactSeverity.Warning,
        "info" => FactSeverity.Info,
        _ => null,
    };
}
