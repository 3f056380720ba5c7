using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Checking;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>The types that tests of rules are about: a loss of an actor in an event.</summary>
static class LossScope
{
    static readonly TypeName Loss = Named("Loss"), Actor = Named("Actor"), Event = Named("Event"), Attack = Named("Attack"), Strike = Named("Strike"), Sector = Named("Sector");

    static readonly RuleType Counts = new ListOf(new ClaimOf(RuleTypes.QuantityType));

    static readonly RuleMember[] Fields =
    [
        new("killed", "Killed", Counts),
        new("wounded", "Wounded", Counts),
        new("seen", "Seen", new ClaimOf(RuleTypes.QuantityType), MemberPresence.OptionalReference),
        new("count", "Count", RuleTypes.Int),
        new("price", "Price", RuleTypes.DecimalType),
        new("share", "Share", RuleTypes.DoubleType),
        new("total", "Total", RuleTypes.QuantityType, IsFact: true),
        new("place", "Place", RuleTypes.StringType),
        new("note", "Note", RuleTypes.StringType, MemberPresence.OptionalReference),
        new("age", "Age", RuleTypes.Int, MemberPresence.OptionalValue, Sensitive: true),
        new("names", "Names", new ListOf(RuleTypes.StringType), Sensitive: true),
        new("began", "Began", RuleTypes.Date, IsFact: true),
        new("link", "Link", RuleTypes.Uri),
        new("length", "Length", RuleTypes.Span),
        new("at", "At", RuleTypes.Timestamp),
        new("side", "Side", new RefOf(Actor, ScalarKind.Identifier)),
        new("sector", "Sector", new EnumOf(Sector, false)),
        new("label", "Label", new EnumOf(Sector, true)),
        new("event", "Event", new ObjectOf(Event)),
        new("events", "Events", new ListOf(new ObjectOf(Event))),
        new("parts", "Parts", new ListOf(new ObjectOf(Loss))),
        new("scores", "Scores", new MapOf(RuleTypes.StringType, RuleTypes.Int, Schema: true)),
        new("named", "Named", new MapOf(RuleTypes.StringType, new ObjectOf(Loss), Schema: true)),
        new("side.leader", "SideLeader", RuleTypes.StringType, MemberPresence.OptionalReference),
        new("admin-1", "Admin1", RuleTypes.StringType),
        new("package", "Package", RuleTypes.StringType),
    ];

    static readonly RuleUnion Events = new(Event, "kind", "Kind", new([new BoundCase("attack", Attack), new BoundCase("strike", Strike)]), new(["attack", "strike"]));

    static readonly Dictionary<TypeName, RuleMember[]> Types = new()
    {
        [Loss] = Fields,
        [Actor] = [new("sector", "Sector", new EnumOf(Sector, false)), new("leader", "Leader", new RefOf(Actor, ScalarKind.Identifier), MemberPresence.OptionalValue)],
        [Event] = [new("id", "Id", RuleTypes.StringType)],
        [Attack] = [new("id", "Id", RuleTypes.StringType), new("weapon", "Weapon", RuleTypes.StringType, MemberPresence.OptionalReference), new("killed", "Killed", RuleTypes.Int)],
        [Strike] = [new("id", "Id", RuleTypes.StringType), new("workers", "Workers", RuleTypes.Int)],
    };

    static readonly Dictionary<TypeName, string[]> Enums = new() { [Sector] = ["military", "rebel", "civilian"] };

    /// <summary>A rule of a loss.</summary>
    public static IRuleScope OfLoss { get; } = new TypeScope(Loss, Types, Enums, Events);

    /// <summary>A rule of the union.</summary>
    public static IRuleScope OfEvent { get; } = new TypeScope(Event, Types, Enums, Events);

    static TypeName Named(string name) => new("test.loss", name, "Test", name);
}
