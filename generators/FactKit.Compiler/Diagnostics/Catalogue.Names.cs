namespace FactKit.Compiler.Diagnostics;

public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor BadSchemaId = new("FK0200", "Bad schema id",
        "\"{0}\" is no schema id: write words of letters, digits, - and _, joined by dots, such as newsroom.clash");

    public static readonly DiagnosticDescriptor BadSchemaVersion = new("FK0201", "Bad schema version",
        "\"{0}\" is no version: write three numbers, such as 1.0.0 (semver)");

    public static readonly DiagnosticDescriptor BadNamespace = new("FK0202", "Bad namespace",
        "\"{0}\" is no C# namespace: {1}");

    public static readonly DiagnosticDescriptor BadDeclarationName = new("FK0203", "Bad type name",
        "\"{0}\" cannot name {1}: type expressions need a name of letters, digits and underscores that does not begin with a digit");

    public static readonly DiagnosticDescriptor DuplicateDeclaration = new("FK0204", "Type and enum of one name",
        "\"{0}\" is already an enum of this schema: give the type another name");

    public static readonly DiagnosticDescriptor BuiltInName = new("FK0205", "Name of a built-in type",
        "\"{0}\" is a built-in type: give this one another name");

    public static readonly DiagnosticDescriptor SystemName = new("FK0206", "Name of a System type",
        "\"{0}\" is also a public type of the C# namespace System: files with \"using System;\" must say which one they mean", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NoCSharpName = new("FK0207", "No C# name",
        "\"{0}\" gives no C# name (\"{1}\"): add \"name:\" with an identifier of at most 128 letters, digits and underscores");

    public static readonly DiagnosticDescriptor KeywordName = new("FK0208", "C# keyword as a name",
        "\"{0}\" is a C# keyword: {1}");

    public static readonly DiagnosticDescriptor NameCollision = new("FK0209", "Two names become one in C#",
        "\"{0}\" and \"{1}\" both become \"{2}\" in C#{3}: add \"name:\" to one of them");

    public static readonly DiagnosticDescriptor ReservedName = new("FK0210", "Reserved C# name",
        "\"{0}\" becomes \"{1}\" in C#, which {2}: add \"name:\" with another");

    public static readonly DiagnosticDescriptor SharedCSharpName = new("FK0211", "C# name of another schema",
        "\"{0}\" becomes {1} in C#, which {2} declares too{3}: change the namespace of one schema, or add \"name:\"");

    public static readonly DiagnosticDescriptor UnknownType = new("FK0212", "Unknown type",
        "There is no type \"{0}\"{1}");

    public static readonly DiagnosticDescriptor AmbiguousType = new("FK0213", "Type of two imports",
        "\"{0}\" stands in two imported schemas, {1} and {2}: import only one of them, or rename one type");

    public static readonly DiagnosticDescriptor BadTypeExpression = new("FK0214", "Bad type expression",
        "\"{0}\" is no type: expected {1}, found {2}. Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.");

    public static readonly DiagnosticDescriptor WrongTypeArgument = new("FK0215", "Wrong type argument",
        "\"{0}\": {1}");

    public static readonly DiagnosticDescriptor RefWithoutKey = new("FK0216", "Reference to a type without a key",
        "\"{0}\" has no key to refer to: {1}");

    public static readonly DiagnosticDescriptor WireNameCollision = new("FK0217", "Name used twice in documents",
        "\"{0}\" is {1} and {2}: a name in documents means one thing");

    public static readonly DiagnosticDescriptor BadWireName = new("FK0218", "Bad name in documents",
        "\"{0}\" cannot be a name in documents: {1}");

    public static readonly DiagnosticDescriptor BadKey = new("FK0219", "Bad key field",
        "\"{0}\" cannot be the key: {1}");

    public static readonly DiagnosticDescriptor BadInclude = new("FK0220", "Bad include",
        "\"{0}\" cannot be included: {1}");

    public static readonly DiagnosticDescriptor BadCase = new("FK0221", "Bad case of a union",
        "\"{0}\" cannot be a case: {1}");

    public static readonly DiagnosticDescriptor EndlessType = new("FK0222", "Type without an end",
        "No document could ever hold type \"{0}\": its field \"{1}\" needs another \"{0}\" in turn. Make the field optional (?) or a list (*).");

    public static readonly DiagnosticDescriptor UnknownReplacement = new("FK0223", "Unknown replacement",
        "\"replaceWith\" names \"{0}\", which is not {1}{2}");

    public static readonly DiagnosticDescriptor DuplicateEnumText = new("FK0224", "Enum text used twice",
        "\"{0}\" already stands for \"{1}\" in this enum");

    public static readonly DiagnosticDescriptor SpeakerWithoutKey = new("FK0226", "Speaker without a key",
        "\"{0}\" is a speaker, and claims name speakers by their keys: give one of its fields \"key: true\" (of type Identifier or Text)");

    public static readonly DiagnosticDescriptor ManyReferences = new("FK0227", "References to too many types",
        "The references inside document \"{0}\" name more than {1}: {2}make several documents of it, or give the types of what is alike a union and refer to that");

    public static readonly DiagnosticDescriptor EmptyName = new("FK0225", "Empty text",
        "{0} cannot be empty");
}
