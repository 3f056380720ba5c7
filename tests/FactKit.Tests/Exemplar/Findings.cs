using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

/// <summary>Facts and claims, as generated code reads them.</summary>
[JsonConverter(typeof(FactJsonConverter<Findings>))]
public sealed partial record Findings : IFact<Findings>
{
    public FactList<Speaker> Sources { get; init; }

    public FactList<Claim<EdtfDate>> Began { get; init; }

    public FactList<Claim<Quantity>> Killed { get; init; }

    public Claim<FactList<string>>? Guns { get; init; }

    public Claim<Speaker>? Voice { get; init; }

    public Fact<Speaker>? Silent { get; init; }

    public FactMap<Claim<bool>> Held { get; init; }

    public FactList<EdtfDate> Days { get; init; }

    public EdtfDate? Day { get; init; }

    public Fact<Quantity>? Amount { get; init; }

    public Fact<EdtfDate>? Ended { get; init; }

    public ApproximateDuration? Lasted { get; init; }

    public Evidence? Quote { get; init; }

    public long? Version { get; init; }

    public FactList<DayNote> Diary { get; init; }

    public static FactResult<Findings> Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Parse<Findings>(utf8Json, options);

    public static ValidationReport Check(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Check<Findings>(utf8Json, options);

    public static string JsonSchema => FactReading.JsonSchema<Findings>("test.findings.Findings", "urn:factkit:test.findings:1.0.0:Findings");

    public ValidationReport Validate() => FactReading.Validate(this);

    public GroundingReport Ground(Article article) => FactReading.Ground(this, article);

    public byte[] ToJson() => FactReading.ToJson(this);

    public void WriteTo(IBufferWriter<byte> output) => FactReading.WriteTo(this, output);

    static Findings? IFactObject<Findings>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Findings>.Visit<V>(ref V visitor, Findings value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Findings>.Describe(JsonSchemaBuilder schema) => schema.Add("test.findings.Findings", """{ "type": "object" }""");

    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly struct Shape : IShape<Findings>
    {
        static ListShape<Speaker, Speaker.Shape> SourcesShape => new(new(), min: 1);
        static ListShape<Claim<EdtfDate>, ClaimShape<EdtfDate, DateShape>> BeganShape => new(new(new(), Absences));
        static ListShape<Claim<Quantity>, ClaimShape<Quantity, QuantityShape>> KilledShape => new(new(new(min: 0), Absences, evidence: true));
        static ClaimShape<FactList<string>, ListShape<string, TextShape>> GunsShape => new(new(new(max: 5)));
        static ClaimShape<Speaker, Speaker.Shape> VoiceShape => new(new());
        static FactShape<Speaker, Speaker.Shape> SilentShape => new(new(), Absences);
        static MapShape<Claim<bool>, ClaimShape<bool, BooleanShape>> HeldShape => new(new(new()));
        static ListShape<EdtfDate, DateShape> DaysShape => new(new(), unique: true);
        static DateShape DayShape => new();
        static FactShape<Quantity, QuantityShape> AmountShape => new(new(), Sentinels);
        static FactShape<EdtfDate, DateShape> EndedShape => new(new(), Sentinels);
        static DurationShape LastedShape => new();
        static EvidenceShape QuoteShape => new();
        static ConstShape<long, IntegerShape> VersionShape => new(new(), 3);
        static ListShape<DayNote, DayNote.Shape> DiaryShape => new(new());
        static readonly AbsenceTable Absences = new(AbsenceReason.NotStated, AbsenceReason.Unknown, AbsenceReason.Redacted);
        static readonly AbsenceTable Sentinels = new(AbsenceReason.NotStated)
        {
            Sentinels = [new("0", AbsenceReason.NotApplicable), new("\"n/a\"", AbsenceReason.NotStated), new("-9.5", AbsenceReason.Unknown), new("1e3", AbsenceReason.Unknown)],
        };
        static readonly FieldTable Fields = new("Findings",
            new FieldName("sources", required: true), new FieldName("began"), new FieldName("killed"), new FieldName("guns"), new FieldName("voice"), new FieldName("silent"), new FieldName("held"),
            new FieldName("days"), new FieldName("day"), new FieldName("amount"), new FieldName("ended"), new FieldName("lasted", was: ["length"]), new FieldName("quote"), new FieldName("version"), new FieldName("diary"))
        { Schema = "test.findings", SchemaVersion = "1.0.0" };

        public Findings Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            FactList<Speaker> _Sources = default;
            FactList<Claim<EdtfDate>> _Began = default;
            FactList<Claim<Quantity>> _Killed = default;
            Claim<FactList<string>>? _Guns = null;
            Claim<Speaker>? _Voice = null;
            Fact<Speaker>? _Silent = null;
            FactMap<Claim<bool>> _Held = default;
            FactList<EdtfDate> _Days = default;
            EdtfDate? _Day = null;
            Fact<Quantity>? _Amount = null;
            Fact<EdtfDate>? _Ended = null;
            ApproximateDuration? _Lasted = null;
            Evidence? _Quote = null;
            long? _Version = null;
            FactList<DayNote> _Diary = default;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"sources\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: _Sources = SourcesShape.Read(ref r); if (r.Then(",\"began\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: _Began = BeganShape.Read(ref r); if (r.Then(",\"killed\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: _Killed = KilledShape.Read(ref r); if (r.Then(",\"guns\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: _Guns = GunsShape.Read(ref r); if (r.Then(",\"voice\":"u8, 4, ref seen)) goto case 4; break;
                    case 4: _Voice = VoiceShape.Read(ref r); if (r.Then(",\"silent\":"u8, 5, ref seen)) goto case 5; break;
                    case 5: _Silent = SilentShape.Read(ref r); if (r.Then(",\"held\":"u8, 6, ref seen)) goto case 6; break;
                    case 6: _Held = HeldShape.Read(ref r); if (r.Then(",\"days\":"u8, 7, ref seen)) goto case 7; break;
                    case 7: _Days = DaysShape.Read(ref r); if (r.Then(",\"day\":"u8, 8, ref seen)) goto case 8; break;
                    case 8: _Day = DayShape.Read(ref r); if (r.Then(",\"amount\":"u8, 9, ref seen)) goto case 9; break;
                    case 9: _Amount = AmountShape.Read(ref r); if (r.Then(",\"ended\":"u8, 10, ref seen)) goto case 10; break;
                    case 10: _Ended = EndedShape.Read(ref r); if (r.Then(",\"lasted\":"u8, 11, ref seen)) goto case 11; break;
                    case 11: _Lasted = LastedShape.Read(ref r); if (r.Then(",\"quote\":"u8, 12, ref seen)) goto case 12; break;
                    case 12: _Quote = QuoteShape.Read(ref r); if (r.Then(",\"version\":"u8, 13, ref seen)) goto case 13; break;
                    case 13: _Version = VersionShape.Read(ref r); if (r.Then(",\"diary\":"u8, 14, ref seen)) goto case 14; break;
                    case 14: _Diary = DiaryShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole
                ? new Findings
                {
                    Sources = _Sources, Began = _Began, Killed = _Killed, Guns = _Guns, Voice = _Voice, Silent = _Silent, Held = _Held,
                    Days = _Days, Day = _Day, Amount = _Amount, Ended = _Ended, Lasted = _Lasted, Quote = _Quote, Version = _Version, Diary = _Diary,
                }
                : null!;
        }

        public void Visit<V>(ref V visitor, Findings value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, SourcesShape, value.Sources);
            VisitField.List(ref visitor, 1, BeganShape, value.Began);
            VisitField.List(ref visitor, 2, KilledShape, value.Killed);
            VisitField.Optional(ref visitor, 3, GunsShape, value.Guns);
            VisitField.Optional(ref visitor, 4, VoiceShape, value.Voice);
            VisitField.Optional(ref visitor, 5, SilentShape, value.Silent);
            if (value.Held.Count > 0) VisitField.Required(ref visitor, 6, HeldShape, value.Held);
            VisitField.List(ref visitor, 7, DaysShape, value.Days);
            VisitField.Optional(ref visitor, 8, DayShape, value.Day);
            VisitField.Optional(ref visitor, 9, AmountShape, value.Amount);
            VisitField.Optional(ref visitor, 10, EndedShape, value.Ended);
            VisitField.Optional(ref visitor, 11, LastedShape, value.Lasted);
            VisitField.Optional(ref visitor, 12, QuoteShape, value.Quote);
            VisitField.Optional(ref visitor, 13, VersionShape, value.Version);
            VisitField.List(ref visitor, 14, DiaryShape, value.Diary);
            visitor.Leave();
        }
    }
}
