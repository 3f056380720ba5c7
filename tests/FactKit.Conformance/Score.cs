namespace FactKit.Conformance;

/// <summary>Counts examples and prints the failures.</summary>
sealed class Score(TextWriter output)
{
    public int Total { get; private set; }

    public int Passed { get; private set; }

    /// <summary>Counts an example: passed when there is no fault, else printed with it.</summary>
    public void Add(string example, string? fault)
    {
        Total++;
        if (fault is null) Passed++;
        else output.WriteLine($"FAIL {example}: {fault}");
    }
}
