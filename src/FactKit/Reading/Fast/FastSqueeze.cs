using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactKit.Reading;

/// <summary>
/// Copies a document without the white space between its tokens, 64 bytes at once. Nothing is checked but that no two tokens become one; what is wrong in the document is wrong in the copy too: up to the first byte that
/// no document has there both have the same tokens, and that byte is never left out.
/// </summary>
/// <remarks>The masks of texts and of escapes follow G. Langdale and D. Lemire, Parsing Gigabytes of JSON per Second (2019). Without these instructions the readers pass over white space one stretch at a time.</remarks>
static class FastSqueeze
{
    const int Width = 64;

    /// <summary>Shorter documents are not worth it.</summary>
    const int Least = 4 * Width;

    /// <summary>True where it can be done and the document begins as one with much white space does: with a line end, or a space behind a colon.</summary>
    public static bool IsWorth(ReadOnlySpan<byte> document)
    {
        if (!Avx512Vbmi2.IsSupported || !Pclmulqdq.IsSupported || document.Length < Least) return false;
        var bytes = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(document));
        return (Bits(bytes, '\n') | Bits(bytes, ':') << 1 & Bits(bytes, ' ')) != 0;
    }

    /// <summary>Copies a document.</summary>
    /// <param name="document">Any bytes.</param>
    /// <param name="target">Room for all of it and <see cref="FastScratch.Padding"/>.</param>
    /// <returns>The length of the copy; -1 where white space stands inside a number or a word, or between two of them.</returns>
    public static int Squeeze(ReadOnlySpan<byte> document, byte[] target)
    {
        ref var copy = ref MemoryMarshal.GetArrayDataReference(target);
        var state = default(State);
        var whole = document.Length & -Width;
        var length = Write(document[..whole], ~0UL, ref state, ref copy);
        if (whole < document.Length)
        {
            Span<byte> last = stackalloc byte[Width];
            last.Fill((byte)' ');
            document[whole..].CopyTo(last);
            length += Write(last, (1UL << (document.Length - whole)) - 1, ref state, ref Unsafe.Add(ref copy, length));
        }
        return state.Broken == 0 ? (int)length : -1;
    }

    /// <summary>What a block leaves to the next.</summary>
    struct State
    {
        /// <summary>All bits: it ended inside a text.</summary>
        public ulong InText;

        /// <summary>1: its last byte escapes the next.</summary>
        public ulong Escaping;

        /// <summary>1: it ended with a byte of a number or word; or with white space behind one.</summary>
        public ulong Scalar, Gap;

        /// <summary>Bytes of a number or word that white space divides from another.</summary>
        public ulong Broken;
    }

    /// <summary>Writes what is left of some blocks; how many bytes those are.</summary>
    /// <param name="blocks">A number of bytes that 64 divides.</param>
    /// <param name="valid">Which bytes of each block are of the document.</param>
    /// <param name="caller">What the blocks before left.</param>
    /// <param name="target">Room for all of it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static nint Write(ReadOnlySpan<byte> blocks, ulong valid, ref State caller, ref byte target)
    {
        // In registers. So is all else in the loop, as long as it calls nothing.
        var state = caller;
        ref var source = ref MemoryMarshal.GetReference(blocks);
        nint length = 0;
        for (nint at = 0; at < blocks.Length; at += Width)
        {
            var bytes = Vector512.LoadUnsafe(ref source, (nuint)at);
            var quotes = Bits(bytes, '"');
            var slashes = Bits(bytes, '\\');
            // Those that a backslash escapes, behind a run of an odd number of them, end no text.
            if ((slashes | state.Escaping) != 0)
            {
                const ulong even = 0x5555555555555555;
                slashes &= ~state.Escaping;
                var behind = slashes << 1 | state.Escaping;
                var ends = (slashes & ~even & ~behind) + slashes;
                state.Escaping = ends < slashes ? 1UL : 0;
                quotes &= ~((even ^ ends << 1) & behind);
            }
            // From each opening quote to the byte before the closing one.
            var inText = Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(quotes), Vector128<ulong>.AllBitsSet, 0).ToScalar() ^ state.InText;
            state.InText = (ulong)((long)inText >> 63);

            var spaces = Vector512.Equals(bytes, Avx512BW.Shuffle(Spaces, bytes)).ExtractMostSignificantBits() & ~inText;
            // A capital letter becomes none of these signs, and of the control characters that do none is left out.
            var signs = Vector512.Equals(bytes | Vector512.Create((byte)0x20), Avx512BW.Shuffle(Signs, bytes)).ExtractMostSignificantBits();
            var scalars = ~(spaces | signs | quotes | inText);
            // White space behind a scalar: added to where it begins, it carries to what follows it.
            var sum = spaces + ((scalars << 1 | state.Scalar | state.Gap) & spaces);
            state.Broken |= (sum | state.Gap) & scalars;
            state.Scalar = scalars >> 63;
            state.Gap = sum < spaces ? 1UL : 0;

            var kept = ~spaces & valid;
            Avx512Vbmi2.Compress(Vector512<byte>.Zero, Mask(kept), bytes).StoreUnsafe(ref target, (nuint)length);
            length += BitOperations.PopCount(kept);
        }
        caller = state;
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Bits(Vector512<byte> bytes, char of) => Vector512.Equals(bytes, Vector512.Create((byte)of)).ExtractMostSignificantBits();

    /// <summary>All bits of each byte whose bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<byte> Mask(ulong bits)
    {
        var bit = Vector512.Create(0x8040201008040201).AsByte();
        var spread = Vector512.Create(
            0x0000000000000000UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303, 0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();
        return Vector512.Equals(Avx512BW.Shuffle(Vector512.Create(bits).AsByte(), spread) & bit, bit);
    }

    /// <summary>White space by the low half of its byte; elsewhere a byte that no other half leads to.</summary>
    static Vector512<byte> Spaces
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            0xFFFFFFFFFFFFFF20, 0xFFFF0DFFFF0A09FF, 0xFFFFFFFFFFFFFF20, 0xFFFF0DFFFF0A09FF, 0xFFFFFFFFFFFFFF20, 0xFFFF0DFFFF0A09FF, 0xFFFFFFFFFFFFFF20, 0xFFFF0DFFFF0A09FF).AsByte();
    }

    /// <summary>The same of <c>:</c>, <c>{</c>, <c>,</c> and <c>}</c>, and of brackets, which are braces with another bit.</summary>
    static Vector512<byte> Signs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(
            ulong.MaxValue, 0xFFFF7D2C7B3AFFFF, ulong.MaxValue, 0xFFFF7D2C7B3AFFFF, ulong.MaxValue, 0xFFFF7D2C7B3AFFFF, ulong.MaxValue, 0xFFFF7D2C7B3AFFFF).AsByte();
    }
}
