namespace FactKit.Compiler.Diagnostics;

public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor InternalError = new("FK0999", "Internal error of FactKit",
        "Internal error of FactKit while it read this file ({0}: {1}): please report it, with the file if you can");
}
