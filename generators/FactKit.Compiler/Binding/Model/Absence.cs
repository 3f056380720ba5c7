namespace FactKit.Compiler.Binding.Model;

/// <summary>Which absences a field allows.</summary>
/// <param name="Reasons">The reasons, by their schema names (<c>not-stated</c>), in the order of the schema.</param>
/// <param name="Sentinels">Values that old data uses for a reason; the first of a reason is what is written.</param>
public sealed record Absence(EquatableArray<string> Reasons, EquatableArray<Sentinel> Sentinels);

/// <summary>A value that stands for an absence.</summary>
/// <param name="Json">The value as JSON: a text or a number.</param>
public sealed record Sentinel(string Reason, string Json);
