using FactKit;
using Spectre.Console;

namespace Newsroom.Sample;

/// <summary>Claims under a heading: what, the value, whose chain, and where the article says so. Texts go in as <see cref="Text"/>, never as markup.</summary>
sealed class ClaimTable
{
    readonly Names _names;
    readonly ILookup<string, GroundingFinding> _findings;
    readonly Table _table;

    public ClaimTable(string title, Names names, GroundingReport grounding)
    {
        _names = names;
        // The evidence of the claim at /a/0 is at /a/0/evidence/0, /a/0/evidence/1 and so on.
        _findings = grounding.Findings.ToLookup(finding => finding.Path[..finding.Path.LastIndexOf("/evidence/", StringComparison.Ordinal)]);
        _table = new Table { Title = new TableTitle(Markup.Escape(title)), ShowRowSeparators = true, Expand = true };
        _table.AddColumns("What", "Value", "As told by", "Evidence in the article");
    }

    /// <summary>Rivals for one value, a row each.</summary>
    /// <param name="path">The JSON Pointer of the list.</param>
    public ClaimTable Add<T>(string what, string path, FactList<Claim<T>> claims, Func<T, string>? show = null) where T : notnull
    {
        for (var i = 0; i < claims.Count; i++) Add(what, $"{path}/{i}", claims[i], show);
        return this;
    }

    public ClaimTable Add<T>(string what, string path, Claim<T>? claim, Func<T, string>? show = null) where T : notnull
    {
        if (claim is not null) AddRow(what, Value(claim, show), _names.Chain(claim), Evidence(path));
        return this;
    }

    /// <summary>A row of what is no claim.</summary>
    /// <param name="path">The JSON Pointer of what the evidence belongs to.</param>
    public ClaimTable AddEvidence(string what, string path, string value) => AddRow(what, value, "", Evidence(path));

    public void Write(IAnsiConsole console) => console.Write(_table);

    ClaimTable AddRow(params string[] cells)
    {
        _table.AddRow(cells.Select(cell => new Text(cell)));
        return this;
    }

    static string Value<T>(Claim<T> claim, Func<T, string>? show) where T : notnull
    {
        if (!claim.Value.TryGetValue(out var value)) return claim.Value.ToString();
        var text = show is not null ? show(value) : value is Quantity { AsText: { } words } ? words : value.ToString() ?? "";
        if (!claim.Complete) text += " and others";
        if (claim.Modality != ClaimModality.Asserted) text = $"{claim.Modality.ToString().ToLowerInvariant()}: {text}";
        if (claim.Basis != ClaimBasis.Stated) text += $" ({claim.Basis.ToString().ToLowerInvariant()}{(claim.From.IsEmpty ? "" : " from " + string.Join(" and ", claim.From))})";
        return text;
    }

    string Evidence(string path) => string.Join('\n', _findings[path].Select(finding =>
        finding.Span is { } span ? $"{span} {finding.Match.ToString().ToLowerInvariant()}: {string.Join(" ... ", finding.Spans.Select(piece => piece.Text))}" : $"not found: {finding.Evidence.Exact}"));
}
