using System.Globalization;

namespace FactKit.Cli.Inputs;

/// <summary>Sizes in messages.</summary>
static class Megabytes
{
    /// <summary>A million bytes.</summary>
    public const double Bytes = 1_000_000;

    /// <summary><c>1.9 MB</c>.</summary>
    public static string Of(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Bytes:N1} MB");
}
