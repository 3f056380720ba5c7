using System.Text.Json;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Reads a default, const or example as the field's type does in a document, and checks it against the field's constraints.</summary>
sealed class LiteralBinder(Scope scope, Func<VagueWords> words, DiagnosticSink sink)
{
    /// <summary>The literal, or null and what is wrong.</summary>
    public Literal? Bind(SchemaText text, FieldType type, Constraints constraints, out string? problem)
    {
        switch (type)
        {
            case ScalarType { Kind: ScalarKind.Boolean }:
                problem = text.Plain && text.Value is "true" or "false" ? null : "write true or false, without quotes";
                return problem is null ? new(text.Value, text.Value) : null;
            case ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number } number:
                return Number(text, number.Kind, constraints, out problem);
            case ScalarType { Kind: ScalarKind.Quantity }:
                problem = FactTexts.Quantity(text, constraints, words);
                return problem is not null ? null : FactTexts.IsNumber(text) ? new(text.Value, text.Value) : Text(text.Value);
            case ScalarType scalar:
                problem = ScalarTexts.Problem(scalar.Kind, text.Value) ?? ConstraintCheck.Text(text.Value, constraints);
                return problem is null ? Text(text.Value) : null;
            case EnumType e:
                return Enum(text, e, out problem);
            case RefType { KeyKind: ScalarKind.Integer }:
                return Number(text, ScalarKind.Integer, new(), out problem);
            case RefType reference:
                problem = ScalarTexts.Problem(reference.KeyKind, text.Value);
                return problem is null ? Text(text.Value) : null;
            default:
                problem = "only a single value can be given here";
                return null;
        }
    }

    static Literal? Number(SchemaText text, ScalarKind kind, Constraints constraints, out string? problem)
    {
        problem = text.Plain ? NumberText.Problem(kind, text.Value) ?? ConstraintCheck.Number(kind, text.Value, constraints) : "a number is written without quotes";
        return problem is null ? new(text.Value, text.Value) : null;
    }

    Literal? Enum(SchemaText text, EnumType type, out string? problem)
    {
        problem = null;
        if (scope.ValueOf(type.Name, text.Value) is { } value) return new(Json(value.Text), value.Text, value.CSharpName);
        if (type.Open && text.Value.Length > 0) return Text(text.Value);
        problem = $"it is no value of {type.Name.Name}{Naming.Suggestion.For(text.Value, scope.EnumOf(type.Name)?.Values.Select(value => value.Text) ?? [], sink)}";
        return null;
    }

    static Literal Text(string text) => new(Json(text), text);

    /// <summary>A text as ASCII JSON.</summary>
    public static string Json(string text) => "\"" + JsonEncodedText.Encode(text) + "\"";
}
