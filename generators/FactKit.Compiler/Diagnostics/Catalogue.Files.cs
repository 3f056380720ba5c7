namespace FactKit.Compiler.Diagnostics;

public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ImportNotFound = new("FK0400", "Import not found",
        "No schema of this build stands at \"{0}\"{1} Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.");

    public static readonly DiagnosticDescriptor ImportCycle = new("FK0401", "Import cycle",
        "The imports run in a circle ({0}): {1}");

    public static readonly DiagnosticDescriptor AbsoluteImport = new("FK0402", "Absolute import",
        "\"{0}\" is an absolute path, which other machines do not have: write it relative to this file");

    public static readonly DiagnosticDescriptor RepeatedImport = new("FK0403", "Import given twice",
        "\"{0}\" is already imported", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SharedSchemaId = new("FK0404", "Schema id used twice",
        "The schema id \"{0}\" is also that of {1}: ids name a schema in documents and must differ");

    public static readonly DiagnosticDescriptor UnknownBuiltInSchema = new("FK0405", "Unknown built-in schema",
        "FactKit has no built-in schema \"{0}\"{1} The built-in schemas: {2}. The path of a file ends in .fact.yaml.");
}
