namespace FactKit.TestSupport;

/// <summary>A test that needs pipes that have a path; Windows has none.</summary>
sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no pipes among its files";
    }
}

/// <summary>The same with data.</summary>
sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no pipes among its files";
    }
}
