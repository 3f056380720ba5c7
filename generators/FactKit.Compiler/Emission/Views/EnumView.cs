using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Emission.Views;

/// <summary>An enum as the template prints it.</summary>
/// <param name="TableName">The class that holds its texts.</param>
/// <param name="TableAbove">What stands above that class.</param>
/// <param name="Entries">Its texts, as entries of the table.</param>
sealed record EnumView(
    IReadOnlyList<string> Pragmas,
    string Namespace,
    IReadOnlyList<string> Above,
    string Name,
    string Self,
    IReadOnlyList<MemberView> Members,
    string TableName,
    IReadOnlyList<string> TableAbove,
    IReadOnlyList<string> Entries,
    string DefinitionName,
    string Json)
    : IPartView
{
    /// <inheritdoc/>
    public string Using => "";

    /// <summary>What GeneratedCode says.</summary>
    public string ToolVersion => Names.ToolVersion;

    /// <summary>Decides how an enum is printed.</summary>
    public static EnumView Of(BoundEnum declaration)
    {
        var self = Names.Global(declaration.Name);
        return new(
            Headers.Pragmas(declaration, []),
            CSharpText.Namespace(declaration.Name.Namespace),
            Headers.Type(declaration, Names.Table(declaration.Name) + ".Converter"),
            CSharpText.Identifier(declaration.Name.CSharpName),
            self,
            declaration.Values.Select(Member).ToList(),
            Names.TablePart(declaration.Name),
            Comments.Summary($"What documents say for {declaration.Name.Name}."),
            // An enum whose values are at fault is still C#: the fault is the schema's, and nothing else is reported.
            declaration.Values.Count == 0 ? ["]);"] : declaration.Values.Select((v, i) => Entry(v, self) + (i + 1 < declaration.Values.Count ? "," : "]);")).ToList(),
            CSharpText.Literal(SchemaNames.Definition(declaration.Name)),
            CSharpText.Raw(JsonSchemaText.Of(declaration)));
    }

    static MemberView Member(BoundEnumValue value)
    {
        string[] meaning = value.Meaning is null ? [] : [$"Meaning: {value.Meaning}."];
        return new(
            [.. Comments.Summary(value.Description, meaning), .. Headers.Obsolete(value.Deprecation)],
            $"{CSharpText.Identifier(value.CSharpName)} = {LiteralText.Integer(value.Number)},");
    }

    static string Entry(BoundEnumValue value, string self)
    {
        var entry = $"new({self}.{CSharpText.Identifier(value.CSharpName)}, {CSharpText.Literal(value.Text)}";
        if (value.Aliases.Count > 0) entry += $", aliases: [{string.Join(", ", value.Aliases.Select(CSharpText.Literal))}]";
        if (value.Meaning is { } meaning) entry += $", meaning: {CSharpText.Literal(meaning)}";
        if (value.Deprecation is not null) entry += ", deprecated: true";
        return entry + ")";
    }
}
