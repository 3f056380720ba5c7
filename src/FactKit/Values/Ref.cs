using System.Text.Json.Serialization;

namespace FactKit;

/// <summary>The key of an object that stands elsewhere in the same document.</summary>
/// <typeparam name="T">The type of that object.</typeparam>
[JsonConverter(typeof(ValueJsonConverterFactory))]
public readonly record struct Ref<T> : IJsonPart where T : class
{
    readonly string? _key;

    /// <summary>Names an object by its key.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public Ref(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        // The default and the empty reference are the same, whichever way they were made.
        _key = key.Length == 0 ? null : key;
    }

    /// <summary>The key; empty in the default value, which names nothing.</summary>
    public string Key => _key ?? "";

    /// <summary>Names an object by its key.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public static implicit operator Ref<T>(string key) => new(key);

    JsonConverter IJsonPart.CreateConverter() => new RefJsonConverter<T>();

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
