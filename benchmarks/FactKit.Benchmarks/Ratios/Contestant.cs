namespace FactKit.Benchmarks.Ratios;

/// <summary>One way to do the work on the document of an index.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">Does it once.</param>
sealed record Contestant(string Name, Action<int> Run);
