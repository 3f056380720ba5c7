using System.Text.Json;

namespace FactKit.Compiler.Inference.Observation;

sealed class JsonSample(JsonElement element) : ISample
{
    public SampleKind Kind => element.ValueKind switch
    {
        JsonValueKind.Object => SampleKind.Object,
        JsonValueKind.Array => SampleKind.List,
        JsonValueKind.String => SampleKind.Text,
        JsonValueKind.Number => SampleKind.Number,
        JsonValueKind.True or JsonValueKind.False => SampleKind.Boolean,
        _ => SampleKind.Null,
    };

    public bool IsPlain => false;

    public string Text => Kind == SampleKind.Text ? element.GetString()! : element.GetRawText();

    public IEnumerable<ISample> Items
    {
        get
        {
            foreach (var item in element.EnumerateArray()) yield return new JsonSample(item);
        }
    }

    public IEnumerable<KeyValuePair<string, ISample>> Entries
    {
        get
        {
            foreach (var entry in element.EnumerateObject()) yield return new(entry.Name, new JsonSample(entry.Value));
        }
    }
}
