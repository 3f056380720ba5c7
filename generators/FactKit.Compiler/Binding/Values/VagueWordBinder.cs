using System.Text.RegularExpressions;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Checks <c>vagueWords</c>: a word, and a quantity written with signs, by the grammar of documents.</summary>
static class VagueWordBinder
{
    static readonly Regex Phrase = new(@"^[a-z]+([ -][a-z]+){0,7}\z", RegexOptions.CultureInvariant);

    public static bool IsSound(VagueWordNode word) => Problem(word) is null;

    public static void Report(EquatableArray<VagueWordNode> words, DiagnosticSink sink)
    {
        foreach (var word in words)
            if (Problem(word) is { } problem) sink.Report(Catalogue.BadVagueWord, problem.Blame.Location, Shown.Cut(problem.Blame.Value), problem.Why);
    }

    /// <summary>The English table with the words of a schema, all of them sound.</summary>
    public static VagueWords Table(EquatableArray<VagueWord> words) =>
        words.Count == 0 ? VagueWords.English : VagueWords.English.With(words.Select(static word => new KeyValuePair<string, Quantity>(word.Phrase, Meaning(word.Quantity, out _))));

    static (SchemaText Blame, string Why)? Problem(VagueWordNode word)
    {
        if (word.Phrase.Value.Length > 60 || !Phrase.IsMatch(word.Phrase.Value)) return (word.Phrase, "a vague word is one to eight words in small letters, such as tens of thousands");
        Meaning(word.Quantity.Value, out var fault);
        return fault is null ? null : (word.Quantity, fault);
    }

    // Words would say what a word means by other words, which the schema may change too.
    static Quantity Meaning(string text, out string? fault)
    {
        if (text.Length > QuantityParts.MaxText || !QuantityNotation.TryRead(text.AsSpan().Trim(), VagueWords.English, sensitive: false, out var quantity, out fault))
        {
            fault = "write bounds with signs, such as \">=24\", \"24..99\" or 12";
            return default;
        }
        return quantity;
    }
}
