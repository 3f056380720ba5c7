using System.Text.Json.Serialization;

namespace FactKit;

/// <summary>How bad an issue is.</summary>
[JsonConverter(typeof(FactSeverityJsonConverter))]
public enum FactSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth looking at; the document is still valid.</summary>
    Warning,

    /// <summary>The document is not valid.</summary>
    Error,
}
