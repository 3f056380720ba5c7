using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Names;

/// <summary>Checks the names of a schema's declarations, in the language and in C#.</summary>
sealed class DeclarationNames(BindInput input, Scope scope, DiagnosticSink sink)
{
    // Generated files are named after types, and file names differ in more than case.
    readonly NameChecker _csharpNames = new(sink, StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, SharedName> _shared = input.SharedNames.ToDictionary(shared => shared.Declaration, StringComparer.Ordinal);
    readonly HashSet<TypeName> _usable = [];

    /// <summary>The declarations whose names are sound.</summary>
    public HashSet<TypeName> Check()
    {
        foreach (var node in input.Schema.Enums)
            _csharpNames.Reserve([CSharpNames.Table(SchemaNames.CSharp(node.Name, node.CSharpName))], $"is the class that holds the texts of \"{Shown.Cut(node.Name.Value)}\"");
        foreach (var node in input.Schema.Enums) Check(node.Name, node.CSharpName, "an enum", []);
        var enums = new HashSet<string>(input.Schema.Enums.Select(node => node.Name.Value), StringComparer.Ordinal);
        foreach (var node in input.Schema.Types)
        {
            if (enums.Contains(node.Name.Value)) sink.Report(Catalogue.DuplicateDeclaration, node.Name.Location, Shown.Cut(node.Name.Value));
            else Check(node.Name, node.CSharpName, "a type", ReservedMembers.Of(node));
        }
        return _usable;
    }

    void Check(SchemaText name, SchemaText? csharpName, string what, IReadOnlyList<string> members)
    {
        var shown = Shown.Cut(name.Value);
        if (BuiltInTypes.IsReserved(name.Value))
        {
            sink.Report(Catalogue.BuiltInName, name.Location, shown);
            return;
        }
        if (!CSharpNames.IsIdentifier(name.Value))
        {
            sink.Report(Catalogue.BadDeclarationName, name.Location, shown, what);
            return;
        }
        if (!_csharpNames.Accepts(name, csharpName)) return;
        var csharp = SchemaNames.CSharp(name, csharpName);
        if (members.Contains(csharp, StringComparer.Ordinal))
        {
            sink.Report(Catalogue.ReservedName, (csharpName ?? name).Location, shown, csharp, "is the name of one of its members");
            return;
        }
        if (_shared.TryGetValue(csharp, out var other))
            sink.Report(Catalogue.SharedCSharpName, (csharpName ?? name).Location, shown, $"{SchemaNames.Namespace(input.Schema)}.{other.CSharpName}", other.OtherFile, Difference(other.As));
        else if (SystemTypes.Contains(csharp)) sink.Report(Catalogue.SystemName, (csharpName ?? name).Location, csharp);
        if (!_shared.ContainsKey(csharp)) _usable.Add(scope.Root.Declared[name.Value].Name);
    }

    /// <summary>Whether C# has such a name at all. Where it is declared in another file, what is wrong with it is said there.</summary>
    public static bool CanBeWritten(TypeName name) =>
        !BuiltInTypes.IsReserved(name.Name) && $"{name.Namespace}.{name.CSharpName}".Split('.').All(part => CSharpNames.IsIdentifier(part) && !CSharpNames.IsKeyword(part));

    static string Difference(SharedAs how) => how switch
    {
        SharedAs.OtherCase => ", but for upper and lower case",
        SharedAs.Namespace => ", as a namespace",
        _ => "",
    };
}
