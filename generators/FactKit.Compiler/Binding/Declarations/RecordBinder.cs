using FactKit.Compiler.Binding.Fields;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Types;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>Binds the records of a schema.</summary>
sealed class RecordBinder(SchemaContext context)
{
    static readonly HashSet<string> NoNames = [];

    public BoundRecord Bind(TypeNode node, TypeName name, UnionMembership? membership, bool mayBeEmpty)
    {
        var sink = context.Sink;
        var keepUnknown = node.UnknownFields?.Value == "keep";
        var reserved = Reserved(node, membership?.Case.Discriminator);
        var names = new NameChecker(sink, StringComparer.Ordinal)
            .Reserve(ReservedMembers.Record(node.Document is not null, keepUnknown), "every generated record has already")
            .Reserve([name.CSharpName], "is the name of its type");
        if (membership is not null)
            names.Reserve(ReservedMembers.Union(membership.Case.Document), "every case of a union has already").Reserve([membership.Case.DiscriminatorCSharpName], "is the discriminator of its union");
        var list = new FieldListBinder(sink, names, reserved);
        if (membership is not null)
        {
            list.Take(membership.Case.Discriminator, "the discriminator of its union");
            var silent = context.Fields(context.Scope.Root, new(silent: true));
            foreach (var common in membership.CommonFields)
                list.Add(common, () => silent.Bind(common, NoNames, inherited: true), node.Name, $" of {Shown.Cut(membership.Case.Union.Name)}");
        }
        foreach (var (home, included, via) in context.Includes.Of(node))
        {
            // What is wrong with an included field is said where it is declared.
            var silent = context.Fields(home, new(silent: true));
            foreach (var copied in included.Fields) list.Add(copied, () => silent.Bind(copied, NoNames, inherited: false), via, $" of {Shown.Cut(via.Value)}");
        }
        var own = context.Fields(context.Scope.Root, sink);
        var siblings = new HashSet<string>(node.Fields.Select(field => field.Name.Value), StringComparer.Ordinal);
        foreach (var field in node.Fields) list.Add(field, () => own.Bind(field, siblings, inherited: false));

        if (node.Empty && !mayBeEmpty && !keepUnknown)
            sink.Report(Catalogue.EmptyDeclaration, node.Name.Location, $"Type \"{Shown.Cut(node.Name.Value)}\"", "give it \"fields\" or a \"union\"");

        var speaker = node.Speaker is not null && list.Fields.Any(field => field is { Key: true, Type: ScalarType { Kind: ScalarKind.Identifier or ScalarKind.Text } });
        if (node.Speaker is { } says && !speaker) sink.Report(Catalogue.SpeakerWithoutKey, says.Location, Shown.Cut(node.Name.Value));

        if (speaker && list.Fields.First(field => field.Key) is { Sensitivity: not null } secret)
            sink.Report(Catalogue.BadKey, node.Speaker!.Value.Location, Shown.Cut(secret.Name), "claims show the keys of their speakers, so that such a key cannot be sensitive");

        var reach = node.Document is { } document ? context.Documents.Of(name, document) : default;
        return new(
            name,
            node.Description,
            DeprecationBinder.Bind(node.Deprecated, context.DeclaredNames, "a type of this schema", sink),
            list.Fields,
            node.Document is not null,
            context.Version,
            keepUnknown,
            reserved.ToEquatableArray(),
            membership?.Case,
            reach.Keyed,
            speaker,
            context.Scope.ReachOf(name) is { HoldsSensitive: true })
        { ReachesRules = reach.Rules };
    }

    HashSet<string> Reserved(TypeNode node, string? discriminator)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in node.Reserved)
            if (FieldListBinder.WireProblem(name.Value) is { } problem) context.Sink.Report(Catalogue.BadWireName, name.Location, Shown.Cut(name.Value), problem);
            else if (name.Value == discriminator) context.Sink.Report(Catalogue.WireNameCollision, name.Location, Shown.Cut(name.Value), "reserved", "the discriminator of its union");
            else if (!names.Add(name.Value)) context.Sink.Report(Catalogue.WireNameCollision, name.Location, Shown.Cut(name.Value), "reserved", "reserved again");
        return names;
    }
}

/// <summary>A record's place in a union, with the sound ones of the common fields as written.</summary>
sealed record UnionMembership(UnionCase Case, EquatableArray<FieldNode> CommonFields);
