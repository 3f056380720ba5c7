using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>A map from texts to values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapShape<T, S>(S item, int min = 0, int max = int.MaxValue) : IShape<FactMap<T>> where S : struct, IShape<T>
{
    /// <inheritdoc/>
    public FactMap<T> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var mark = reader.Mark();
        List<KeyValuePair<string, T>>? entries = null;
        var count = 0;
        for (var more = reader.OpenMap(out var key); more; more = reader.NextEntry(out key))
        {
            var value = item.Read(ref reader);
            if (reader.Builds) (entries ??= []).Add(new(key, value));
            count++;
        }
        if (count > reader.MaxItems) reader.Fault(mark, FactCodes.LimitExceeded, "");
        if (CountRules.Check(count, min, max, "entry", "entries") is { } breach) reader.Fault(mark, breach.Code, breach.Message);
        if (entries is null) return default;
        // The fast reader leaves it to the map to find a key that stands twice.
        if (!FactMap.TryOwn(entries.ToArray(), out var map)) reader.Fault(mark, FactCodes.DuplicateField, "");
        return map;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, FactMap<T> value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && CountRules.Check(value.Count, min, max, "entry", "entries") is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.OpenMap();
        foreach (var (key, entry) in value.AsSpan())
        {
            visitor.Entry(key);
            if (entry is null) visitor.Fault(FactCodes.WrongType, "null is no value: leave the entry out");
            else item.Visit(ref visitor, entry);
        }
        visitor.CloseMap();
    }
}
