using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares the tables of vague words, the schema's own and those of its imports: the same word with other bounds is another fact in the same bytes.</summary>
static class VagueWordComparer
{
    public static void Compare(DiffContext diff)
    {
        for (var i = 0; i < diff.Old.Files.Count; i++)
        {
            var old = diff.Old.Files[i].Schema;
            var @new = i == 0 ? diff.New.Files[0].Schema : diff.New.Files.FirstOrDefault(file => file.Schema.Id?.Value == old.Id?.Value)?.Schema;
            if (@new is not null && !(i > 0 && ReferenceEquals(@new, diff.New.Files[0].Schema))) Compare(diff, old, @new);
        }
    }

    static void Compare(DiffContext diff, SchemaNode old, SchemaNode @new)
    {
        var before = old.VagueWords.ToDictionary(word => word.Phrase.Value, word => word.Quantity.Value, StringComparer.Ordinal);
        var after = @new.VagueWords.ToDictionary(word => word.Phrase.Value, word => word.Quantity.Value, StringComparer.Ordinal);
        foreach (var phrase in before.Keys.Concat(after.Keys).Distinct(StringComparer.Ordinal).OrderBy(phrase => phrase, StringComparer.Ordinal))
        {
            var inTable = VagueWords.English.TryGet(phrase.AsSpan(), out var english);
            var was = before.TryGetValue(phrase, out var own) ? own : inTable ? english.ToString() : null;
            var now = after.TryGetValue(phrase, out var newOwn) ? newOwn : inTable ? english.ToString() : null;
            if (was == now) continue;
            var places = (Old: diff.Old.Places.Top("vagueWords", phrase), New: diff.New.Places.Top("vagueWords", phrase));
            if (was is null) diff.Add(new(ChangeCategory.Meaning, "vague-word-added", ChangeVerdict.Compatible, phrase, $"{Words.Quoted(phrase)} says {now}; it said nothing before") { Old = places.Old, New = places.New });
            else if (now is null) foreach (var change in Removed(diff, phrase, was)) diff.Add(change with { Old = places.Old, New = places.New });
            else
                diff.Add(new(ChangeCategory.Meaning, "vague-word-changed", ChangeVerdict.Breaking, phrase, $"{Words.Quoted(phrase)} said {was} and says {now}: documents that use it state another quantity")
                {
                    Old = places.Old,
                    New = places.New,
                    Mend = $"say `{phrase}: \"{was}\"` in `vagueWords`",
                });
        }
    }

    static IEnumerable<Change> Removed(DiffContext diff, string phrase, string was)
    {
        var message = $"{Words.Quoted(phrase)} said {was} and says nothing now: quantities that use it are refused";
        var user = DeclarationPairs.Declared(diff.Old.Main)
            .Where(declaration => diff.Old.IsInDocuments(declaration.Name))
            .SelectMany(declaration => WholeSchema.FieldsOf(declaration).Select(field => (Owner: declaration, Field: field)))
            .FirstOrDefault(use => WholeSchema.Leaf(use.Field.Type) is ScalarType { Kind: ScalarKind.Quantity });
        yield return user.Owner is null
            ? new(ChangeCategory.Data, "vague-word-removed", ChangeVerdict.Review, phrase, message + "; no field of this schema is a Quantity, those of schemas that import it may be")
            : new(ChangeCategory.Data, "vague-word-removed", ChangeVerdict.Breaking, phrase, message)
            {
                Backward = Acceptance.Refuses,
                Forward = Acceptance.Accepts,
                Mend = $"keep `{phrase}: \"{was}\"`",
                Probe = new(ProbeKind.Leaf, user.Owner.Name) { Field = user.Field.Name, Values = Words.Of(Json.Text(phrase)), Codes = Words.Of("wrong-value") },
            };
    }
}
