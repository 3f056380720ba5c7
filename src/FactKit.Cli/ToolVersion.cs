using System.Reflection;

namespace FactKit.Cli;

/// <summary>The version of the tool, as its package has it.</summary>
static class ToolVersion
{
    public static string Text { get; } = Cut(typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    // Without the commit that builds add after a plus.
    static string Cut(string version) => version.Split('+')[0];
}
