using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(FactJsonConverter<ClashReport>))]
public sealed partial record ClashReport : IFact<ClashReport>
{
    public required string Id { get; init; }

    public required string Headline { get; init; }

    public required Fact<DateTimeOffset> Published { get; init; }

    public Fact<long>? Fatalities { get; init; }

    public required FactList<Actor> Actors { get; init; }

    public FactList<Source> Sources { get; init; }

    public FactList<Loss> Losses { get; init; }

    public FactList<Event> Events { get; init; }

    public Move? Move { get; init; }

    public Outcome? Outcome { get; init; }

    public FactMap<string> Tags { get; init; } = default(FactMap<string>);

    public FactMap<FactList<long>>? Counts { get; init; }

    public Fact<FactList<string>> Names { get; init; } = new Fact<FactList<string>>(default(FactList<string>));

    readonly UriText _LinkText;
    public Uri? Link { get => _LinkText.Value; init => _LinkText = new(value); }

    public string? Language { get; init; }

    public decimal? Cost { get; init; }

    public double? Ratio { get; init; }

    public bool? Final { get; init; }

    public static string Format => "clash";

    public string? Contact { get; init; }

    public FactList<Witness> Witnesses { get; init; }

    public Node? Tree { get; init; }

    public Wide? Wide { get; init; }

    public FactMap<RawJson> UnknownFields { get; init; }

    public static FactResult<ClashReport> Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Parse<ClashReport>(utf8Json, options);

    public static FactResult<ClashReport> Parse(string json, FactReadOptions? options = null) => FactReading.Parse<ClashReport>(json, options);

    public static ValidationReport Check(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Check<ClashReport>(utf8Json, options);

    public static string JsonSchema => FactReading.JsonSchema<ClashReport>("test.clash.ClashReport", "urn:factkit:test.clash:1.2.0:ClashReport");

    public ValidationReport Validate() => FactReading.Validate(this);

    public GroundingReport Ground(Article article) => FactReading.Ground<ClashReport>(this, article);

    public byte[] ToJson() => FactReading.ToJson(this);

    public void WriteTo(IBufferWriter<byte> output) => FactReading.WriteTo(this, output);

    public Actor? Find(Ref<Actor> key) => FactReading.Find<ClashReport, Actor>(this, key, "test.clash/Actor");

    public Source? Find(Ref<Source> key) => FactReading.Find<ClashReport, Source>(this, key, "test.clash/Source");

    bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append($"Id = {Id}, Headline = {Headline}, Published = {Published}, Fatalities = {Fatalities}, Actors = {Actors}, Sources = {Sources}, Losses = {Losses}, Events = {Events}, Move = {Move}, Outcome = {Outcome}, Tags = {Tags}, Counts = {Counts}, Names = {Names}, Link = {Link}, Language = {Language}, Cost = {Cost}, Ratio = {Ratio}, Final = {Final}, Contact = (personal), Witnesses = (personal), Tree = {Tree}, Wide = {Wide}");
        return true;
    }

    static ClashReport? IFactObject<ClashReport>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<ClashReport>.Visit<V>(ref V visitor, ClashReport value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<ClashReport>.Describe(JsonSchemaBuilder schema) => schema.Add("test.clash.ClashReport", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<ClashReport>
    {
        static KeyShape<string, IdentifierShape> IdShape => new(new(), "test.clash/ClashReport");
        static TextShape HeadlineShape => new(max: 40);
        static FactShape<DateTimeOffset, TimestampShape> PublishedShape => new(new(), PublishedAbsences);
        static FactShape<long, IntegerShape> FatalitiesShape => new(new(min: 0), FatalitiesAbsences);
        static ListShape<Actor, Actor.Shape> ActorsShape => new(new(), min: 1);
        static ListShape<Source, Source.Shape> SourcesShape => new(new());
        static ListShape<Loss, Loss.Shape> LossesShape => new(new(), max: 100);
        static ListShape<Event, Event.Shape> EventsShape => new(new());
        static Move.Shape MoveShape => new();
        static EnumShape<Outcome> OutcomeShape => new(OutcomeTable.Names);
        static MapShape<string, TextShape> TagsShape => new(new(max: 10), max: 50);
        static MapShape<FactList<long>, ListShape<long, IntegerShape>> CountsShape => new(new(new()));
        static FactShape<FactList<string>, ListShape<string, TextShape>> NamesShape => new(new(new(), unique: true), NamesAbsences);
        static UriShape LinkShape => new();
        static LanguageShape LanguageShape => new();
        static DecimalShape CostShape => new(min: 0);
        static NumberShape RatioShape => new();
        static BooleanShape FinalShape => new();
        static ConstShape<string, TextShape> FormatShape => new(new(), "clash");
        static TextShape ContactShape => new(max: 20, pattern: ContactPattern);
        static ListShape<Witness, Witness.Shape> WitnessesShape => new(new(), max: 3, unique: true);
        static Node.Shape TreeShape => new();
        static Wide.Shape WideShape => new();
        static readonly AbsenceTable PublishedAbsences = new(AbsenceReason.NotStated, AbsenceReason.Withheld);
        static readonly AbsenceTable FatalitiesAbsences = new(AbsenceReason.Unknown, AbsenceReason.NotStated) { Sentinels = [new("-99", AbsenceReason.Unknown), new("\"***\"", AbsenceReason.NotStated), new("\"\"", AbsenceReason.NotStated)] };
        static readonly AbsenceTable NamesAbsences = new(AbsenceReason.NotMentioned);
        static readonly TextPattern ContactPattern = new("^[0-9 +]+$", @"\A[0-9 +]+\z");
        static readonly FieldTable Fields = new("ClashReport",
            new FieldName("id", required: true),
            new FieldName("headline", required: true),
            new FieldName("published", required: true),
            new FieldName("fatalities"),
            new FieldName("actors", required: true),
            new FieldName("sources"),
            new FieldName("losses"),
            new FieldName("events"),
            new FieldName("move"),
            new FieldName("outcome"),
            new FieldName("tags"),
            new FieldName("counts"),
            new FieldName("names"),
            new FieldName("link"),
            new FieldName("language"),
            new FieldName("cost"),
            new FieldName("ratio"),
            new FieldName("final"),
            new FieldName("format", required: true),
            new FieldName("contact", sensitive: FactSensitivity.Personal),
            new FieldName("witnesses", sensitive: FactSensitivity.Personal),
            new FieldName("tree"),
            new FieldName("wide"))
        { Schema = "test.clash", SchemaVersion = "1.2.0", Reserved = ["draft"], KeepUnknown = true };

        public ClashReport Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            string? _Id = null;
            string? _Headline = null;
            Fact<DateTimeOffset> _Published = default;
            Fact<long>? _Fatalities = null;
            FactList<Actor> _Actors = default;
            FactList<Source> _Sources = default;
            FactList<Loss> _Losses = default;
            FactList<Event> _Events = default;
            Move? _Move = null;
            Outcome? _Outcome = null;
            FactMap<string> _Tags = default(FactMap<string>);
            FactMap<FactList<long>>? _Counts = null;
            Fact<FactList<string>> _Names = new Fact<FactList<string>>(default(FactList<string>));
            Uri? _Link = null;
            string? _Language = null;
            decimal? _Cost = null;
            double? _Ratio = null;
            bool? _Final = null;
            string? _Contact = null;
            FactList<Witness> _Witnesses = default;
            Node? _Tree = null;
            Wide? _Wide = null;
            Dictionary<string, RawJson>? _kept = null;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"id\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Id = IdShape.Read(ref r); if (r.Then(",\"headline\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Headline = HeadlineShape.Read(ref r); if (r.Then(",\"published\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _Published = PublishedShape.Read(ref r); if (r.Then(",\"fatalities\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: _Fatalities = FatalitiesShape.Read(ref r); if (r.Then(",\"actors\":"u8, 4, ref seen)) goto case 4; break;
                    case 4: _Actors = ActorsShape.Read(ref r); if (r.Then(",\"sources\":"u8, 5, ref seen)) goto case 5; break;
                    case 5: _Sources = SourcesShape.Read(ref r); if (r.Then(",\"losses\":"u8, 6, ref seen)) goto case 6; break;
                    case 6: _Losses = LossesShape.Read(ref r); if (r.Then(",\"events\":"u8, 7, ref seen)) goto case 7; break;
                    case 7: _Events = EventsShape.Read(ref r); if (r.Then(",\"move\":"u8, 8, ref seen)) goto case 8; break;
                    case 8: _Move = MoveShape.Read(ref r); if (r.Then(",\"outcome\":"u8, 9, ref seen)) goto case 9; break;
                    case 9: _Outcome = OutcomeShape.Read(ref r); if (r.Then(",\"tags\":"u8, 10, ref seen)) goto case 10; break;
                    case 10: _Tags = TagsShape.Read(ref r); if (r.Then(",\"counts\":"u8, 11, ref seen)) goto case 11; break;
                    case 11: _Counts = CountsShape.Read(ref r); if (r.Then(",\"names\":"u8, 12, ref seen)) goto case 12; break;
                    case 12: _Names = NamesShape.Read(ref r); if (r.Then(",\"link\":"u8, 13, ref seen)) goto case 13; break;
                    case 13: _Link = LinkShape.Read(ref r); if (r.Then(",\"language\":"u8, 14, ref seen)) goto case 14; break;
                    case 14: _Language = LanguageShape.Read(ref r); if (r.Then(",\"cost\":"u8, 15, ref seen)) goto case 15; break;
                    case 15: _Cost = CostShape.Read(ref r); if (r.Then(",\"ratio\":"u8, 16, ref seen)) goto case 16; break;
                    case 16: _Ratio = RatioShape.Read(ref r); if (r.Then(",\"final\":"u8, 17, ref seen)) goto case 17; break;
                    case 17: _Final = FinalShape.Read(ref r); if (r.Then(",\"format\":"u8, 18, ref seen)) goto case 18; break;
                    case 18: FormatShape.Read(ref r); if (r.Then(",\"contact\":"u8, 19, ref seen)) goto case 19; break;
                    case 19: _Contact = ContactShape.Read(ref r); if (r.Then(",\"witnesses\":"u8, 20, ref seen)) goto case 20; break;
                    case 20: _Witnesses = WitnessesShape.Read(ref r); if (r.Then(",\"tree\":"u8, 21, ref seen)) goto case 21; break;
                    case 21: _Tree = TreeShape.Read(ref r); if (r.Then(",\"wide\":"u8, 22, ref seen)) goto case 22; break;
                    case 22: _Wide = WideShape.Read(ref r); break;
                    case FieldTable.Kept: var (name, raw) = r.Keep(); (_kept ??= [])[name] = raw; break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new ClashReport { Id = _Id!, Headline = _Headline!, Published = _Published, Fatalities = _Fatalities, Actors = _Actors, Sources = _Sources, Losses = _Losses, Events = _Events, Move = _Move, Outcome = _Outcome, Tags = _Tags, Counts = _Counts, Names = _Names, Link = _Link, Language = _Language, Cost = _Cost, Ratio = _Ratio, Final = _Final, Contact = _Contact, Witnesses = _Witnesses, Tree = _Tree, Wide = _Wide, UnknownFields = _kept is null ? default : _kept.ToFactMap() }
                : null!;
        }

        public void Visit<V>(ref V visitor, ClashReport value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, IdShape, value.Id);
            VisitField.Required(ref visitor, 1, HeadlineShape, value.Headline);
            VisitField.Required(ref visitor, 2, PublishedShape, value.Published);
            VisitField.Optional(ref visitor, 3, FatalitiesShape, value.Fatalities);
            VisitField.Required(ref visitor, 4, ActorsShape, value.Actors);
            VisitField.List(ref visitor, 5, SourcesShape, value.Sources);
            VisitField.List(ref visitor, 6, LossesShape, value.Losses);
            VisitField.List(ref visitor, 7, EventsShape, value.Events);
            VisitField.Optional(ref visitor, 8, MoveShape, value.Move);
            VisitField.Optional(ref visitor, 9, OutcomeShape, value.Outcome);
            VisitField.Required(ref visitor, 10, TagsShape, value.Tags);
            VisitField.Optional(ref visitor, 11, CountsShape, value.Counts);
            VisitField.Required(ref visitor, 12, NamesShape, value.Names);
            VisitField.Optional(ref visitor, 13, LinkShape, value.Link);
            VisitField.Optional(ref visitor, 14, LanguageShape, value.Language);
            VisitField.Optional(ref visitor, 15, CostShape, value.Cost);
            VisitField.Optional(ref visitor, 16, RatioShape, value.Ratio);
            VisitField.Optional(ref visitor, 17, FinalShape, value.Final);
            VisitField.Required(ref visitor, 18, FormatShape, ClashReport.Format);
            VisitField.Optional(ref visitor, 19, ContactShape, value.Contact);
            VisitField.List(ref visitor, 20, WitnessesShape, value.Witnesses);
            VisitField.Optional(ref visitor, 21, TreeShape, value.Tree);
            VisitField.Optional(ref visitor, 22, WideShape, value.Wide);
            VisitField.Kept(ref visitor, value.UnknownFields);
            visitor.Leave();
        }
    }
}
