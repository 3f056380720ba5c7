using System.Text;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>Follows the <c>path</c> of a rule from field to field and makes a JSON Pointer of it.</summary>
static class PathBinder
{
    /// <summary>The pointer; null after a fault.</summary>
    public static string? Bind(SchemaText path, RuleScope scope, DiagnosticSink sink)
    {
        var pointer = new StringBuilder();
        var type = scope.Type;
        var at = 0;
        while (true)
        {
            var dot = path.Value.IndexOf('.', at);
            // A name may hold dots itself.
            if (dot >= 0 && scope.Members.Of(type).TryFind(path.Value.Substring(at), out _)) dot = -1;
            var name = path.Value.Substring(at, (dot < 0 ? path.Value.Length : dot) - at);
            if (!scope.Members.Of(type).TryFind(name, out var member))
            {
                var union = scope.Union(type) ?? scope.UnionOfCase(type);
                if (union is null || union.Discriminator != name)
                    return Fault(path, at, name.Length, $"{type.Name} has no field \"{Shown.Cut(name)}\"{Suggestion.For(name, scope.MemberNames(type), sink)}", sink);
                pointer.Append('/').Append(Escape(name));
                return dot < 0 ? pointer.ToString() : Fault(path, dot, path.Value.Length - dot, $"\"{Shown.Cut(name)}\" tells the cases apart and has no fields", sink);
            }
            // What is wrong with the field was said where it stands.
            if (member is null) return null;
            pointer.Append('/').Append(Escape(member.Name));
            if (dot < 0) return pointer.ToString();
            if (member.Type is not ObjectOf next)
            {
                var why = member.Type is ListOf or MapOf ? "holds any number of values" : member.Type is RefOf ? "refers to an object that stands elsewhere" : "has no fields";
                return Fault(path, dot, path.Value.Length - dot, $"\"{Shown.Cut(name)}\" {why}; end the path at it", sink);
            }
            type = next.Name;
            at = dot + 1;
        }
    }

    public static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");

    static string? Fault(SchemaText path, int offset, int length, string problem, DiagnosticSink sink)
    {
        sink.Report(Catalogue.BadRulePath, path.Location.Slice(offset, length), Shown.Cut(path.Value), problem);
        return null;
    }
}
