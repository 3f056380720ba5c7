using FactKit.Compiler.Binding.Model;
using FactKit.Syntax;

namespace FactKit.Compiler.Binding.Values;

/// <summary>The texts that scalars allow, by the grammars that the runtime reads documents by.</summary>
static class ScalarTexts
{
    /// <summary>What keeps a text from being of the kind; null: nothing.</summary>
    public static string? Problem(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Identifier when !IdentifierText.IsValid(text) => $"expected {IdentifierText.Expected}",
        ScalarKind.Language when !LanguageTag.IsWellFormed(text) => "expected a language tag such as en or pt-BR (BCP 47)",
        ScalarKind.Uri when !UriSyntax.IsAbsolute(text.AsSpan()) || !Uri.TryCreate(text, UriKind.Absolute, out _) => "expected an absolute URI such as https://example.org/a (RFC 3986)",
        ScalarKind.Timestamp => TimestampText.Fault(text.AsSpan(), out _),
        ScalarKind.Date => FactTexts.Date(text),
        ScalarKind.Duration => FactTexts.Duration(text),
        ScalarKind.Evidence when text.Length == 0 => "expected at least 1 character, found 0",
        _ => null,
    };
}
