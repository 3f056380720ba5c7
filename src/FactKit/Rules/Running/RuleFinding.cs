namespace FactKit.Rules;

/// <summary>An issue of a rule that has no place in the text yet.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Pointer">The JSON Pointer of what is blamed, by which the text is searched; no name in it is hidden or cut.</param>
readonly record struct RuleFinding(FactIssue Issue, string Pointer);
