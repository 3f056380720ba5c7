using FactKit.Compiler.Binding.Fields;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Types;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>What all declarations of a schema are bound with.</summary>
sealed class SchemaContext(Scope scope, Func<TypeName, bool> usable, IncludeResolver includes, DocumentReach reach, string version, HashSet<string> declaredNames, DiagnosticSink sink)
{
    public Scope Scope => scope;

    public IncludeResolver Includes => includes;

    public DocumentReach Reach => reach;

    /// <summary>The version of the schema.</summary>
    public string Version => version;

    /// <summary>The names of the schema's own declarations.</summary>
    public HashSet<string> DeclaredNames => declaredNames;

    public DiagnosticSink Sink => sink;

    /// <summary>Whether a declaration has a sound C# name.</summary>
    public bool IsUsable(TypeName name) => usable(name);

    /// <summary>Resolves types written in a schema.</summary>
    public FieldTypeBinder Types(int home, DiagnosticSink into) => new(scope, home, usable, into);

    /// <summary>Binds fields written in a schema.</summary>
    public FieldBinder Fields(int home, DiagnosticSink into) => new(scope, Types(home, into), home, into);
}
