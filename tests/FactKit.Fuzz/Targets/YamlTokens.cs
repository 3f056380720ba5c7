namespace FactKit.Fuzz.Targets;

/// <summary>What means something in YAML.</summary>
static class YamlTokens
{
    public static string[] All { get; } =
    [
        ": ", ":", "- ", "\n- ", "\n  ", "{", "}", "[", "]", ", ", "|\n", ">-\n", "|+2\n", "#", " #", "&a ", "*a", "!t ", "!!str ", "<<: ", "? ", "@", "`", "%", "---\n", "...\n", "~", "null", "yes", "0x1F", "1_000", "\\x41", "\\ud800",
    ];
}
