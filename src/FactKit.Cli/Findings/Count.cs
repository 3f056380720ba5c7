using System.Globalization;

namespace FactKit.Cli.Findings;

/// <summary>Numbers of things in messages.</summary>
static class Count
{
    /// <summary><c>1 schema</c>, <c>1,200 schemas</c>.</summary>
    public static string Of(long count, string noun, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? noun : plural ?? noun + "s")}");
}
