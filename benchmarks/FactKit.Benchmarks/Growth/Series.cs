namespace FactKit.Benchmarks.Growth;

/// <summary>How a cost grows with the work.</summary>
/// <param name="Title">What was done.</param>
/// <param name="Axis">What grows, with its unit.</param>
/// <param name="Points">Amount of work, and milliseconds.</param>
sealed record Series(string Title, string Axis, IReadOnlyList<(double Work, double Milliseconds)> Points)
{
    /// <summary>The slope on logarithmic axes between the first and the last point: 1 is linear, 2 quadratic.</summary>
    public double Exponent => Math.Log(Points[^1].Milliseconds / Points[0].Milliseconds) / Math.Log(Points[^1].Work / Points[0].Work);
}
