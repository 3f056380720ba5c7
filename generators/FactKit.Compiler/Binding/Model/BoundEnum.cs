namespace FactKit.Compiler.Binding.Model;

/// <summary>An enum; an open one keeps a text that it does not name.</summary>
public sealed record BoundEnum(
    TypeName Name, string? Description, BoundDeprecation? Deprecation, bool Open, EquatableArray<BoundEnumValue> Values)
    : BoundDeclaration(Name, Description, Deprecation);

/// <summary>One value of an enum.</summary>
/// <param name="Text">What documents say, and what is written.</param>
/// <param name="CSharpName">The member of the C# enum.</param>
/// <param name="Number">Its number, from 1 in order of the schema.</param>
/// <param name="Aliases">Other texts that are read as it.</param>
/// <param name="Meaning">A code in an outside scheme, such as <c>plover:MIL</c>.</param>
public sealed record BoundEnumValue(
    string Text, string CSharpName, int Number, EquatableArray<string> Aliases, string? Meaning, string? Description, BoundDeprecation? Deprecation);
