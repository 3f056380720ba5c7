namespace FactKit.Compiler.Binding.Model;

/// <summary>A default, const or example that was checked against its type and constraints.</summary>
/// <param name="Json">The value as canonical JSON.</param>
/// <param name="Text">Text scalars, timestamps and uris: the text. Booleans and numbers: as JSON. Enums: the wire text.</param>
/// <param name="EnumMember">Enums: the C# member; null for a text that an open enum does not name.</param>
public sealed record Literal(string Json, string Text, string? EnumMember = null);
