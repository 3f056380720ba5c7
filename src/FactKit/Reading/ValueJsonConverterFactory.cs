using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactKit;

/// <summary>Gives System.Text.Json the converters of the structs that properties of records are made of, without generic types made at run time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (!typeToConvert.IsGenericType) return false;
        var definition = typeToConvert.GetGenericTypeDefinition();
        return definition == typeof(Fact<>) || definition == typeof(Open<>) || definition == typeof(Ref<>) || definition == typeof(FactList<>);
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "These are structs and need no constructor; only their interface is called, which is always kept.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IJsonPart)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
}

/// <summary>Any of them, so that its type parameter need not be known.</summary>
interface IJsonPart
{
    JsonConverter CreateConverter();
}
