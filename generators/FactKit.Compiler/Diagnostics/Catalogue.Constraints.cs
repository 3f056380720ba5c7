namespace FactKit.Compiler.Diagnostics;

public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ConstraintNotApplicable = new("FK0300", "Constraint that does not apply",
        "\"{0}\" does not apply to {1}: {2}");

    public static readonly DiagnosticDescriptor BadBound = new("FK0301", "Bad bound",
        "\"{0}\" is no bound of type {1}: {2}");

    public static readonly DiagnosticDescriptor EmptyRange = new("FK0302", "Range without values",
        "\"{0}\" ({1}) is greater than \"{2}\" ({3}): no value could ever be valid");

    public static readonly DiagnosticDescriptor BadPattern = new("FK0303", "Bad pattern",
        "The pattern cannot be used. {0}");

    public static readonly DiagnosticDescriptor BadDefault = new("FK0304", "Bad default",
        "The default \"{0}\" is not valid for this field: {1}");

    public static readonly DiagnosticDescriptor DefaultNotAllowed = new("FK0305", "Default that cannot be",
        "A default cannot stand {0}: {1}");

    public static readonly DiagnosticDescriptor BadConst = new("FK0306", "Bad const",
        "The const \"{0}\" is not valid for this field: {1}");

    public static readonly DiagnosticDescriptor ConstNotAllowed = new("FK0307", "Const that cannot be",
        "A const cannot stand {0}: {1}");

    public static readonly DiagnosticDescriptor BadExample = new("FK0308", "Bad example",
        "The example \"{0}\" is not valid for this field: {1}");

    public static readonly DiagnosticDescriptor BadSentinel = new("FK0309", "Bad absence value",
        "\"{0}\" cannot stand for an absence: {1}");

    public static readonly DiagnosticDescriptor BadVagueWord = new("FK0310", "Bad vague word",
        "\"{0}\" cannot stand in vagueWords: {1}");

    public static readonly DiagnosticDescriptor CannotBeRedacted = new("FK0311", "Sensitive field that cannot be redacted",
        "\"{0}\" is sensitive and could not be redacted: {1}", DiagnosticSeverity.Warning);
}
