using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Binding.Model;

/// <summary>The rules of a record or union. A declaration of its own with a file of its own, so that an edited rule emits nothing else.</summary>
/// <param name="Name">The record or union.</param>
/// <param name="Rules">In the order of the schema: included ones first, then those of field keys, those of type keys, and <c>rules</c>. Never empty.</param>
/// <param name="Hides">The record is a case of a union that has rules too: its nested class hides that of the union.</param>
public sealed record BoundRules(TypeName Name, EquatableArray<BoundRule> Rules, bool Hides = false) : BoundDeclaration(Name, null, null);
