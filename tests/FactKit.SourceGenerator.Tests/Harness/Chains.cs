namespace FactKit.SourceGenerator.Tests.Harness;

/// <summary>Schemas that import each other, each with a type that has one of the next.</summary>
static class Chains
{
    /// <summary>Each imports the next; the last imports none.</summary>
    public static IEnumerable<(string Path, string Yaml)> Chain(int count) => Enumerable.Range(0, count).Select(i => Schema(i, i + 1 < count ? [i + 1] : []));

    /// <summary>Each imports the next, and the last the first.</summary>
    public static IEnumerable<(string Path, string Yaml)> Circle(int count) => Enumerable.Range(0, count).Select(i => Schema(i, [(i + 1) % count]));

    /// <summary>Each imports the next two.</summary>
    public static IEnumerable<(string Path, string Yaml)> Ladder(int count) => Enumerable.Range(0, count).Select(i => Schema(i, [.. new[] { i + 1, i + 2 }.Where(next => next < count)]));

    static (string Path, string Yaml) Schema(int number, int[] imports) => ($"s{number}.fact.yaml", $$"""
        # Number {{number}}.
        factkit: 1
        schema: s{{number}}
        imports: [{{string.Join(", ", imports.Select(import => $"s{import}.fact.yaml"))}}]
        types:
          T{{number}}:
            fields:
              text: { type: Text, maxLength: 100 }
        {{string.Concat(imports.Select(import => $"      t{import}: T{import}?\n"))}}
        """);
}
