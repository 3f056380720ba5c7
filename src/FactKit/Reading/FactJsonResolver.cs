using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FactKit;

/// <summary>
/// Tells System.Text.Json of a document type without reflection, as Native AOT and trimmed programs need it: of the type, of its <see cref="FactResult{T}"/>, and of lists of it. Add one for each document type:
/// <c>options.SerializerOptions.TypeInfoResolverChain.Insert(0, new FactJsonResolver&lt;ClashReport>())</c>.
/// </summary>
/// <typeparam name="T">The document type.</typeparam>
public sealed class FactJsonResolver<T> : IJsonTypeInfoResolver where T : class, IFact<T>
{
    /// <summary>What System.Text.Json needs to know of a type; null for types that are others' to know.</summary>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (type == typeof(T)) return JsonMetadataServices.CreateValueInfo<T>(options, new FactJsonConverter<T>());
        if (type == typeof(FactResult<T>)) return JsonMetadataServices.CreateValueInfo<FactResult<T>>(options, new FactResultJsonConverter<T>());
        if (type == typeof(FactList<T>)) return JsonMetadataServices.CreateValueInfo<FactList<T>>(options, new ValueJsonConverterFactory().CreateConverter(type, options)!);
        if (type == typeof(T[])) return JsonMetadataServices.CreateArrayInfo<T>(options, new());
        if (type == typeof(List<T>)) return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        if (type == typeof(IAsyncEnumerable<T>)) return JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new());
        return null;
    }
}
