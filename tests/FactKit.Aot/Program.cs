using System.Text;
using System.Text.Json;
using FactKit;
using FactKit.Schemas.Casualties;
using FactKit.Schemas.Clashes;
using FactKit.Schemas.Incidents;
using FactKit.Schemas.Plover;
using Aot.Every;

// Reads every example that ships, in every way there is, and writes it: published as Native AOT, this proves that nothing needs what trimming takes away.
var folder = args.Length > 0 ? args[0] : "schemas";
var documents = Try<DailyRecord>("casualties") + Try<ClashReport>("clash") + Try<FactKit.Schemas.Events.Event>("events") + Try<Incident>("incident") + Try<CodedEvent>("plover");
Each<Everything>(Encoding.UTF8.GetBytes(EverythingText.Json), "everything");
Console.WriteLine($"{documents + 1} documents read and written");
return documents > 50 ? 0 : 1;

int Try<T>(string schema) where T : class, IFact<T>
{
    var count = 0;
    foreach (var kind in new[] { "valid", "invalid" })
    {
        foreach (var file in Directory.GetFiles(Path.Combine(folder, $"{schema}.examples", kind), "*.json").Order(StringComparer.Ordinal))
        {
            var utf8 = File.ReadAllBytes(file);
            count++;
            if (utf8.AsSpan().IndexOf("$expect"u8) >= 0 || kind == "invalid")
            {
                // Its fault is named in the tests; here it must only be found without an exception.
                if (T.Parse(utf8, new() { Report = FactSeverity.Info }).Issues.IsEmpty) throw new InvalidOperationException($"{file}: no issue");
                continue;
            }
            Each<T>(utf8, file);
        }
    }
    return count;
}

static void Each<T>(byte[] utf8, string name) where T : class, IFact<T>
{
    var result = T.Parse(utf8);
    if (!result.IsValid || !T.Check(utf8).IsValid || !result.Value.Validate().IsValid) throw new InvalidOperationException($"{name}: {result}");
    var json = result.Value.ToJson();
    Same(T.Parse(json).Value, result.Value, name);

    // As ASP.NET Core does it.
    var options = new JsonSerializerOptions { TypeInfoResolver = new FactJsonResolver<T>() };
    var info = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    Same(JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(result.Value, info), info)!, result.Value, name);
    var results = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<FactResult<T>>)options.GetTypeInfo(typeof(FactResult<T>));
    Same(JsonSerializer.Deserialize(utf8, results).Value, result.Value, name);

    _ = result.Value.Ground(Article.FromText("No word of it.")).ToString();
    _ = result.Value.Redact().ToJson();
    _ = result.Value.ToString();
    _ = T.JsonSchema.Length;
}

static void Same<T>(T a, T b, string name) where T : notnull
{
    if (!a.Equals(b)) throw new InvalidOperationException($"{name}: read again it is another");
}
