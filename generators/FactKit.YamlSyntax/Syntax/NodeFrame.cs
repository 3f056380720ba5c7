namespace FactKit.Compiler.Syntax;

/// <summary>A map or list that is being read.</summary>
sealed class NodeFrame(int id, int start, bool isMapping, bool isFlow)
{
    public int Id { get; } = id;

    public int Start { get; } = start;

    public bool IsMapping { get; } = isMapping;

    public bool IsFlow { get; } = isFlow;

    /// <summary>Refused and reported: it is read on for the faults inside it, then becomes a <see cref="FaultyNode"/>.</summary>
    public bool IsFaulty { get; set; }

    public List<SyntaxNode> Items { get; } = [];

    public List<MappingEntry> Entries { get; } = [];

    public List<RefusedKey> Refused { get; } = [];

    /// <summary>The nodes of the keys seen, by their text.</summary>
    public Dictionary<string, ScalarNode> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>A key was read and its value is next.</summary>
    public bool AwaitsValue { get; set; }

    /// <summary>The key whose value is next; null when the key was refused, so that the value is read and dropped.</summary>
    public ScalarNode? Key { get; set; }

    /// <summary>The text of the key whose value is next, where it was refused for standing there before.</summary>
    public string? RepeatedKey { get; set; }

    /// <summary>What the key covers, refused or not.</summary>
    public Text.TextSpan KeySpan { get; set; }

    /// <summary>The key is <c>&lt;&lt;</c>: the alias after it needs no report of its own.</summary>
    public bool IsMerge { get; set; }

    /// <summary>The comma fault of this map or list was reported; what follows it is the rest of the same text.</summary>
    public bool CommaReported { get; set; }

    /// <summary>The last value or item, where it is a plain scalar: a comma after it may have been meant as part of it.</summary>
    public ScalarNode? LastPlain { get; set; }
}
