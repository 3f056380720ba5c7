namespace FactKit.Compiler.Diagnostics;

/// <summary>Every diagnostic.</summary>
public static partial class Catalogue
{
    /// <summary>Two declarations of one C# name.</summary>
    public static readonly DiagnosticDescriptor TypeNameTaken = new(
        "FK0901", "C# type declared twice",
        "The C# type '{0}' is already declared by '{1}' in {2}; names of one project must differ by more than case: rename one, or give one schema another 'namespace'");

    /// <summary>An exception that nobody foresaw.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        "FK0999", "Internal error of FactKit",
        "Internal error of FactKit while it read this file ({0}: {1}); please report it, with the file if you can");
}
