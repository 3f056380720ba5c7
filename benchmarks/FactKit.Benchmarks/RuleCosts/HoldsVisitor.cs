using System.Runtime.CompilerServices;
using FactKit.Generated;
using FactKit.Rules;

namespace FactKit.Benchmarks.RuleCosts;

/// <summary>Evaluates the rules that the generated code hands over, as the judge of documents does first, and counts those that hold.</summary>
struct HoldsVisitor(FastRun run) : IFactVisitor
{
    public int Held { get; private set; }

    public readonly bool Checks => false;

    public readonly bool Judges => true;

    public readonly bool Sensitive => false;

    // The check by hand is inlined into its record's call too: what is compared are the checks, not calls.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T>
    {
        var own = run;
        Held += rule.Holds(ref own, self, 0).IsTrue ? 1 : 0;
    }

    public readonly bool Enter<T>(FieldTable fields, T value) where T : class => false;

    public readonly void Fault(string code, string message) { }

    public readonly void Leave() { }

    public readonly void Field(int field) { }

    public readonly void Kept(string name, RawJson value) { }

    public readonly void OpenList() { }

    public readonly void Item(int index) { }

    public readonly void CloseList() { }

    public readonly void OpenMap() { }

    public readonly void Entry(string key) { }

    public readonly void CloseMap() { }

    public readonly void Text(string value) { }

    public readonly void Ascii(scoped ReadOnlySpan<byte> text) { }

    public readonly void Moment(DateTimeOffset value) { }

    public readonly void Boolean(bool value) { }

    public readonly void Integer(long value) { }

    public readonly void Decimal(decimal value) { }

    public readonly void Number(double value) { }

    public readonly void Absent(AbsenceReason reason, AbsenceTable table) { }

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T> { }

    public readonly void Evidence(Evidence value) { }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void Define(string space, string key) { }

    public readonly void Refer(string space, string key) { }

    public readonly void ReferField(string field) { }
}
