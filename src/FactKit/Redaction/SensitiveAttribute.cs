namespace FactKit;

/// <summary>
/// Marks the property of a sensitive field with its classification. It is the data that Microsoft.Extensions.Compliance calls a DataClassification: the taxonomy <see cref="Taxonomy"/>
/// and the value <see cref="Value"/>; docs/sensitivity.md shows the bridge.
/// </summary>
/// <param name="level">Why the value is sensitive.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute(FactSensitivity level) : Attribute
{
    /// <summary>The name of the taxonomy that the values belong to.</summary>
    public const string Taxonomy = "FactKit";

    /// <summary>Why the value is sensitive.</summary>
    public FactSensitivity Level => level;

    /// <summary>The level as schemas write it: <c>personal</c> or <c>confidential</c>.</summary>
    public string Value => level.ToString().ToLowerInvariant();
}
