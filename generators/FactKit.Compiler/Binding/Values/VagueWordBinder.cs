using System.Text.RegularExpressions;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Checks <c>vagueWords</c>: a word, and a quantity written with signs.</summary>
static class VagueWordBinder
{
    const string Number = @"-?(0|[1-9][0-9]{0,27})(\.[0-9]{1,10})?";

    static readonly Regex Quantity = new($@"^((>=|>|<=|<|~)?{Number}|{Number}\.\.{Number})\z", RegexOptions.CultureInvariant);

    static readonly Regex Phrase = new(@"^[a-z]+([ -][a-z]+){0,7}\z", RegexOptions.CultureInvariant);

    public static bool IsSound(VagueWordNode word) => Problem(word) is null;

    public static void Report(EquatableArray<VagueWordNode> words, DiagnosticSink sink)
    {
        foreach (var word in words)
            if (Problem(word) is { } problem) sink.Report(Catalogue.BadVagueWord, problem.Blame.Location, Shown.Cut(problem.Blame.Value), problem.Why);
    }

    static (SchemaText Blame, string Why)? Problem(VagueWordNode word)
    {
        if (word.Phrase.Value.Length > 60 || !Phrase.IsMatch(word.Phrase.Value)) return (word.Phrase, "a vague word is one to eight words in small letters, such as tens of thousands");
        if (!Quantity.IsMatch(word.Quantity.Value)) return (word.Quantity, "write bounds with signs, such as \">=24\", \"24..99\" or 12");
        var dots = word.Quantity.Value.IndexOf("..", StringComparison.Ordinal);
        var empty = dots > 0 && NumberText.Compare(Model.ScalarKind.Decimal, word.Quantity.Value.Substring(0, dots), word.Quantity.Value.Substring(dots + 2)) > 0;
        return empty ? (word.Quantity, "the range runs backwards") : null;
    }
}
