using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Emission;

/// <summary>How generated code names things. All is <c>global::</c>: a schema's namespace may declare a String, a List or a FactKit of its own.</summary>
static class Names
{
    /// <summary>The runtime's public types.</summary>
    public const string Api = "global::FactKit.";

    /// <summary>What only generated code calls.</summary>
    public const string Plumbing = "global::FactKit.Generated.";

    /// <summary>What GeneratedCode says; a test holds it to the version of the package.</summary>
    public const string ToolVersion = "0.1.0";

    /// <summary>A declared type.</summary>
    public static string Global(TypeName name) => $"global::{CSharpText.Namespace(name.Namespace)}.{CSharpText.Identifier(name.CSharpName)}";

    /// <summary>The class that holds the texts of an enum.</summary>
    public static string Table(TypeName name) => $"global::{CSharpText.Namespace(name.Namespace)}.{TablePart(name)}";

    /// <summary>The same without its namespace.</summary>
    public static string TablePart(TypeName name) => CSharpText.Part(CSharpNames.Table(name.CSharpName));

    /// <summary>A sensitivity, by its name in schemas.</summary>
    public static string Sensitivity(string name) => $"{Api}FactSensitivity.{(name == "personal" ? "Personal" : "Confidential")}";

    /// <summary>The name of a schema's file. Hint names hold letters, digits and a few signs; ids of schemas are made of those.</summary>
    public static string HintName(string schemaId) => $"{schemaId}.g.cs";
}
