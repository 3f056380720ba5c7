using FactKit.Compiler.Binding.Declarations;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Rules;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding;

/// <summary>Binds a schema: resolves every name, checks every value, decides all that emission prints.</summary>
public static class Binder
{
    /// <summary>Binds. Bad input gives diagnostics, never an exception; a faulty declaration or field is left out and the others stay.</summary>
    public static BindResult Bind(BindInput input, CancellationToken cancellation = default)
    {
        // What is looked up is shared with the other schemas of the set, which may be bound at the same time.
        lock (input.Reach.Gate) return BindAlone(input, cancellation);
    }

    static BindResult BindAlone(BindInput input, CancellationToken cancellation)
    {
        var sink = new DiagnosticSink();
        var id = HeaderBinder.BindId(input, sink);
        var version = HeaderBinder.BindVersion(input, sink);
        var soundNamespace = HeaderBinder.BindNamespace(input, id, sink);
        HeaderBinder.BindImports(input, sink);
        VagueWordBinder.Report(input.Schema.VagueWords, sink);

        var scope = new Scope(input.Reach.Home);
        var usable = new DeclarationNames(input, scope, sink).Check();
        var context = new SchemaContext(
            scope,
            name => name.SchemaId == input.Reach.Surface.Id ? usable.Contains(name) : DeclarationNames.CanBeWritten(name),
            new(input, scope, sink),
            version,
            new(scope.Root.Declared.Keys, StringComparer.Ordinal),
            sink);

        var enums = new List<BoundEnum>();
        foreach (var node in input.Schema.Enums)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Usable(node.Name, isEnum: true) is { } name) enums.Add(EnumBinder.Bind(node, name, context.DeclaredNames, sink));
        }

        // Unions first: they say which records are their cases.
        var unionBinder = new UnionBinder(context);
        var unions = new List<BoundUnion>();
        foreach (var node in input.Schema.Types)
        {
            cancellation.ThrowIfCancellationRequested();
            if (node.Union is not { } union) continue;
            if (Usable(node.Name, isEnum: false) is { } name) unions.Add(unionBinder.Bind(node, name));
            else unionBinder.LeaveOut(union);
        }

        var recordBinder = new RecordBinder(context);
        var records = new List<BoundRecord>();
        foreach (var node in input.Schema.Types)
        {
            cancellation.ThrowIfCancellationRequested();
            if (node.Union is null && Usable(node.Name, isEnum: false) is { } name) records.Add(recordBinder.Bind(node, name, unionBinder.MembershipOf(node.Name.Value), unionBinder.NamesAsCase(node.Name.Value)));
        }
        var rules = RulesOf();
        EndlessTypes.Report(records, unions, input.Schema.Types, sink);

        // Without a sound namespace no declaration has a home; without an id the rest still shows in the editor.
        var schema = soundNamespace
            ? new BoundSchema(
                id ?? input.Reach.Surface.Id, version, SchemaNames.Namespace(input.Schema), input.Schema.Description,
                enums.ToEquatableArray(), records.Select(Ruled).ToEquatableArray(), unions.Select(union => union with { HasRules = rules.ContainsKey(union.Name) }).ToEquatableArray())
            {
                Rules = input.Schema.Types.Select(node => Usable(node.Name, isEnum: false)).OfType<TypeName>().Where(rules.ContainsKey).Distinct().Select(name => rules[name]).ToEquatableArray(),
            }
            : null;
        // Where the YAML broke off, names that seem unknown may be declared further down; mending the YAML brings the rest out.
        return new(schema, input.Schema.Complete ? sink.ToEquatableArray() : default);

        // Last: a rule may name any field of any type.
        Dictionary<TypeName, BoundRules> RulesOf()
        {
            // Rules would look at all the fields that were not copied.
            if (context.Includes.IsFull) return [];
            var sound = records.ToDictionary(record => record.Name, record => record.Fields);
            foreach (var union in unions) sound[union.Name] = union.CommonFields;
            var binder = new RuleBinder(
                new(scope, home => context.Types(home, new(silent: true)), sound.ToDictionary(type => type.Key, type => new HashSet<string>(type.Value.Select(member => member.Name), StringComparer.Ordinal))), sink);
            var found = new Dictionary<TypeName, BoundRules>();
            // Unions first: a case's rules hide those of its union.
            foreach (var node in input.Schema.Types.OrderBy(type => type.Union is null))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Usable(node.Name, isEnum: false) is not { } name || !sound.TryGetValue(name, out var fields)) continue;
                var bound = binder.Bind(node, name, node.Union is null ? context.Includes.Of(node) : [], fields);
                if (bound.Count > 0) found[name] = new(name, bound, unionBinder.MembershipOf(node.Name.Value) is { } place && found.ContainsKey(place.Case.Union));
            }
            return found;
        }

        BoundRecord Ruled(BoundRecord record) => record with
        {
            HasRules = rules.ContainsKey(record.Name),
            Case = record.Case is { } place ? place with { HasRules = rules.ContainsKey(place.Union) } : null,
        };

        TypeName? Usable(SchemaText name, bool isEnum) =>
            scope.Root.Declared.TryGetValue(name.Value, out var declared) && declared.Enum is not null == isEnum && usable.Contains(declared.Name) ? declared.Name : null;
    }
}

/// <summary>What binding gave.</summary>
/// <param name="Schema">The bound schema; null where nothing of it can be emitted.</param>
/// <param name="Diagnostics">Its faults, without positions.</param>
public sealed record BindResult(BoundSchema? Schema, EquatableArray<SchemaDiagnostic> Diagnostics);
