using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>Bound models made by hand, as short as a schema.</summary>
static class Models
{
    public const string Schema = "newsroom.clash";
    public const string Namespace = "Newsroom.Facts";

    public static readonly TypeName Actor = Name("Actor"), Loss = Name("Loss"), Sector = Name("Sector"), Outcome = Name("Outcome"), Event = Name("Event");

    public static TypeName Name(string name, string @namespace = Namespace) => new(Schema, name, @namespace, name);

    public static ScalarType Scalar(ScalarKind kind) => new(kind);

    public static BoundField Field(string name, FieldType type, Cardinality cardinality = Cardinality.One, Constraints? constraints = null) => new(
        name, char.ToUpperInvariant(name[0]) + name[1..], default, null, null, type, cardinality,
        constraints ?? (type is ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier } ? new(MinLength: 1) : new()),
        null, null, null, default, false, null, false);

    public static BoundField Field(string name, ScalarKind kind, Cardinality cardinality = Cardinality.One, Constraints? constraints = null) =>
        Field(name, Scalar(kind), cardinality, constraints);

    public static BoundRecord Record(TypeName name, params BoundField[] fields) => new(name, null, null, new(fields), false, "1.0.0", false, default, null, default);

    public static BoundRecord Record(string name, params BoundField[] fields) => Record(Name(name), fields);

    public static BoundEnumValue Value(string text, string name, int number) => new(text, name, number, default, null, null, null);

    public static BoundEnum Enum(TypeName name, bool open, params BoundEnumValue[] values) => new(name, null, null, open, new(values));

    public static EquatableArray<T> List<T>(params T[] items) => new(items);

    public static Absence Absent(params string[] reasons) => new(new(reasons), default);

    /// <summary>The clash schema of the design: five objects, a union and two enums.</summary>
    public static BoundSchema Clash()
    {
        var sector = Enum(Sector, true,
            Value("military", "Military", 1) with { Description = "State armed forces.", Meaning = "plover:MIL" },
            Value("rebel", "Rebel", 2) with { Aliases = List("insurgent"), Deprecation = new("1.1", "military", "Deprecated since 1.1: why. Use military.") },
            Value("civilian", "Civilian", 3));
        var outcome = Enum(Outcome, false, Value("repelled", "Repelled", 1), Value("ongoing", "Ongoing", 2), Value("ended", "Ended", 3));
        var actor = Record(Actor,
            Field("id", ScalarKind.Identifier, constraints: new(1, 200)) with { Key = true },
            Field("name", ScalarKind.Text, constraints: new(1, 200)),
            Field("sector", new EnumType(Sector, true)));
        var loss = Record(Loss,
            Field("side", new RefType(Actor, ScalarKind.Identifier)),
            Field("killed", ScalarKind.Integer, Cardinality.Many, new(Min: "0")),
            Field("killedAtScene", ScalarKind.Integer, Cardinality.Many, new(Min: "0")),
            Field("diedLater", ScalarKind.Integer, Cardinality.Many, new(Min: "0")),
            Field("wounded", ScalarKind.Integer, Cardinality.Many, new(Min: "0"))) with
        { Description = "What one side lost." };
        var attack = Record("Attack",
            Field("by", new RefType(Actor, ScalarKind.Identifier)),
            Field("weapon", ScalarKind.Text, Cardinality.Optional, new(1, 100))) with
        { Case = new(Event, "kind", "Kind", "attack") };
        var strike = Record("Strike",
            Field("target", ScalarKind.Text, constraints: new(1, 200)),
            Field("munitions", ScalarKind.Decimal, Cardinality.Optional)) with
        { Case = new(Event, "kind", "Kind", "strike") };
        var @event = new BoundUnion(Event, null, null, "kind", "Kind", default,
            List<BoundCase>(new("attack", attack.Name), new("strike", strike.Name)), null, false, "1.0.0", default);
        var report = Record("ClashReport",
            Field("id", ScalarKind.Identifier, constraints: new(1, 200)) with { Key = true },
            Field("headline", ScalarKind.Text, constraints: new(1, 300)),
            Field("published", ScalarKind.Timestamp) with { Absence = Absent("not-stated") },
            Field("actors", new ObjectType(Actor), Cardinality.AtLeastOne),
            Field("losses", new ObjectType(Loss), Cardinality.Many),
            Field("events", new ObjectType(Event), Cardinality.Many),
            Field("outcome", new EnumType(Outcome, false), Cardinality.Optional),
            Field("witnesses", ScalarKind.Text, Cardinality.Many) with { Sensitivity = "personal" }) with
        {
            Description = "An armed clash, as one article reports it.",
            Document = true,
            Finds = List(Actor),
        };
        return new(Schema, "1.0.0", Namespace, null, List(sector, outcome), List(report, actor, loss, attack, strike), List(@event));
    }

    /// <summary>Every scalar in every cardinality, with and without absence; lists, maps, references, constants, defaults, old names, kept fields.</summary>
    public static BoundSchema Everything()
    {
        var kinds = System.Enum.GetValues<ScalarKind>();
        var fields = new List<BoundField>();
        foreach (var kind in kinds)
        {
            foreach (var cardinality in System.Enum.GetValues<Cardinality>())
            {
                fields.Add(Field($"{kind}{cardinality}", kind, cardinality));
                fields.Add(Field($"{kind}{cardinality}OrAbsent", kind, cardinality) with { Absence = new(List("not-stated", "temporarily-unknown"), List(new Sentinel("not-stated", "\"***\""))) });
            }
        }
        var scalars = Record("Scalars", [.. fields]) with { KeepUnknown = true, Reserved = List("old", "older"), Document = true, Finds = List(Name("Numbered"), Actor) };

        var holder = Record("Holder",
            Field("color", new EnumType(Name("Color"), false)),
            Field("sector", new EnumType(Sector, true), Cardinality.Optional),
            Field("sectors", new EnumType(Sector, true), Cardinality.Many, new(Unique: true, MaxItems: 5)),
            Field("next", new ObjectType(Name("Holder")), Cardinality.Optional),
            Field("children", new ObjectType(Name("Holder")), Cardinality.Many) with { Absence = Absent("withheld") },
            Field("counts", new MapType(Scalar(ScalarKind.Integer), Cardinality.One), constraints: new(Min: "0", MaxItems: 10)),
            Field("texts", new MapType(Scalar(ScalarKind.Text), Cardinality.Many), Cardinality.Optional, new(MaxLength: 10)),
            Field("nested", new MapType(new MapType(new ObjectType(Name("Holder")), Cardinality.AtLeastOne), Cardinality.One), Cardinality.Many) with { Absence = Absent("unknown") },
            Field("numbered", new RefType(Name("Numbered"), ScalarKind.Integer), Cardinality.AtLeastOne),
            Field("code", ScalarKind.Identifier, constraints: new(2, 3, new("^[A-Z]{2,3}$", "^[A-Z]{2,3}$"))) with { OldNames = List("kod", "cod/e") },
            Field("optionalCode", ScalarKind.Text, Cardinality.Optional, new(0)) with { OldNames = List("oc") },
            Field("secret", ScalarKind.Text, Cardinality.Optional) with { Sensitivity = "personal" },
            Field("retired", ScalarKind.Integer) with { Deprecation = new(null, null, "Not used.") });
        var defaults = Record("Defaults",
            Defaulted("text", ScalarKind.Text, "\"a\\u0022b\"", "a\"b"), Defaulted("flag", ScalarKind.Boolean, "true", "true"),
            Defaulted("integer", ScalarKind.Integer, "-9223372036854775808", "-9223372036854775808"), Defaulted("decimal", ScalarKind.Decimal, "1.10", "1.10"),
            Defaulted("number", ScalarKind.Number, "-1.5E300", "-1.5E300"), Defaulted("moment", ScalarKind.Timestamp, "\"2024-02-29T08:09:10.0120000-03:30\"", "2024-02-29T08:09:10.012-03:30"),
            Defaulted("zulu", ScalarKind.Timestamp, "\"2024-02-29T00:00:00Z\"", "2024-02-29T00:00:00Z"),
            Defaulted("uri", ScalarKind.Uri, "\"https://example.org/a\"", "https://example.org/a"), Defaulted("tongue", ScalarKind.Language, "\"ar\"", "ar"),
            Field("color", new EnumType(Name("Color"), false)) with { Default = new("\"red\"", "red", "Red") },
            Field("sector", new EnumType(Sector, true)) with { Default = new("\"rebel\"", "rebel", "Rebel") },
            Field("other", new EnumType(Sector, true)) with { Default = new("\"alien\"", "alien") });
        var constants = Record("Constants", [.. defaults.Fields.Select(f => f with { Default = null, Const = f.Default })]);
        var empty = Record("Empty");
        var wide = Record("Wide", [.. Enumerable.Range(0, 130).Select(i => Field($"f{i}", ScalarKind.Integer, Cardinality.Optional))]);
        var numbered = Record("Numbered", Field("number", ScalarKind.Integer) with { Key = true });

        var shape = Name("Form");
        var common = new[]
        {
            Field("label", ScalarKind.Identifier) with { Key = true },
            Field("holder", ScalarKind.Text, Cardinality.Optional) with { Sensitivity = "personal" },
            Field("unit", ScalarKind.Text) with { Const = new("\"m\"", "m") },
        };
        var inherited = common.Select(f => f with { Inherited = true }).ToArray();
        var circle = Record("Circle", [.. inherited, Field("radius", ScalarKind.Decimal), Field("maker", ScalarKind.Text) with { Sensitivity = "personal" }]) with { Case = new(shape, "kind", "Kind", "circle", Document: true), Document = true };
        var value = Record("Value", inherited) with { Case = new(shape, "kind", "Kind", "value", Document: true) };
        var other = Record("OtherForm", [.. inherited, Field("note", ScalarKind.Text, Cardinality.Optional)]) with { Case = new(shape, "kind", "Kind", null, Document: true), KeepUnknown = true };
        var form = new BoundUnion(shape, "A form.", new(null, null, "Use another."), "kind", "Kind", List(common), List<BoundCase>(new("circle", circle.Name), new("value", value.Name)), other.Name, true, "1.0.0", List(shape));

        var enums = List(Enum(Name("Color"), false, Value("red", "Red", 1), Value("dark blue, 2", "DarkBlue2", 2)), Clash().Enums[0]);
        return new(Schema, "1.0.0", Namespace, null, enums, List(scalars, holder, defaults, constants, empty, wide, numbered, circle, value, other, Clash().Records[1]), List(form));

        static BoundField Defaulted(string name, ScalarKind kind, string json, string text) => Field(name, kind) with { Default = new(json, text) };
    }
}
