namespace FactKit.Compiler.Text.Patterns;
public static class PatternTranslator { public static PatternResult Translate(string s) => new(s, null, 0, 0); }
public sealed record PatternResult(string? DotNet, string? Message, int Offset, int Length);
