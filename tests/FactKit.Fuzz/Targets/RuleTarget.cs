using System.Text.Encodings.Web;
using FactKit.Compiler;
using FactKit.Compiler.Text;

namespace FactKit.Fuzz.Targets;

/// <summary>Texts of rules, and of messages: diagnostics and never an exception, and C# that parses.</summary>
sealed class RuleTarget() : FuzzTarget("rules",
    "count", "note", "price", "share", "total", "names", "began", "killed", "kind", "sector", "parts", "self", "has(", "best(", "size(", ".matches(r'a+')", ".all(x, ", ".exists(i, x, ", ".map(x, ", "cel.bind(x, ", "unique(", "lower(", "earliest(",
    "(", ")", "[", "]", "{", "}", ",", ":", "?", " && ", " || ", "!", "-", " + ", " * ", " / ", " % ", " == ", " != ", " < ", " in ", ".", "`", "'''", "b'\\xff'", "r'\\d'", "2u", "0.5", "true", "null", "{{", "}}", "date('1985')", "duration('1h')", "timestamp('2026-03-01T09:30:00Z')")
{
    static readonly string Before = CorpusFiles.Read("rules.fact.yaml");

    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Lines("rules.txt");

    public override void Run(byte[] input)
    {
        var quoted = "\"" + JavaScriptEncoder.Default.Encode(Text(input)) + "\"";
        var schema = $"{Before}    rules:\n      - {{ id: text, assert: {quoted} }}\n      - {{ id: message, assert: count > 0, message: {quoted} }}\n      - {{ id: condition, when: {quoted}, assert: count > 0 }}\n";
        var compiled = SchemaCompiler.Compile([new SourceFile("rules.fact.yaml", schema)])[0];
        Generated.Diagnostics(compiled, schema.Length);
        Generated.Parses(compiled);
    }
}
