using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Emission.Views;

/// <summary>The discriminator of a case, always its first field.</summary>
/// <param name="Members">The members that hold it, line by line.</param>
/// <param name="Field">How it is read and walked.</param>
/// <param name="NewArguments">What the constructor of the case gets.</param>
sealed record TagView(IReadOnlyList<string> Members, FieldView Field, string NewArguments)
{
    /// <summary>Decides how a case says which it is.</summary>
    /// <param name="record">The C# name of the case.</param>
    public static TagView Of(UnionCase place, string record) => place.Text is { } text ? Named(place, text) : Other(place, record);

    /// <summary>A union has found the text to be this one before it gets here; where the case stands by itself, its shape looks.</summary>
    static TagView Named(UnionCase place, string text)
    {
        var name = CSharpText.Identifier(place.DiscriminatorCSharpName);
        return new(
            ["/// <inheritdoc/>", $"public override string {name} => {CSharpText.Literal(text)};"],
            new(0, [], "", Entry(place), "", $"new {Names.Plumbing}CaseShape({CSharpText.Literal(text)}).Read(ref r);", "", "", $"v.Field(0); v.Text(value.{name});"),
            "");
    }

    /// <summary>The case for every text that the union does not name: it keeps the text, which only its constructor sets, since a union cannot demand an init of all cases.</summary>
    static TagView Other(UnionCase place, string record)
    {
        var name = CSharpText.Identifier(place.DiscriminatorCSharpName);
        var part = CSharpText.Part(place.DiscriminatorCSharpName);
        // A shape of ours that no field's shape can be named like: those end in "Shape".
        return new(
            [
                .. Comments.Summary($"A case that the schema does not name: {place.Discriminator} is any other text."),
                $"public {record}(string text) => this.{name} = text;",
                "/// <inheritdoc/>",
                $"public override string {name} {{ get; }}",
            ],
            new(
                0,
                [],
                $"static {Names.Plumbing}ElseCaseShape OtherCase => new({Names.Global(place.Union)}.Shape.Cases);",
                Entry(place),
                $"string _{part} = null!;",
                $"_{part} = OtherCase.Read(ref r);",
                "",
                "",
                $"{Names.Plumbing}VisitField.Required(ref v, 0, OtherCase, value.{name});"),
            $"(_{part})");
    }

    static string Entry(UnionCase place) => $"new({CSharpText.Literal(place.Discriminator)}, required: true)";
}
