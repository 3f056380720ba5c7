using System.Globalization;

namespace FactKit.Fuzz.Running;

/// <summary>What a worker has done.</summary>
/// <param name="Inputs">How many inputs it has tried.</param>
/// <param name="Kept">How many of them went new ways, and were changed further.</param>
/// <param name="Ways">How many ways through the code there were.</param>
/// <param name="Faults">How many inputs broke something.</param>
readonly record struct WorkerCounts(long Inputs, int Kept, int Ways, int Faults)
{
    const string Mark = "\u0001counts ";

    /// <summary>As a line for the supervisor.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Mark}{Inputs} {Kept} {Ways} {Faults}");

    /// <summary>Those of such a line; null: it is another one.</summary>
    public static WorkerCounts? TryParse(string line)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal)) return null;
        var parts = line[Mark.Length..].Split(' ');
        return new(long.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture));
    }
}
