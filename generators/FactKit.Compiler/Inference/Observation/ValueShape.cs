namespace FactKit.Compiler.Inference.Observation;

/// <summary>All that was seen in one place of the documents.</summary>
sealed class ValueShape
{
    ValueShape? _mergedInto;

    /// <summary>How often anything was seen, null and absences included.</summary>
    public int Count { get; set; }

    public int Nulls { get; set; }

    public int Booleans { get; set; }

    public NumberShape? Numbers { get; set; }

    public TextShape? Texts { get; set; }

    public ListShape? Lists { get; set; }

    public ObjectShape? Objects { get; set; }

    /// <summary>Objects of the form <c>{ "absent": reason }</c>, by reason.</summary>
    public SortedDictionary<string, int> Absences { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers and booleans that read as texts too, as texts.</summary>
    public TextShape? PlainTexts { get; set; }

    /// <summary>It is called as keys are, so that it was looked whether values come twice.</summary>
    public bool MayBeKey { get; init; }

    /// <summary>An object of the same place had the same value in one document.</summary>
    public bool Repeats { get; set; }

    /// <summary>Places where one document had the same value.</summary>
    public HashSet<ValueShape> SharedWith { get; } = [];

    /// <summary>Two documents had the same value here.</summary>
    public bool RepeatsAcross { get; set; }

    /// <summary>The shape that this one has become a part of, or itself.</summary>
    public ValueShape Current => _mergedInto is null ? this : _mergedInto = _mergedInto.Current;

    /// <summary>Takes in what was seen elsewhere.</summary>
    public void Merge(ValueShape other)
    {
        if (ReferenceEquals(other, this)) return;
        other._mergedInto = this;
        Count += other.Count;
        Nulls += other.Nulls;
        Booleans += other.Booleans;
        if (other.Numbers is { } numbers) (Numbers ??= new()).Merge(numbers);
        if (other.Texts is { } texts) (Texts ??= new()).Merge(texts);
        if (other.PlainTexts is { } plain) (PlainTexts ??= new()).Merge(plain);
        if (other.Lists is { } lists) (Lists ??= new()).Merge(lists);
        if (other.Objects is { } objects)
        {
            if (Objects is null) Objects = objects;
            else Objects.Current.Merge(objects.Current);
        }
        foreach (var absence in other.Absences) Absences[absence.Key] = Of(Absences, absence.Key) + absence.Value;
        Repeats |= other.Repeats;
        RepeatsAcross |= other.RepeatsAcross;
        SharedWith.UnionWith(other.SharedWith);
    }

    /// <summary>Where an object that only says "absent" can be no absence, it is an object.</summary>
    public void FoldAbsences()
    {
        foreach (var absence in Absences)
        {
            var objects = Objects is null ? Objects = new() : Objects.Current;
            objects.Count += absence.Value;
            if (objects.Add("absent") is not { } field) continue;
            field.Count += absence.Value;
            (field.Texts ??= new()).Observe(absence.Key, absence.Value);
        }
        Absences.Clear();
    }

    static int Of(SortedDictionary<string, int> counts, string key) => counts.TryGetValue(key, out var count) ? count : 0;
}
