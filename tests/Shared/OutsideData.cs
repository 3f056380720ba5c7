namespace FactKit.TestSupport;

/// <summary>A theory that is visibly skipped where the outside data is not there.</summary>
sealed class OutsideDataTheoryAttribute : TheoryAttribute
{
    public OutsideDataTheoryAttribute()
    {
        if (!Directory.Exists(Folder)) Skip = "FACTKIT_DATA does not name a folder: the outside data is not here.";
    }

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("FACTKIT_DATA");
}
