using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Emission.Views;

/// <summary>What stands above declarations: warnings that the file does without, comments, attributes.</summary>
static class Headers
{
    /// <summary>The warnings that a file turns off, each with its reason.</summary>
    public static IReadOnlyList<string> Pragmas(BoundDeclaration declaration, IEnumerable<BoundField> fields, bool hidesMembers = false)
    {
        var pragmas = new List<string> { "CS0618, CS1591 // deprecated names are still read and written; what the schema does not describe has no comment" };
        if (hidesMembers) pragmas.Add("CS0108 // the union may be a document too: the members that read it are not these");
        if (fields.Any(f => f.Deprecation is not null && f.Required)) pragmas.Add("CS9042 // a deprecated field may still be one that documents must give");
        if (declaration.Name.CSharpName.All(c => c is >= 'a' and <= 'z')) pragmas.Add("CS8981 // the schema asks for this name");
        return pragmas;
    }

    /// <summary>The lines above a type.</summary>
    /// <param name="converter">The type of its System.Text.Json converter.</param>
    public static IReadOnlyList<string> Type(BoundDeclaration declaration, string converter) =>
    [
        .. Comments.Summary(declaration.Description),
        .. Obsolete(declaration.Deprecation),
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"FactKit\", \"{Names.ToolVersion}\")]",
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]",
    ];

    /// <summary>The properties of fields that a type declares itself.</summary>
    /// <param name="fields">Those that the type declares.</param>
    /// <param name="taken">The names that are taken in the type: its own, and those of all its fields.</param>
    public static IReadOnlyList<MemberView> Properties(IEnumerable<BoundField> fields, IEnumerable<string> taken)
    {
        var names = new HashSet<string>(taken, StringComparer.Ordinal);
        return fields.SelectMany(field => IsAddress(field) ? Address(field, names) : [Property(field)]).ToList();
    }

    /// <summary>The attribute of a deprecation.</summary>
    public static IReadOnlyList<string> Obsolete(BoundDeprecation? deprecation) =>
        deprecation is null ? [] : [$"[global::System.Obsolete({CSharpText.Literal(deprecation.Message)})]"];

    static IReadOnlyList<string> Sensitive(string? sensitivity) => sensitivity is null ? [] : [$"[{Names.Api}Sensitive({Names.Sensitivity(sensitivity)})]"];

    static bool IsAddress(BoundField field) => field is { Const: null, IsFact: false, Cardinality: Cardinality.One or Cardinality.Optional, Type: ScalarType { Kind: ScalarKind.Uri } };

    // The record compares what it keeps, and System.Uri would leave fragments out.
    static IReadOnlyList<MemberView> Address(BoundField field, HashSet<string> taken)
    {
        var kept = $"_{CSharpText.Part(field.CSharpName)}Text";
        while (!taken.Add(kept)) kept = "_" + kept;
        var property = Property(field);
        var (name, initial) = (CSharpText.Identifier(field.CSharpName), FieldView.DefaultOf(field, "Shape." + CSharpText.Part(field.CSharpName)));
        var required = field.Required ? "required " : "";
        return
        [
            property with { Declaration = $"public {required}{FieldTypes.Of(field)} {name} {{ get => {kept}.Value; init => {kept} = new(value); }}" },
            new([], $"readonly {Names.Plumbing}UriText {kept}{(initial is null ? "" : $" = new({initial})")};"),
        ];
    }

    static MemberView Property(BoundField field)
    {
        var name = CSharpText.Identifier(field.CSharpName);
        IReadOnlyList<string> above = [.. Comments.Summary(field.Description, Comments.Demands(field)), .. Obsolete(field.Deprecation), .. Sensitive(field.Sensitivity)];
        if (field.Const is { } constant) return new(above, $"public static {FieldTypes.Of(field)} {name} => {LiteralText.Of(field.Type, constant)};");
        var required = field.Required ? "required " : "";
        var initial = FieldView.DefaultOf(field, "Shape." + CSharpText.Part(field.CSharpName)) is { } value ? $" = {value};" : "";
        return new(above, $"public {required}{FieldTypes.Of(field)} {name} {{ get; init; }}{initial}");
    }
}
