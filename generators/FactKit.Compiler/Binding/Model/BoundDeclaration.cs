namespace FactKit.Compiler.Binding.Model;

/// <summary>What enums, records and unions have in common.</summary>
public abstract record BoundDeclaration(TypeName Name, string? Description, BoundDeprecation? Deprecation);

/// <summary>A name that should no longer be used. <see cref="Message"/> is whole and ready to show.</summary>
public sealed record BoundDeprecation(string? Since, string? ReplaceWith, string Message);
