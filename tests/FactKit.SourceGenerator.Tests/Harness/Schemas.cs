namespace FactKit.SourceGenerator.Tests.Harness;

/// <summary>Schemas that the tests start from.</summary>
static class Schemas
{
    /// <summary>A schema with one type that imports nothing.</summary>
    public const string Core = """
        factkit: 1
        schema: newsroom.core
        version: 1.0.0
        namespace: Newsroom.Core
        # What everybody shares.
        types:
          Place:
            fields:
              name: { type: Text, maxLength: 100 }
          Source:
            fields:
              title: Text

        """;

    /// <summary>A schema that uses a type of <see cref="Core"/>.</summary>
    public static string Importer(int number) => $$"""
        factkit: 1
        schema: newsroom.report{{number}}
        version: 1.0.0
        namespace: Newsroom.Report{{number}}
        imports: [./core.fact.yaml]
        types:
          Report:
            fields:
              place: Place
              headline: Text

        """;

    /// <summary>The core and as many importers of it.</summary>
    public static IEnumerable<(string Path, string Yaml)> CoreAndImporters(int count) =>
        [("core.fact.yaml", Core), .. Enumerable.Range(0, count).Select(number => ($"report{number}.fact.yaml", Importer(number)))];
}
