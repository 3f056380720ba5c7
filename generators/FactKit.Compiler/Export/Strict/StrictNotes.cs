using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Strict;

/// <summary>What the subset of a provider cannot say.</summary>
sealed class StrictNotes(StrictDialect dialect)
{
    const string After = "the parser checks it afterwards";

    readonly List<ExportNote> _all = [];

    public IReadOnlyList<ExportNote> All => _all;

    /// <summary>Demands that stand in the description alone.</summary>
    public void OnlyDescribed(string place, IEnumerable<string> demands)
    {
        var list = demands.ToList();
        if (list.Count > 0) _all.Add(new(place, $"{string.Join(", ", list)}: in the description alone; {After}"));
    }

    public void Info(string place, string message) => _all.Add(new(place, message));

    public void Warn(string place, string message) => _all.Add(new(place, message, Warning: true));

    public void Map(string place, bool leftOut) =>
        Warn(place, $"{dialect.Provider} knows no objects with names of the document's own choice: {(leftOut ? "the field is left out" : "the map is always empty")}, so that what belongs in it is lost");

    /// <summary>What holds of every schema, in one note; those that say more stand before it.</summary>
    public void Always(ExportModel model, BoundDeclaration root)
    {
        var rules = Holding.Of(model, root.Name).Sum(one => model.RulesOf(one.Name).Count());
        var what = new List<string> { "that texts are not empty", "how dates, durations and quantities are written", "that keys are unique and references name one" };
        if (rules > 0) what.Add(rules == 1 ? "its rule" : $"its {rules} rules");
        _all.Add(new(root.Name.Name, $"the schema cannot say {string.Join(", ", what.Take(what.Count - 1))} and {what[what.Count - 1]}: the parser checks them afterwards"));
        if (dialect.AllRequired) _all.Add(new(root.Name.Name, "every key is required, and null stands for a missing one: StrictOutput.RemoveNulls takes it out before the document is parsed"));
    }
}
