using System.Globalization;
using FactKit.Grounding;
using FactKit.Reading;
using FactKit.Rules;
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

    public readonly bool Judges => false;

    public readonly void Judge<T, TRule>(TRule rule, T self) where TRule : struct, IRule<T> { }

    public readonly bool Sensitive => _state.Path.Sensitive;

    public readonly void Claimed<T, S>(Claim<T> claim, S shape) where T : notnull where S : struct, IShape<T>
    {
        if (claim is null) return;
        var (value, sensitive) = (GroundedValue.None, Sensitive);
        var isPart = false;
        IReadOnlyList<GroundedValue> items = [];
        if (claim.Value.IsKnown)
        {
            var inside = new ComparableVisitor();
            // A text may be a label of something else, and a fraction a coordinate, where it is part of a record: only one by itself is compared.
            if (Alone(claim.Value.Value) is { Kind: not GroundedValueKind.None } alone) value = alone;
            else if (!claim.Evidence.IsEmpty)
            {
                isPart = claim.Value.Value is not (Quantity or ApproximateDuration or long);
                shape.Visit(ref inside, claim.Value.Value);
                (value, sensitive) = (inside.Value, sensitive || inside.Sensitive);
                // Of several quotations it cannot be said which item each supports.
                if (claim.Evidence.Count == 1) items = Items(claim.Value.Value, inside.All);
            }
        }
        var grounded = new GroundingClaim(value, claim.Value.IsKnown && claim.Modality == ClaimModality.Asserted)
        {
            Sensitive = sensitive,
            IsVerbatim = claim.Speech is ClaimSpeech.Direct or ClaimSpeech.Partial,
            IsDerived = claim.Basis != ClaimBasis.Stated,
            Items = items,
            IsPart = isPart && items.Count == 0,
            IsName = typeof(S) != typeof(TextShape) && typeof(S) != typeof(ListShape<string, TextShape>),
        };
        var path = PathStack.Join(_state.Path.ToString(), "evidence");
        for (var i = 0; i < claim.Evidence.Count; i++)
        {
            if (claim.Evidence[i] is not { } evidence) continue;
            _claimed[evidence] = _claimed.GetValueOrDefault(evidence) + 1;
            _findings.Add(GroundingCheck.Check(article, PathStack.Join(path, i.ToString(CultureInfo.InvariantCulture)), evidence, grounded));
        }
    }

    public readonly void Stated<T>(T value) where T : struct { }

    public readonly void Evidence(Evidence value)
    {
        if (value is null) return;
        if (_claimed.TryGetValue(value, out var count) && count > 0) _claimed[value] = count - 1;
        else _findings.Add(GroundingCheck.Check(article, _state.Path.ToString(), value, new GroundingClaim(GroundedValue.None, IsAsserted: false) { Sensitive = Sensitive }));
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

    public readonly void Entry(string key) => _state.Path.SetFree(key);

    public readonly void CloseMap() => _state.Path.Pop();

    public readonly void Fault(string code, string message) { }

    public readonly void Kept(string name, RawJson value) { }

    public readonly void Text(string value) { }

    public readonly void Ascii(scoped ReadOnlySpan<byte> text) { }

    public readonly void Moment(DateTimeOffset value) { }

    public readonly void Boolean(bool value) { }

    public readonly void Integer(long value) { }

    public readonly void Decimal(decimal value) { }

    public readonly void Number(double value) { }

    public readonly void Absent(AbsenceReason reason, AbsenceTable table) { }

    public readonly void ReferField(string field) { }

    public readonly void Define(string space, string key) { }

    public readonly void Refer(string space, string key) { }

    // Fractions stay out: in a list they are often coordinates.
    static IReadOnlyList<GroundedValue> Items<T>(T value, IReadOnlyList<GroundedValue> found) => value switch
    {
        FactList<string> texts => [.. texts.Select(static text => new GroundedValue(text))],
        FactList<Quantity> or FactList<long> or FactList<EdtfDate> or FactList<ApproximateDuration> => found,
        _ => [],
    };

    static GroundedValue Alone<T>(T value) where T : notnull => value switch
    {
        string text => text,
        decimal number when DecimalText.Fits(number) => Share(number),
        // A double in the range of decimals: the figure that is written.
        double number when Math.Abs(number) < 1e27 && decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && DecimalText.Fits(exact) =>
            Share(exact),
        _ => GroundedValue.None,
    };

    // These types have no unit: the field says it.
    static GroundedValue Share(decimal number) => new(Quantity.Exactly(number)) { MayBeShare = true };
}
