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
/// <remarks>The masks of texts and of escapes follow G. Langdale and D. Lemire, Parsing Gigabytes of JSON per Second (2019).</remarks>
static class FastSqueeze
{
    const int Width = 64;

    /// <summary>How far white space is looked for: documents mostly have it everywhere or nowhere. Shorter ones are not worth it.</summary>
    const int Sample = 2 * Width;

    /// <summary>True where the document begins as one that has white space between its tokens.</summary>
    public static bool IsWorth(ReadOnlySpan<byte> document)
    {
        if (document.Length < Sample) return false;
        ref var source = ref MemoryMarshal.GetReference(document);
        var state = default(State);
        for (nuint at = 0; at < Sample; at += Width)
        {
            var bytes = Vector512.LoadUnsafe(ref source, at);
            if ((Spaces(bytes) & ~InText(bytes, ref state, out _)) != 0) return true;
        }
        return false;
    }

    /// <summary>Copies a document of more than 64 bytes.</summary>
    /// <param name="document">Any bytes.</param>
    /// <param name="target">Room for all of it and <see cref="FastScratch.Padding"/>.</param>
    /// <param name="compresses">By the instruction that does, where there is one; false: one run of bytes at a time.</param>
    /// <returns>The length of the copy; -1 where white space stands inside a number or a word, or between two of them.</returns>
    public static int Squeeze(ReadOnlySpan<byte> document, byte[] target, bool compresses = true)
    {
        ref var copy = ref MemoryMarshal.GetArrayDataReference(target);
        var state = default(State);
        // Another block follows the last of these, so that a read that begins inside it stays inside the document.
        var whole = (document.Length - Width) & -Width;
        var length = Write(document[..whole], ~0UL, compresses, ref state, ref copy);
        Span<byte> last = stackalloc byte[3 * Width];
        last.Fill((byte)' ');
        document[whole..].CopyTo(last);
        length += Write(last[..Width], ~0UL, compresses, ref state, ref Unsafe.Add(ref copy, length));
        length += Write(last[Width..(2 * Width)], (1UL << (document.Length - whole - Width)) - 1, compresses, ref state, ref Unsafe.Add(ref copy, length));
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
    /// <param name="blocks">A number of bytes that 64 divides; as many may be read behind them.</param>
    /// <param name="valid">Which bytes of each block are of the document.</param>
    /// <param name="compresses">By the instruction that does.</param>
    /// <param name="caller">What the blocks before left.</param>
    /// <param name="target">Room for all of it and a block.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static nint Write(ReadOnlySpan<byte> blocks, ulong valid, bool compresses, ref State caller, ref byte target)
    {
        // In registers. So is all else in the loop, as long as it calls nothing.
        var state = caller;
        ref var source = ref MemoryMarshal.GetReference(blocks);
        nint length = 0;
        for (nint at = 0; at < blocks.Length; at += Width)
        {
            var bytes = Vector512.LoadUnsafe(ref source, (nuint)at);
            var inText = InText(bytes, ref state, out var quotes);
            var spaces = Spaces(bytes) & ~inText;
            var scalars = ~(spaces | Signs(bytes) | quotes | inText);
            // White space behind a scalar: added to where it begins, it carries to what follows it.
            var sum = spaces + ((scalars << 1 | state.Scalar | state.Gap) & spaces);
            state.Broken |= (sum | state.Gap) & scalars;
            state.Scalar = scalars >> 63;
            state.Gap = sum < spaces ? 1UL : 0;

            var kept = ~spaces & valid;
            if (Avx512Vbmi2.IsSupported && compresses)
            {
                Avx512Vbmi2.Compress(Vector512<byte>.Zero, Mask(kept), bytes).StoreUnsafe(ref target, (nuint)length);
                length += BitOperations.PopCount(kept);
                continue;
            }
            // What is written too much is written over.
            while (kept != 0)
            {
                var start = BitOperations.TrailingZeroCount(kept);
                var run = BitOperations.TrailingZeroCount(~(kept >> start));
                Vector512.LoadUnsafe(ref source, (nuint)(at + start)).StoreUnsafe(ref target, (nuint)length);
                length += run;
                if (start + run == Width) break;
                kept &= ~0UL << (start + run);
            }
        }
        caller = state;
        return length;
    }

    /// <summary>The bytes from each opening quote to the one before the closing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong InText(Vector512<byte> bytes, ref State state, out ulong quotes)
    {
        quotes = Equal(bytes, '"');
        var slashes = Equal(bytes, '\\');
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
        var inText = PrefixXor(quotes) ^ state.InText;
        state.InText = (ulong)((long)inText >> 63);
        return inText;
    }

    /// <summary>Each bit: whether the number of set bits up to it is odd.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong PrefixXor(ulong bits)
    {
        if (Pclmulqdq.IsSupported) return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(bits), Vector128<ulong>.AllBitsSet, 0).ToScalar();
        for (var shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Equal(Vector512<byte> bytes, char to) => Vector512.Equals(bytes, Vector512.Create((byte)to)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Spaces(Vector512<byte> bytes)
    {
        if (!Avx512BW.IsSupported) return Equal(bytes, ' ') | Equal(bytes, '\n') | Equal(bytes, '\r') | Equal(bytes, '\t');
        // Looked up by the low half of a byte; elsewhere stands one that no other half leads to.
        var table = Vector512.Create(
            0xFFFFFFFFFFFFFF20, 0xFFFF0DFFFF0A09FF, 0xFFFFFFFFFFFFFF20, 0xFFFF0DFFFF0A09FF, 0xFFFFFFFFFFFFFF20, 0xFFFF0DFFFF0A09FF, 0xFFFFFFFFFFFFFF20, 0xFFFF0DFFFF0A09FF).AsByte();
        return Vector512.Equals(bytes, Avx512BW.Shuffle(table, bytes)).ExtractMostSignificantBits();
    }

    /// <summary>The signs between values, and the control characters that differ from them in one bit: those are left in, and wrong in any document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Signs(Vector512<byte> bytes)
    {
        // Brackets are braces without this bit.
        var raised = bytes | Vector512.Create((byte)0x20);
        if (!Avx512BW.IsSupported) return Equal(raised, '{') | Equal(raised, '}') | Equal(raised, ',') | Equal(raised, ':');
        var table = Vector512.Create(
            ulong.MaxValue, 0xFFFF7D2C7B3AFFFF, ulong.MaxValue, 0xFFFF7D2C7B3AFFFF, ulong.MaxValue, 0xFFFF7D2C7B3AFFFF, ulong.MaxValue, 0xFFFF7D2C7B3AFFFF).AsByte();
        return Vector512.Equals(raised, Avx512BW.Shuffle(table, bytes)).ExtractMostSignificantBits();
    }

    /// <summary>All bits of each byte whose bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<byte> Mask(ulong bits)
    {
        var bit = Vector512.Create(0x8040201008040201).AsByte();
        var spread = Vector512.Create(
            0x0000000000000000UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303, 0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();
        return Vector512.Equals(Avx512BW.Shuffle(Vector512.Create(bits).AsByte(), spread) & bit, bit);
    }
}
