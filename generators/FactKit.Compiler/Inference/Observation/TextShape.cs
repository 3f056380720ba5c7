namespace FactKit.Compiler.Inference.Observation;

/// <summary>All texts that were seen in one place.</summary>
sealed class TextShape
{
    /// <summary>So many different texts are told apart.</summary>
    public const int MaxValues = 64;

    /// <summary>Longer ones are not kept.</summary>
    public const int MaxLength = 80;

    readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    readonly List<string> _values = [];

    public int Count { get; private set; }

    public int Empty { get; private set; }

    /// <summary>The length of the longest, in UTF-16 code units.</summary>
    public int Longest { get; private set; }

    /// <summary>What every text but the empty ones reads as.</summary>
    public TextKinds Kinds { get; private set; } = TextKinds.All;

    /// <summary>What some text says beyond doubt.</summary>
    public TextKinds Marks { get; private set; }

    /// <summary>The different texts but the empty one, in the order in which they were first seen; not all where <see cref="HasMore"/>.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>There were too many different ones, or one too long, to keep them all.</summary>
    public bool HasMore { get; private set; }

    public int CountOf(string value) => _counts[value];

    public void Observe(string text, int times = 1)
    {
        Count += times;
        Longest = Math.Max(Longest, text.Length);
        if (text.Length == 0)
        {
            Empty += times;
            return;
        }
        var known = _counts.ContainsKey(text);
        Keep(text, times);
        if (!known) (Kinds, Marks) = (TextKindReader.Read(text, Kinds), Marks | TextKindReader.Marks(text));
    }

    public void Merge(TextShape other)
    {
        Count += other.Count;
        Empty += other.Empty;
        Longest = Math.Max(Longest, other.Longest);
        Kinds &= other.Kinds;
        Marks |= other.Marks;
        HasMore |= other.HasMore;
        foreach (var value in other._values) Keep(value, other._counts[value]);
    }

    void Keep(string text, int times)
    {
        if (_counts.TryGetValue(text, out var count)) _counts[text] = count + times;
        else if (text.Length > MaxLength || _values.Count == MaxValues) HasMore = true;
        else
        {
            _counts.Add(text, times);
            _values.Add(text);
        }
    }
}
