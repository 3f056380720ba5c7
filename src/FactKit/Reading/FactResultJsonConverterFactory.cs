using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactKit;

/// <summary>Gives System.Text.Json the converter of a <see cref="FactResult{T}"/>, without generic types made at run time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactResultJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(FactResult<>);
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A FactResult is a struct and needs no constructor; only its interface is called, which is always kept.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IFactResult)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
}

/// <summary>Any result, so that its type parameter need not be known.</summary>
interface IFactResult
{
    JsonConverter CreateConverter();
}
