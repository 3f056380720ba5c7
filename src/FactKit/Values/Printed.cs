using System.Globalization;

namespace FactKit;

/// <summary>Values as ToString shows them: the same in every culture.</summary>
static class Printed
{
    public static string Text<T>(T value) => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "";
}
