using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Emission.Views;

/// <summary>A union as the template prints it.</summary>
/// <param name="TagAbove">What stands above the discriminator.</param>
/// <param name="Tag">The discriminator's property.</param>
/// <param name="Table">The arguments of the case table.</param>
/// <param name="Defaults">The defaults of common fields that are made once.</param>
/// <param name="Variable">Names a case in Match: none of its parameters.</param>
/// <param name="ReachesRules">A document of it can hold something that has rules.</param>
sealed record UnionView(
    IReadOnlyList<string> Pragmas,
    string Namespace,
    IReadOnlyList<string> Above,
    string Name,
    string Self,
    string Bases,
    IReadOnlyList<string> TagAbove,
    string Tag,
    IReadOnlyList<MemberView> Properties,
    IReadOnlyList<MemberView> DocumentMembers,
    string PrintModifiers,
    IReadOnlyList<string> Printed,
    IReadOnlyList<CaseView> Cases,
    IReadOnlyList<string> Parameters,
    string Variable,
    string Table,
    IReadOnlyList<string> Defaults,
    string DefinitionName,
    string Json,
    IReadOnlyList<string> Describes,
    bool ReachesRules)
    : IPartView
{
    /// <inheritdoc/>
    public string Using => "";

    /// <summary>Decides how a union is printed.</summary>
    public static UnionView Of(BoundUnion union)
    {
        var self = Names.Global(union.Name);
        IReadOnlyList<TypeName> records = [.. union.Cases.Select(c => c.Record), .. union.Else is null ? [] : new[] { union.Else }];
        var cases = CaseView.Of(records);
        var variable = "value";
        while (cases.Any(c => c.Parameter == variable)) variable = "_" + variable;
        string[] table = [CSharpText.Literal(union.Name.Name), CSharpText.Literal(union.Discriminator), union.Else is null ? "open: false" : "open: true", .. union.Cases.Select(c => CSharpText.Literal(c.Text))];
        return new(
            Headers.Pragmas(union, union.CommonFields),
            CSharpText.Namespace(union.Name.Namespace),
            Headers.Type(union, $"{Names.Api}FactJsonConverter<{self}>"),
            CSharpText.Identifier(union.Name.CSharpName),
            self,
            union.Document ? $"{Names.Api}IFact<{self}>" : $"{Names.Plumbing}IFactObject<{self}>",
            Comments.Summary($"Tells the cases apart: {string.Join(", ", union.Cases.Select(c => c.Text))}{(union.Else is null ? "" : ", or another text")}."),
            CSharpText.Identifier(union.DiscriminatorCSharpName),
            Headers.Properties(union.CommonFields, [union.Name.CSharpName, .. union.CommonFields.Select(f => f.CSharpName)]),
            union.Document ? Views.DocumentMembers.Of(union.Name, union.SchemaVersion, union.Finds) : [],
            "protected virtual ",
            PrintedMembers.Of([.. union.CommonFields], keepUnknown: false, derived: false, union.DiscriminatorCSharpName),
            cases,
            Lines.Wrap(cases.Select(c => $"global::System.Func<{c.Type}, T> {c.Parameter}").ToList()),
            variable,
            string.Join(", ", table),
            union.CommonFields.Select(FieldView.DefaultTableOf).OfType<string>().ToList(),
            CSharpText.Literal(SchemaNames.Definition(union.Name)),
            CSharpText.Raw(JsonSchemaText.Of(union)),
            records.Select(r => Names.Global(r) + ".Shape").ToList(),
            union.ReachesRules);
    }
}

/// <summary>One case.</summary>
/// <param name="Type">Its record.</param>
/// <param name="Parameter">Its parameter of Match.</param>
sealed record CaseView(int Index, string Type, string Parameter)
{
    /// <summary>The cases, their parameters named apart.</summary>
    public static IReadOnlyList<CaseView> Of(IReadOnlyList<TypeName> records)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var cases = new List<CaseView>();
        foreach (var record in records)
        {
            var name = char.ToLowerInvariant(record.CSharpName[0]) + record.CSharpName.Substring(1);
            while (!taken.Add(name)) name += "_";
            cases.Add(new(cases.Count, Names.Global(record), CSharpText.Identifier(name)));
        }
        return cases;
    }
}
