using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace FactKit.Fuzz.Running;

/// <summary>How often an input takes each way through the code, and which ways any input has taken before.</summary>
sealed unsafe class Coverage
{
    // As SharpFuzz counts: a byte for each hash of two places that follow each other.
    const int Size = 1 << 16;

    readonly byte* _counts = (byte*)NativeMemory.AllocZeroed(Size);
    readonly byte[] _seen = new byte[Size];

    readonly Action _forgetPlace;

    public Coverage()
    {
        // By name: an assembly that refers to it counts as instrumented, and this one is still to be.
        var trace = Assembly.Load("SharpFuzz.Common").GetType("SharpFuzz.Common.Trace", throwOnError: true)!;
        trace.GetField("SharedMem")!.SetValue(null, Pointer.Box(_counts, typeof(byte*)));
        _forgetPlace = Expression.Lambda<Action>(Expression.Assign(Expression.Field(null, trace.GetField("PrevLocation")!), Expression.Constant(0))).Compile();
    }

    /// <summary>How many ways were seen.</summary>
    public int Ways { get; private set; }

    /// <summary>Forgets the counts of the last input.</summary>
    public void Clear()
    {
        new Span<byte>(_counts, Size).Clear();
        _forgetPlace();
    }

    /// <summary>Whether the input that has just run took a new way, or an old one a new number of times: 1, 2, 3, to 7, to 15 and so on.</summary>
    public bool AddsWays()
    {
        var added = false;
        var counts = new Span<byte>(_counts, Size);
        for (var at = 0; at < Size; at++)
        {
            var next = counts[at..].IndexOfAnyExcept((byte)0);
            if (next < 0) break;
            at += next;
            var bucket = (byte)(1 << BitOperations.Log2(counts[at]));
            if ((_seen[at] & bucket) != 0) continue;
            if (_seen[at] == 0) Ways++;
            _seen[at] |= bucket;
            added = true;
        }
        return added;
    }
}
