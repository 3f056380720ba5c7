using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;

namespace FactKit.Testing.Samples;

/// <summary>Documents of a schema that its types and constraints accept; whether its rules do is for the parser to say. The same ones each time.</summary>
sealed class SampleDocuments(WholeSchema schema)
{
    readonly TypeRoutes _routes = new(schema);

    /// <summary>The values of fields.</summary>
    public SampleValues Values { get; } = new(schema);

    /// <summary>A document with what must be there, or with all that may be.</summary>
    public SampleDocument Of(TypeName type, SampleFill fill = SampleFill.Minimal) => Make(type, new(schema, Values, fill));

    /// <summary>A document of some of what may be there, another one for each seed.</summary>
    public SampleDocument Random(TypeName type, int seed) => Make(type, new(schema, Values, SampleFill.Random, new(seed)));

    /// <summary>A document that somebody wrote, to be altered.</summary>
    public SampleDocument Given(TypeName type, System.Text.Json.Nodes.JsonObject root) => new(type, root, new(schema, Values), _routes);

    SampleDocument Make(TypeName type, SampleBuilder builder) => new SampleDocument(type, builder.Object(type), builder, _routes).Complete();
}
