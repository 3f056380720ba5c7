namespace FactKit.Reading;

/// <summary>The optional <c>$schema</c> of a document: <c>id@version</c>.</summary>
static class SchemaVersion
{
    /// <summary>What is wrong with it for a schema; null when it names the same schema in the same major version.</summary>
    public static string? Fault(string text, string schema, string version)
    {
        var at = text.LastIndexOf('@');
        if (at <= 0 || Major(text[(at + 1)..]) is not { } major) return $"expected {schema}@{version}, found {FactMessages.Quote(text)}: it is id@version";
        if (text[..at] != schema) return $"the document is of the schema {FactMessages.Quote(text[..at])}, expected {schema}";
        if (major != Major(version)) return $"the document is of version {FactMessages.Cut(FactMessages.OneLine(text[(at + 1)..]))}, expected one that fits {version}";
        return null;
    }

    // Versions are semantic: three numbers, and what may follow them.
    static string? Major(string version)
    {
        if (version.Length > 100) return null;
        var core = version.Split('-', '+')[0].Split('.');
        return core.Length == 3 && core.All(static n => n.Length > 0 && n.All(char.IsAsciiDigit) && (n == "0" || n[0] != '0')) ? core[0] : null;
    }
}
