using System.Globalization;
using System.Text;

namespace FactKit.Benchmarks.Builds;

/// <summary>Projects of many schemas: one that all import, and others of several types each, with enums, references, constraints and rules as people write them.</summary>
static class SchemaProject
{
    const string Core = """
        factkit: 1
        schema: bench.core
        namespace: Bench.Core
        types:
          Place:
            fields:
              id: { type: Identifier, key: true }
              name: { type: Text, maxLength: 100 }
              latitude: { type: Number?, min: -90, max: 90 }

        """;

    /// <summary>The core and as many schemas with as many types each.</summary>
    public static IEnumerable<(string Path, string Yaml)> Of(int schemas, int types) =>
        [("core.fact.yaml", Core), .. Enumerable.Range(0, schemas).Select(number => (Path(number), Schema(number, types)))];

    public static string Path(int number) => string.Create(CultureInfo.InvariantCulture, $"part{number}.fact.yaml");

    /// <summary>One schema; its first type is the document, the others stand in it.</summary>
    public static string Schema(int number, int types)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $$"""
            factkit: 1
            schema: bench.part{{number}}
            namespace: Bench.Part{{number}}
            description: Part {{number}} of a large project.
            imports: [./core.fact.yaml]

            enums:
              Status:
                values: [open, closed, under-review]

            types:
              Document:
                document: true
                fields:
                  id: { type: Identifier, key: true }
                  places: Place*

            """);
        for (var type = 1; type < types; type++) yaml.Append(CultureInfo.InvariantCulture, $"      list{type}: Item{type}*\n");
        for (var type = 1; type < types; type++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $$"""
                  Item{{type}}:
                    description: Item {{type}}, with a few fields of each kind.
                    fields:
                      id: { type: Identifier, key: true }
                      title: { type: Text, minLength: 1, maxLength: 200 }
                      status: Status
                      place: Ref<Place>?
                      killed: { type: Integer, min: 0, absent: [not-stated] }
                      total: { type: Integer, min: 0 }
                      began: Date?
                      notes: { type: Text*, maxItems: 20 }
                    rules:
                      - id: not-more-than-all
                        assert: killed <= total
                        path: killed

                """);
        }
        return yaml.ToString();
    }
}
