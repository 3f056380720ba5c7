using System.Globalization;
using System.Text;

namespace FactKit.Testing.Tests.Oracle;

/// <summary>
/// A small schema with random rules. Each rule stands there twice: as it is, and as it is said of a completed document. There, what is asked about the state of the report itself (is it known,
/// what bounds were stated) is read from exact fields, since completing a report changes those answers by design.
/// </summary>
static class OracleSchema
{
    /// <summary>A type has at most 200 rules: this many and their twins.</summary>
    public const int RulesOfType = 100;

    static readonly (string Asked, string Field)[] s_twins =
    [
        ("known(a)", "knownA"), ("known(r)", "knownR"), ("known(s)", "knownS"), ("known(killed)", "knownKilled"), ("compatible(killed)", "compatibleKilled"), ("lower(q)", "lowerQ"), ("upper(q)", "upperQ"),
    ];

    const string Types = """
        factkit: 1
        schema: oracle
        version: 1.0.0
        namespace: Oracle
        enums:
          Side: { values: [x, y, z] }
        types:
          Item:
            fields:
              n: { type: Integer, absent: [unknown] }
              m: Integer
              q: Quantity
              k: Claim<Quantity>*
          Common:
            fields:
              a: { type: Integer, absent: [unknown] }
              b: { type: Integer, absent: [unknown] }
              c: Integer
              o: Integer?
              p: { type: Integer?, absent: [unknown] }
              t: { type: Boolean, absent: [unknown] }
              s: { type: Side, absent: [unknown] }
              q: Quantity
              r: { type: Quantity, absent: [unknown] }
              d: Date
              e: { type: Date, absent: [unknown] }
              killed: Claim<Quantity>*
              wounded: { type: Claim<Quantity>*, absent: [unknown] }
              items: Item*
              knownA: Boolean
              knownR: Boolean
              knownS: Boolean
              knownKilled: Boolean
              compatibleKilled: Boolean
              lowerQ: Decimal
              upperQ: Decimal

        """;

    /// <summary>The schema with these rules, a hundred a type.</summary>
    public static string Of(IReadOnlyList<string> rules)
    {
        var yaml = new StringBuilder(Types);
        for (var i = 0; i < rules.Count; i++)
        {
            if (i % RulesOfType == 0) yaml.Append(CultureInfo.InvariantCulture, $"  Doc{i / RulesOfType}:\n    document: true\n    include: [Common]\n    fields: {{ id: Integer }}\n    rules:\n");
            Rule(yaml, $"r{i}", rules[i]);
            Rule(yaml, $"t{i}", s_twins.Aggregate(rules[i], (text, twin) => text.Replace(twin.Asked, twin.Field, StringComparison.Ordinal)));
        }
        return yaml.ToString();
    }

    static void Rule(StringBuilder yaml, string id, string text) =>
        yaml.Append(CultureInfo.InvariantCulture, $"      - id: {id}\n        severity: info\n        undetermined: pass\n        assert: |-\n          {text}\n");

    /// <summary>C# that judges a document: one byte a rule, its twin after it: 0 undetermined, 1 true, 2 false, 3 an error.</summary>
    public static string Program(int types)
    {
        var cases = string.Concat(Enumerable.Range(0, types).Select(i => $"            case {i}: global::Oracle.Doc{i}.Rules.Judge(ref judge, global::Oracle.Doc{i}.Parse(json).Value); break;\n"));
        return $$"""
            #nullable enable
            using FactKit;
            using FactKit.Generated;
            using FactKit.Rules;

            public static class Evaluator
            {
                public static void Judge(int type, byte[] json, byte[] outcomes)
                {
                    var judge = new Collector(outcomes);
                    switch (type)
                    {
            {{cases}}        }
                }
            }

            struct Collector(byte[] outcomes) : IFactVisitor
            {
                int _next;
                public void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T>
                {
                    var run = default(FastRun);
                    var truth = rule.Holds(ref run, self, 0);
                    outcomes[_next++] = truth.IsTrue ? (byte)1 : truth.IsFalse ? (byte)2 : truth.IsError ? (byte)3 : (byte)0;
                }
                public bool Judges => true;
                public bool Checks => false;
                public bool Sensitive => false;
                public void Fault(string code, string message) { }
                public bool Enter<T>(FieldTable fields, T value) where T : class => false;
                public void Leave() { }
                public void Field(int field) { }
                public void Kept(string name, RawJson value) { }
                public void OpenList() { }
                public void Item(int index) { }
                public void CloseList() { }
                public void OpenMap() { }
                public void Entry(string key) { }
                public void CloseMap() { }
                public void Text(string value) { }
                public void Ascii(scoped global::System.ReadOnlySpan<byte> text) { }
                public void Moment(global::System.DateTimeOffset value) { }
                public void Boolean(bool value) { }
                public void Integer(long value) { }
                public void Decimal(decimal value) { }
                public void Number(double value) { }
                public void Absent(AbsenceReason reason, AbsenceTable table) { }
                public void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }
                public void Stated<T>(T value) where T : struct { }
                public void ReferField(string field) { }
                public void Evidence(Evidence value) { }
                public void Define(string space, string key) { }
                public void Refer(string space, string key) { }
            }
            """;
    }
}
