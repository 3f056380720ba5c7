using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>A claim: an object with <c>value</c> or <c>absent</c>; anything else is the value of a claim with nothing else to say.</summary>
/// <param name="inner">The shape of the value.</param>
/// <param name="table">The reasons for which the value may be absent; null: none.</param>
/// <param name="evidence">True: a claim must name its evidence.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ClaimShape<T, S>(S inner, AbsenceTable? table = null, bool evidence = false) : IShape<Claim<T>> where T : notnull where S : struct, IShape<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Claim<T> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast && reader.Begins("{\"value\":"u8)) return ReadParts(ref reader, 0);
        return ReadAny(ref reader);
    }

    Claim<T> ReadAny<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var (mark, faults) = (reader.Mark(), reader.Faults);
        if (reader.Kind == FactValueKind.Object && (reader.HasField("value") || reader.HasField("absent") || IsWithoutValue(ref reader))) return ReadParts(ref reader, mark);
        var value = inner.Read(ref reader);
        if (reader.Faults != faults) return null!;
        if (evidence) reader.Fault(mark, FactCodes.MissingEvidence, ClaimFields.NoEvidence);
        return value is null || !reader.Builds ? null! : new(value);
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, Claim<T> value) where V : struct, IFactVisitor, allows ref struct
    {
        visitor.Claimed(value, inner);
        if (visitor.Checks && evidence && value.Evidence.IsEmpty && value.Value.Reason != AbsenceReason.Redacted) visitor.Fault(FactCodes.MissingEvidence, ClaimFields.NoEvidence);
        if (value.IsBare)
        {
            inner.Visit(ref visitor, value.Value.Value);
            return;
        }
        VisitParts(ref visitor, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void VisitParts<V>(ref V visitor, Claim<T> value) where V : struct, IFactVisitor, allows ref struct
    {
        // In registers, as in reading.
        var own = visitor;
        if (!own.Enter(ClaimFields.Table, value))
        {
            visitor = own;
            return;
        }
        if (value.Value.Reason is { } reason) VisitField.Required(ref own, 1, new ReasonShape(table), reason);
        else VisitField.Required(ref own, 0, inner, value.Value.Value);
        VisitField.List(ref own, 2, ClaimFields.By, value.By);
        VisitField.List(ref own, 3, default(EvidenceListShape), value.Evidence);
        if (value.Rank != default) VisitField.Required(ref own, 4, ClaimFields.Rank, value.Rank);
        if (value.Confidence is { } confidence) VisitField.Required(ref own, 5, ClaimFields.Confidence, (long)confidence);
        if (value.Modality != default) VisitField.Required(ref own, 6, ClaimFields.Modality, value.Modality);
        VisitField.Optional(ref own, 7, ClaimFields.Speech, value.Speech);
        if (value.Basis != default) VisitField.Required(ref own, 8, ClaimFields.Basis, value.Basis);
        VisitField.List(ref own, 9, ClaimFields.From, value.From);
        if (!value.Complete) VisitField.Required(ref own, 10, default(CompleteShape<T>), false);
        own.Leave();
        visitor = own;
    }

    // A record may have fields of these names; facts and scalars have none, so there the value was forgotten.
    static bool IsWithoutValue<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        // The fast reader refuses these names in facts by itself.
        if (reader.IsFast && (typeof(T) == typeof(Quantity) || typeof(T) == typeof(EdtfDate) || typeof(T) == typeof(ApproximateDuration))) return false;
        if (!typeof(T).IsValueType && typeof(T) != typeof(string) && typeof(T) != typeof(Uri)) return false;
        for (var i = 2; i < ClaimFields.Table.Count; i++)
        {
            if (reader.HasField(ClaimFields.Table[i].Name)) return true;
        }
        return false;
    }

    Claim<T> ReadParts<R>(ref R caller, int mark) where R : struct, IFactReader, allows ref struct
    {
        var reader = caller;
        T? value = default;
        AbsenceReason absent = default;
        FactList<Ref<ISpeaker>> by = default;
        FactList<Evidence> quotes = default;
        ClaimRank rank = default;
        long? confidence = null;
        ClaimModality modality = default;
        ClaimSpeech? speech = null;
        ClaimBasis basis = default;
        FactList<string> from = default;
        var complete = true;
        var faults = reader.Faults;
        FieldSet seen = default;
        for (var field = reader.First("{\"value\":"u8, ClaimFields.Table, ref seen); field >= 0; field = reader.Next(ClaimFields.Table, ref seen))
        {
            switch (field)
            {
                case 0:
                    value = Apart.Read<R, T, S>(ref reader, inner);
                    if (reader.Then(",\"by\":"u8, 2, ref seen)) goto case 2;
                    if (reader.Then(",\"evidence\":"u8, 3, ref seen)) goto case 3;
                    break;
                case 1: absent = Apart.Read<R, AbsenceReason, ReasonShape>(ref reader, new(table)); break;
                case 2:
                    by = ClaimFields.By.Read(ref reader);
                    if (reader.Then(",\"evidence\":"u8, 3, ref seen)) goto case 3;
                    break;
                case 3:
                    quotes = Apart.Read<R, FactList<Evidence>, EvidenceListShape>(ref reader, default);
                    if (reader.Then(",\"confidence\":"u8, 5, ref seen)) goto case 5;
                    break;
                case 4: rank = ClaimFields.Rank.Read(ref reader); break;
                case 5:
                    confidence = ClaimFields.Confidence.Read(ref reader);
                    if (reader.Then(",\"modality\":"u8, 6, ref seen)) goto case 6;
                    break;
                case 6: modality = ClaimFields.Modality.Read(ref reader); break;
                case 7: speech = ClaimFields.Speech.Read(ref reader); break;
                case 8: basis = ClaimFields.Basis.Read(ref reader); break;
                case 9: from = ClaimFields.From.Read(ref reader); break;
                case 10: complete = Apart.Read<R, bool, CompleteShape<T>>(ref reader, default); break;
            }
        }
        var whole = reader.Close(ClaimFields.Table, ref seen);
        // Where nothing is built, no claim is whole.
        var sound = reader.Builds ? whole : !reader.IsFast && reader.Faults == faults;
        caller = reader;
        if (seen.Contains(0) == seen.Contains(1))
        {
            caller.Fault(mark, FactCodes.WrongType, $"expected a claim with either value or absent, found {(seen.Contains(0) ? "both" : "neither")}");
            return null!;
        }
        // A fault elsewhere in the claim does not hide this one. The quotation would hold what was redacted.
        var redacted = seen.Contains(1) && absent == AbsenceReason.Redacted;
        if (evidence && !redacted && (sound ? quotes.IsEmpty : !seen.Contains(3))) caller.Fault(mark, FactCodes.MissingEvidence, ClaimFields.NoEvidence);
        if (!whole) return null!;
        return new(seen.Contains(0) ? new Fact<T>(value!) : absent)
        {
            By = by, Evidence = quotes, Rank = rank, Confidence = (int?)confidence, Modality = modality, Speech = speech, Basis = basis, From = from, Complete = complete,
        };
    }
}
