namespace FactKit.Compiler.Inference.Observation;

/// <summary>All lists that were seen in one place.</summary>
sealed class ListShape
{
    public int Count { get; set; }

    /// <summary>How many were empty.</summary>
    public int Empty { get; set; }

    public ValueShape Items { get; } = new();

    public void Merge(ListShape other)
    {
        Count += other.Count;
        Empty += other.Empty;
        Items.Merge(other.Items);
    }
}
