using System.Text.Json;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Values of probes as JSON.</summary>
static class Json
{
    public static string Text(string text) => JsonSerializer.Serialize(JsonText.WellFormed(text));

    public static EquatableArray<string> Texts(IEnumerable<string> texts) => texts.Select(Text).ToEquatableArray();
}
