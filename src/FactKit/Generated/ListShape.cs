using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>A list; the number of its items is limited, not what they are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListShape<T, S>(S item, int min = 0, int max = int.MaxValue, bool unique = false) : IShape<FactList<T>> where S : struct, IShape<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FactList<T> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        // The reader of the caller stays in registers if its address goes nowhere.
        var own = reader;
        var items = new ListShape<T, S>(item, min, max, unique).ReadItems(ref own);
        reader = own;
        return items;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    FactList<T> ReadItems<R>(ref R caller) where R : struct, IFactReader, allows ref struct
    {
        var reader = caller;
        var (mark, builds) = (reader.Mark(), reader.Builds);
        var count = 0;
        ItemBuffer<T> items = default;
        UniqueItems<T, S> known = default;
        // Items have to be built to be compared.
        if (unique) reader.Builds = true;
        for (var more = reader.OpenList(); more; more = reader.NextItem())
        {
            var (itemMark, faults) = (reader.Mark(), unique ? reader.Faults : 0);
            var own = reader;
            var value = item.Read(ref own);
            reader = own;
            if (unique && reader.Faults == faults && !known.Add(value, item)) reader.Fault(itemMark, FactCodes.DuplicateItem, "the same item stands in this list before");
            if (reader.Builds) items.Add(value);
            count++;
        }
        if (unique) reader.Builds = builds;
        // Other readers stop at the limit, with a fault.
        if (count > reader.MaxItems) reader.Fault(mark, FactCodes.LimitExceeded, "");
        if (CountRules.Check(count, min, max, "item", "items") is { } breach) reader.Fault(mark, breach.Code, breach.Message);
        caller = reader;
        return items.ToList();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Visit<V>(ref V visitor, FactList<T> value) where V : struct, IFactVisitor, allows ref struct
    {
        // In registers, as in reading.
        var own = visitor;
        if (own.Checks && CountRules.Check(value.Count, min, max, "item", "items") is { } breach) own.Fault(breach.Code, breach.Message);
        own.OpenList();
        UniqueItems<T, S> known = default;
        var i = 0;
        foreach (ref readonly var each in value.AsSpan())
        {
            own.Item(i++);
            if (each is null)
            {
                own.Fault(FactCodes.WrongType, "null is no value: leave the item out");
                continue;
            }
            Apart.Visit(ref own, item, each);
            if (unique && own.Checks && !known.Add(each, item)) own.Fault(FactCodes.DuplicateItem, "the same item stands in this list before");
        }
        own.CloseList();
        visitor = own;
    }
}
