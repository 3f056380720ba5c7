namespace FactKit.Compiler.Diagnostics;

public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor EmptySchema = new("FK0100", "No schema",
        "The file holds no mapping of keys and values: begin with \"factkit: 1\" and \"schema: some.name\"");

    public static readonly DiagnosticDescriptor UnknownKey = new("FK0101", "Unknown key",
        "\"{0}\" is no key of {1}{2} The keys of {1} are {3}.");

    public static readonly DiagnosticDescriptor MissingRequiredKey = new("FK0102", "Missing key",
        "{0} needs the key \"{1}\". What it says: {2}");

    public static readonly DiagnosticDescriptor WrongKind = new("FK0103", "Wrong kind of value",
        "\"{0}\" wants {1}, found {2}");

    public static readonly DiagnosticDescriptor UnknownChoice = new("FK0104", "Unknown choice",
        "\"{0}\" is not one of the values of \"{1}\"{2} Allowed: {3}.");

    public static readonly DiagnosticDescriptor LanguageVersion = new("FK0105", "Unsupported language version",
        "This FactKit reads version 1 of the schema language, found {0}: write \"factkit: 1\" or update the FactKit package");

    public static readonly DiagnosticDescriptor FieldsAndUnion = new("FK0106", "Fields beside a union",
        "A type cannot have both \"fields\" and \"union\": put the fields that all cases share into \"union: fields:\"");

    public static readonly DiagnosticDescriptor NoUnionKey = new("FK0107", "Key that a union cannot have",
        "\"{0}\" stands on a union and means nothing there: put it on the cases");

    public static readonly DiagnosticDescriptor EmptyDeclaration = new("FK0108", "Nothing in it",
        "{0} is empty: {1}");
}
