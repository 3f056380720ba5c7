using FactKit.Compiler.Binding.Fields;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Types;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>What all declarations of a schema are bound with.</summary>
sealed class SchemaContext(Scope scope, Func<TypeName, bool> usable, IncludeResolver includes, string version, HashSet<string> declaredNames, DiagnosticSink sink)
{
    public Scope Scope => scope;

    public IncludeResolver Includes => includes;

    /// <summary>The version of the schema.</summary>
    public string Version => version;

    /// <summary>The names of the schema's own declarations.</summary>
    public HashSet<string> DeclaredNames => declaredNames;

    public DiagnosticSink Sink => sink;

    /// <summary>Whether a declaration has a sound C# name.</summary>
    public bool IsUsable(TypeName name) => usable(name);

    /// <summary>What documents of the schema name and can hold.</summary>
    public DocumentReaches Documents { get; } = new(scope, sink);

    /// <summary>Resolves types written in a schema.</summary>
    public FieldTypeBinder Types(Home home, DiagnosticSink into) => new(scope, home, usable, into);

    /// <summary>Binds fields written in a schema.</summary>
    public FieldBinder Fields(Home home, DiagnosticSink into) => new(scope, Types(home, into), home, into);
}
