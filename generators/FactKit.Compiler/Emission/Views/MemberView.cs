namespace FactKit.Compiler.Emission.Views;

/// <summary>A property or method of generated code.</summary>
/// <param name="Above">Documentation comment and attributes, line by line.</param>
/// <param name="Declaration">The rest, in one line.</param>
sealed record MemberView(IReadOnlyList<string> Above, string Declaration);
