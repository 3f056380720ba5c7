using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Schema.Reading;

static class DeprecatedReader
{
    /// <summary><c>deprecated</c> of a mapping, in either form.</summary>
    public static DeprecatedNode? Read(KeyReader owner, int blame, DiagnosticSink sink)
    {
        switch (owner.Node("deprecated"))
        {
            // A message of one word that looks like a switch is one.
            case ScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag:
                sink.Report(Catalogue.WrongKind, new(flag.Id), "deprecated", "a message that says what to do instead, or since, replaceWith and message", $"\"{flag.Value}\"");
                return null;
            case ScalarNode message:
                return new(null, null, message.Value);
            case MappingNode mapping:
                var keys = new KeyReader(mapping, blame, SchemaKeys.Deprecated, "A deprecation", sink);
                return new(keys.String("since"), keys.Text("replaceWith"), keys.String("message"));
            default:
                return null;
        }
    }
}
