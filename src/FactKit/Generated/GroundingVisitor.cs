using FactKit.Reading;
using FactKit.Writing;

namespace FactKit.Generated;

/// <summary>Grounds every piece of evidence of a record: those of a claim with its value, others by themselves.</summary>
struct GroundingVisitor(Article article) : IFactVisitor
{
    readonly VisitState _state = new();
    readonly List<GroundingFinding> _findings = [];

    // Evidence of a claim is met twice: with the claim, which knows the value, and again on its own.
    readonly Dictionary<Evidence, int> _claimed = new(ReferenceEqualityComparer.Instance);

    /// <summary>One finding for each piece of evidence.</summary>
    public readonly FactList<GroundingFinding> Findings => _findings.ToFactList();

    public readonly bool Checks => false;

    public readonly bool Sensitive => _state.Path.Sensitive;

    public readonly void Claimed<T>(Claim<T> claim) where T : notnull
    {
        if (claim is null) return;
        var value = ValueOf(claim.Value);
        var asserted = claim.Value.IsKnown && claim.Modality == ClaimModality.Asserted;
        var path = PathStack.Join(_state.Path.ToString(), "evidence");
        for (var i = 0; i < claim.Evidence.Count; i++)
        {
            if (claim.Evidence[i] is not { } evidence) continue;
            _claimed[evidence] = _claimed.GetValueOrDefault(evidence) + 1;
            _findings.Add(GroundingCheck.Check(article, PathStack.Join(path, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), evidence, value, asserted));
        }
    }

    public readonly void Evidence(Evidence value)
    {
        if (value is null) return;
        if (_claimed.TryGetValue(value, out var count) && count > 0) _claimed[value] = count - 1;
        else _findings.Add(GroundingCheck.Check(article, _state.Path.ToString(), value, GroundedValue.None, asserted: false));
    }

    public readonly bool Enter<T>(FieldTable fields, T value) where T : class
    {
        if (value is null || _state.IsDeepest) return false;
        _state.Enter(fields);
        return true;
    }

    public readonly void Leave() => _state.Leave();

    public readonly void Field(int field) => _state.Field(field);

    public readonly void OpenList() => _state.Path.Push();

    public readonly void Item(int index) => _state.Path.Set(index);

    public readonly void CloseList() => _state.Path.Pop();

    public readonly void OpenMap() => _state.Path.Push();

    public readonly void Entry(string key) => _state.Path.Set(key);

    public readonly void CloseMap() => _state.Path.Pop();

    public readonly void Fault(string code, string message) { }

    public readonly void Kept(string name, RawJson value) { }

    public readonly void Text(string value) { }

    public readonly void Ascii(scoped ReadOnlySpan<byte> text) { }

    public readonly void Boolean(bool value) { }

    public readonly void Integer(long value) { }

    public readonly void Decimal(decimal value) { }

    public readonly void Number(double value) { }

    public readonly void Absent(AbsenceReason reason, AbsenceTable table) { }

    public readonly void Define(string space, string key) { }

    public readonly void Refer(string space, string key) { }

    static GroundedValue ValueOf<T>(Fact<T> fact) where T : notnull => !fact.IsKnown ? GroundedValue.None : fact.Value switch
    {
        Quantity quantity => quantity,
        EdtfDate date => date,
        ApproximateDuration duration => duration,
        string text => text,
        long number => Quantity.Exactly(number),
        _ => GroundedValue.None,
    };
}
