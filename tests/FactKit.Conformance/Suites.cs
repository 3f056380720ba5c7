namespace FactKit.Conformance;

/// <summary>All suites; a new one is a line here and a file of its own.</summary>
static class Suites
{
    public static IReadOnlyList<Suite> All { get; } =
    [
        Suite.Of<EdtfSuite>(),
        Suite.Of<Cel.CelSuite>(),
        Suite.Of<JsonSuite>(),
    ];
}

/// <summary>A suite as a value.</summary>
sealed record Suite(string Name, string Argument, Action<string, Score> Run)
{
    public static Suite Of<T>() where T : ISuite => new(T.Name, T.Argument, T.Run);
}
