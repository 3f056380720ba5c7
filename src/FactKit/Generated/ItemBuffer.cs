using System.Buffers;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>The items of a list while it is read: a few on the stack, more in a lent array, so that only the list itself is allocated.</summary>
struct ItemBuffer<T>
{
    Few _few;
    T[]? _many;

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count < Few.Size) _few[Count] = item;
        else AddToMany(item);
        Count++;
    }

    void AddToMany(T item)
    {
        if (_many is null)
        {
            _many = ArrayPool<T>.Shared.Rent(Few.Size * 4);
            ((ReadOnlySpan<T>)_few).CopyTo(_many);
        }
        else if (Count == _many.Length)
        {
            var more = ArrayPool<T>.Shared.Rent(Count * 2);
            _many.CopyTo(more, 0);
            Return(_many);
            _many = more;
        }
        _many[Count] = item;
    }

    /// <summary>The list; the buffer is not to be used afterwards.</summary>
    public FactList<T> ToList()
    {
        if (Count == 0) return default;
        if (_many is null) return new(((ReadOnlySpan<T>)_few)[..Count].ToArray());
        var items = _many.AsSpan(0, Count).ToArray();
        Return(_many);
        return new(items);
    }

    // What is lent to others next must hold nothing of this document.
    static void Return(T[] items) => ArrayPool<T>.Shared.Return(items, clearArray: true);

    [InlineArray(Size)]
    struct Few
    {
        public const int Size = 16;

        T _first;
    }
}
