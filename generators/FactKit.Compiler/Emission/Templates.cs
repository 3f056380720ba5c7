namespace FactKit.Compiler.Emission;

/// <summary>The templates, each parsed when it is first needed and then shared by all threads.</summary>
static class Templates
{
    static readonly Lazy<CodeTemplate> s_record = new(() => new("record.scriban"));
    static readonly Lazy<CodeTemplate> s_union = new(() => new("union.scriban"));
    static readonly Lazy<CodeTemplate> s_enum = new(() => new("enum.scriban"));

    static readonly Lazy<CodeTemplate> s_rules = new(() => new("rules.scriban"));
    static readonly Lazy<CodeTemplate> s_standAlone = new(() => new("standalone.scriban"));

    public static CodeTemplate Record => s_record.Value;

    public static CodeTemplate Union => s_union.Value;

    public static CodeTemplate Enum => s_enum.Value;

    public static CodeTemplate Rules => s_rules.Value;

    public static CodeTemplate StandAlone => s_standAlone.Value;
}
