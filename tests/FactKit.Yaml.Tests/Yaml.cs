namespace FactKit.Yaml.Tests;

/// <summary>Documents to start from.</summary>
static class Yaml
{
    /// <summary>The least that a report needs, on five lines.</summary>
    public const string Least = """
        id: r
        headline: h
        published: { absent: not-stated }
        actors: [{ id: a, name: A }]
        format: clash

        """;
}
