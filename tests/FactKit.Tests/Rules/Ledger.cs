using System.Buffers;
using FactKit.Generated;
using FactKit.Rules;

namespace FactKit.Tests.Rules;

/// <summary>A record with rules, written by hand as the compiler would print it.</summary>
public sealed record Ledger : IFact<Ledger>
{
    public required Fact<EdtfDate> Began { get; init; }

    public required Fact<EdtfDate> Ended { get; init; }

    public FactList<Entry> Entries { get; init; }

    public FactMap<string> Notes { get; init; }

    public static bool HasRules => true;

    public static FactResult<Ledger> Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Parse<Ledger>(utf8Json, options);

    public static ValidationReport Check(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => FactReading.Check<Ledger>(utf8Json, options);

    public static string JsonSchema => FactReading.JsonSchema<Ledger>("test.Ledger", "urn:test:Ledger");

    public ValidationReport Validate() => FactReading.Validate(this);

    public byte[] ToJson() => FactReading.ToJson(this);

    public GroundingReport Ground(Article article) => FactReading.Ground(this, article);

    public void WriteTo(IBufferWriter<byte> output) => FactReading.WriteTo(this, output);

    static Ledger? IFactObject<Ledger>.Read<R>(ref R reader) => default(Shape).Read(ref reader);

    static void IFactObject<Ledger>.Visit<V>(ref V visitor, Ledger value) => default(Shape).Visit(ref visitor, value);

    static void IFactObject<Ledger>.Describe(JsonSchemaBuilder schema) => schema.Add("test.Ledger", "{}");

    public readonly struct Shape : IShape<Ledger>
    {
        static FactShape<EdtfDate, DateShape> DateShape => new(new(), Absences);
        static ListShape<Entry, Entry.Shape> EntriesShape => new(new());
        static MapShape<string, TextShape> NotesShape => new(new());
        static readonly AbsenceTable Absences = new(AbsenceReason.NotStated, AbsenceReason.Withheld);
        static readonly FieldTable Fields = new("Ledger", new FieldName("began", required: true), new FieldName("ended", required: true), new FieldName("entries"), new FieldName("notes", sensitive: FactSensitivity.Personal));

        public Ledger Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
        {
            Fact<EdtfDate> began = default, ended = default;
            FactList<Entry> entries = default;
            FactMap<string> notes = default;
            var r = reader;
            FieldSet seen = default;
            for (var field = r.First("{\"began\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
            {
                switch (field)
                {
                    case 0: began = DateShape.Read(ref r); if (r.Then(",\"ended\":"u8, 1, ref seen)) goto case 1; break;
                    case 1: ended = DateShape.Read(ref r); if (r.Then(",\"entries\":"u8, 2, ref seen)) goto case 2; break;
                    case 2: entries = EntriesShape.Read(ref r); if (r.Then(",\"notes\":"u8, 3, ref seen)) goto case 3; break;
                    case 3: notes = NotesShape.Read(ref r); break;
                }
            }
            var whole = r.Close(Fields, ref seen);
            reader = r;
            return whole ? new Ledger { Began = began, Ended = ended, Entries = entries, Notes = notes } : null!;
        }

        public void Visit<V>(ref V visitor, Ledger value) where V : struct, IFactVisitor, allows ref struct
        {
            if (!visitor.Enter(Fields, value)) return;
            VisitField.Required(ref visitor, 0, DateShape, value.Began);
            VisitField.Required(ref visitor, 1, DateShape, value.Ended);
            VisitField.List(ref visitor, 2, EntriesShape, value.Entries);
            VisitField.Required(ref visitor, 3, NotesShape, value.Notes);
            if (visitor.Judges)
            {
                visitor.Judge(default(EndsAfterItBegins), value);
                visitor.Judge(default(NoteIsShort), value);
                visitor.Judge(default(PairsDiffer), value);
            }
            visitor.Leave();
        }
    }

    /// <summary><c>began &lt;= ended</c></summary>
    readonly struct EndsAfterItBegins : IRule<Ledger>
    {
        static readonly RuleInfo About = new("ends-after-it-begins", "test/Ledger/ends-after-it-begins", "began <= ended") { Path = "/ended", Shown = ["began", "ended"] };

        public RuleInfo Info => About;

        public Truth Holds<R>(ref R run, Ledger self, int at) where R : struct, IRuleRun, allows ref struct => Rule.LessOrEqual(
            run.Show(0, Rule.Get(ref run, self.Began, run.Field(at, "began"))), run.Show(1, Rule.Get(ref run, self.Ended, run.Field(at, "ended"))));

        public string? Message<R>(ref R run, Ledger self, int at) where R : struct, IRuleRun, allows ref struct => null;
    }

    /// <summary><c>size(notes["a/b"]) &lt; 5</c> on a sensitive map, where it has the key.</summary>
    readonly struct NoteIsShort : IRule<Ledger>
    {
        static readonly RuleInfo About = new("note-is-short", "test/Ledger/note-is-short", "!has(notes.x) || size(notes.x) < 5") { Path = "/notes/a~1b", Severity = FactSeverity.Warning };

        public RuleInfo Info => About;

        public Truth Holds<R>(ref R run, Ledger self, int at) where R : struct, IRuleRun, allows ref struct =>
            !Rule.HasKey(Rule.Map(self.Notes), "a/b") || Rule.Less(Rule.Size(Rule.Index(Rule.Map(self.Notes), "a/b")), Rule.Exact(5L));

        public string? Message<R>(ref R run, Ledger self, int at) where R : struct, IRuleRun, allows ref struct => "a note is too long";
    }

    /// <summary><c>entries.all(a, entries.all(b, true))</c>: takes the square of the entries in steps.</summary>
    readonly struct PairsDiffer : IRule<Ledger>
    {
        static readonly RuleInfo About = new("pairs-differ", "test/Ledger/pairs-differ", "entries.all(a, entries.all(b, true))");

        public RuleInfo Info => About;

        public Truth Holds<R>(ref R run, Ledger self, int at) where R : struct, IRuleRun, allows ref struct
        {
            for (var i = 0; i < self.Entries.Count && run.Step(); i++)
                for (var j = 0; j < self.Entries.Count && run.Step(); j++) { }
            return true;
        }

        public string? Message<R>(ref R run, Ledger self, int at) where R : struct, IRuleRun, allows ref struct => null;
    }

    public sealed record Entry
    {
        public required string Id { get; init; }

        public Ref<Entry>? Before { get; init; }

        public FactList<Claim<Quantity>> Killed { get; init; }

        public FactList<Claim<Quantity>> AtScene { get; init; }

        public long Divisor { get; init; } = 1;

        public readonly struct Shape : IShape<Entry>
        {
            static KeyShape<string, IdentifierShape> IdShape => new(new(), "test/Entry");
            static RefShape<Entry> BeforeShape => new("test/Entry");
            static ListShape<Claim<Quantity>, ClaimShape<Quantity, QuantityShape>> ClaimsShape => new(new(new()));
            static IntegerShape DivisorShape => new();
            static readonly FieldTable Fields = new("Entry", new FieldName("id", required: true), new FieldName("before"), new FieldName("killed"), new FieldName("atScene"), new FieldName("divisor"));

            public Entry Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
            {
                string? id = null;
                Ref<Entry>? before = null;
                FactList<Claim<Quantity>> killed = default, atScene = default;
                long divisor = 1;
                var r = reader;
                FieldSet seen = default;
                for (var field = r.First("{\"id\":"u8, Fields, ref seen); field >= 0; field = r.Next(Fields, ref seen))
                {
                    switch (field)
                    {
                        case 0: id = IdShape.Read(ref r); if (r.Then(",\"before\":"u8, 1, ref seen)) goto case 1; break;
                        case 1: before = BeforeShape.Read(ref r); if (r.Then(",\"killed\":"u8, 2, ref seen)) goto case 2; break;
                        case 2: killed = ClaimsShape.Read(ref r); if (r.Then(",\"atScene\":"u8, 3, ref seen)) goto case 3; break;
                        case 3: atScene = ClaimsShape.Read(ref r); if (r.Then(",\"divisor\":"u8, 4, ref seen)) goto case 4; break;
                        case 4: divisor = DivisorShape.Read(ref r); break;
                    }
                }
                var whole = r.Close(Fields, ref seen);
                reader = r;
                return whole ? new Entry { Id = id!, Before = before, Killed = killed, AtScene = atScene, Divisor = divisor } : null!;
            }

            public void Visit<V>(ref V visitor, Entry value) where V : struct, IFactVisitor, allows ref struct
            {
                if (!visitor.Enter(Fields, value)) return;
                VisitField.Required(ref visitor, 0, IdShape, value.Id);
                VisitField.Optional(ref visitor, 1, BeforeShape, value.Before);
                VisitField.List(ref visitor, 2, ClaimsShape, value.Killed);
                VisitField.List(ref visitor, 3, ClaimsShape, value.AtScene);
                VisitField.Required(ref visitor, 4, DivisorShape, value.Divisor);
                if (visitor.Judges)
                {
                    visitor.Judge(default(PartsFit), value);
                    visitor.Judge(default(Divides), value);
                    visitor.Judge(default(GrowsFromBefore), value);
                }
                visitor.Leave();
            }
        }

        /// <summary><c>best(atScene) &lt;= best(killed)</c></summary>
        readonly struct PartsFit : IRule<Entry>
        {
            static readonly RuleInfo About = new("parts-fit", "test/Entry/parts-fit", "best(atScene) <= best(killed)") { Path = "/killed", Shown = ["best(atScene)", "best(killed)"] };

            public RuleInfo Info => About;

            public Truth Holds<R>(ref R run, Entry self, int at) where R : struct, IRuleRun, allows ref struct
            {
                if (self.Killed.IsEmpty || self.AtScene.IsEmpty) return true;
                return Rule.LessOrEqual(
                    run.Show(0, Rule.Best(ref run, self.AtScene, run.Field(at, "atScene"))), run.Show(1, Rule.Best(ref run, self.Killed, run.Field(at, "killed"))));
            }

            public string? Message<R>(ref R run, Entry self, int at) where R : struct, IRuleRun, allows ref struct =>
                $"killed ({Rule.Print(Rule.Best(ref run, self.Killed, run.Field(at, "killed")))}) is less than its part";
        }

        /// <summary><c>10 / divisor &gt; 0</c></summary>
        readonly struct Divides : IRule<Entry>
        {
            static readonly RuleInfo About = new("divides", "test/Entry/divides", "10 / divisor > 0") { Path = "/divisor" };

            public RuleInfo Info => About;

            public Truth Holds<R>(ref R run, Entry self, int at) where R : struct, IRuleRun, allows ref struct => Rule.Greater(Rule.Divide(10L, self.Divisor), Rule.Exact(0L));

            public string? Message<R>(ref R run, Entry self, int at) where R : struct, IRuleRun, allows ref struct => null;
        }

        /// <summary><c>!has(before) || best(before.killed) &lt;= best(killed)</c>, reported as a warning where it is undetermined.</summary>
        readonly struct GrowsFromBefore : IRule<Entry>
        {
            static readonly RuleInfo About = new("grows", "test/Entry/grows", "best(before.killed) <= best(killed)") { Undetermined = FactSeverity.Warning };

            public RuleInfo Info => About;

            public Truth Holds<R>(ref R run, Entry self, int at) where R : struct, IRuleRun, allows ref struct
            {
                if (self.Before is not { } before) return true;
                var found = run.Deref<Entry>("test/Entry", before.Key, run.Field(at, "before"), out var place);
                if (!found.IsKnown) return Rule.Gap(found.Error, found.Causes);
                return Rule.LessOrEqual(Rule.Best(ref run, found.Value.Killed, run.Field(place, "killed")), Rule.Best(ref run, self.Killed, run.Field(at, "killed")));
            }

            public string? Message<R>(ref R run, Entry self, int at) where R : struct, IRuleRun, allows ref struct => null;
        }
    }
}
