using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Emission.Views;

/// <summary>The body of PrintMembers, which keeps sensitive fields and the culture of a host out of ToString.</summary>
static class PrintedMembers
{
    /// <summary>Its statements; none when the compiler's own PrintMembers will do.</summary>
    /// <param name="derived">The record is a case: its union prints the common fields.</param>
    /// <param name="discriminator">The discriminator that the type declares itself, if it does.</param>
    /// <param name="secret">Some field is sensitive, of those that it inherits too.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<BoundField> fields, bool keepUnknown, bool derived, string? discriminator = null, bool secret = false)
    {
        if (!(keepUnknown && secret) && !fields.Any(f => Sensitivity(f) is not null || FollowsCulture(f))) return [];
        var names = fields.Where(f => f.Const is null).Select(f => (Name: f.CSharpName, Sensitivity: Sensitivity(f))).ToList();
        if (discriminator is not null) names.Insert(0, (discriminator, null));
        // One might be a sensitive field by another name.
        if (keepUnknown) names.Add(("UnknownFields", secret ? "not shown" : null));
        var statements = new List<string>();
        if (derived) statements.Add("if (base.PrintMembers(builder)) builder.Append(\", \");");
        var parts = names.Select(n => $"{CSharpText.Content(n.Name)} = {Value(n.Name, n.Sensitivity)}").ToList();
        // The culture of a host does not reach what a record prints.
        foreach (var line in Lines.Wrap(parts, trailing: " "))
            statements.Add($"builder.Append(global::System.Globalization.CultureInfo.InvariantCulture, $\"{line}\");");
        statements.Add("return true;");
        return statements;
    }

    /// <summary>Why the value is not shown: for what it is, or since it names a sensitive key.</summary>
    static string? Sensitivity(BoundField field) => field.Sensitivity ?? field.Type.KeySensitivity;

    /// <summary>Whether the compiler's own PrintMembers would show the value by the culture of its host. Lists, maps and facts never do.</summary>
    static bool FollowsCulture(BoundField field) => field is { IsList: false, IsFact: false, Const: null }
        && field.Type is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number or ScalarKind.Timestamp };

    static string Value(string name, string? sensitivity) => sensitivity is null
        ? $"{{this.{CSharpText.Identifier(name)}}}"
        : $"({CSharpText.Content(sensitivity).Replace("{", "{{").Replace("}", "}}")})";
}
