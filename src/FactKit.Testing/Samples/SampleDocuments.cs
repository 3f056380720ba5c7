using System.Text.Json.Nodes;
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

    /// <summary>A document that somebody wrote, to be altered; made-up values stand for sensitive ones. Null where it is not valid with them.</summary>
    /// <param name="type">Its document type.</param>
    /// <param name="root">Altered in place.</param>
    /// <param name="isValid">Whether a document is.</param>
    public SampleDocument? Given(TypeName type, JsonObject root, Func<JsonObject, bool> isValid) =>
        new MadeUp(schema, Values).Of(type, root, isValid) is { } made ? new(type, made, new(schema, Values), _routes) : null;

    SampleDocument Make(TypeName type, SampleBuilder builder) => new SampleDocument(type, builder.Object(type), builder, _routes).Complete();
}
