using System.Buffers;
using FactKit.Generated;

namespace FactKit.Reading;

/// <summary>
/// What a fast read needs beside the document: a copy of it with zeros behind, and room for texts and keys. Each thread has one, and lends it to one read at a time.
/// </summary>
sealed class FastScratch
{
    /// <summary>The zeros behind a document: a read of 64 bytes may begin one byte behind its last, and a field name is compared from there too.</summary>
    public const int Padding = 128;

    const int Kept = 64 * 1024;

    [ThreadStatic]
    static FastScratch? s_free;

    readonly byte[] _own = new byte[Kept];
    byte[] _json = [];
    FastRest? _rest;
    char[] _chars = new char[256];

    /// <summary>Room for the tables of the objects at hand; objects nest no deeper.</summary>
    public FieldTable?[] Tables { get; } = new FieldTable?[FactReadOptions.DeepestNesting + 1];

    /// <summary>The keys of the document and what refers to them.</summary>
    public FastKeys Keys { get; } = new();

    /// <summary>The length of the copy.</summary>
    int _length;

    /// <summary>Takes the scratch of this thread, or a new one while that is lent, and copies the document.</summary>
    /// <param name="document">Any bytes.</param>
    /// <param name="squeezes">White space between tokens may be left out: nobody asks where something stands in the document.</param>
    public static FastScratch Take(ReadOnlySpan<byte> document, bool squeezes)
    {
        var scratch = s_free ?? new();
        s_free = null;
        scratch._json = document.Length <= Kept - Padding ? scratch._own : ArrayPool<byte>.Shared.Rent(document.Length + Padding);
        scratch._length = squeezes && FastSqueeze.IsWorth(document) ? FastSqueeze.Squeeze(document, scratch._json) : -1;
        if (scratch._length < 0)
        {
            document.CopyTo(scratch._json);
            scratch._length = document.Length;
        }
        scratch._json.AsSpan(scratch._length, Padding).Clear();
        return scratch;
    }

    /// <summary>Begins to read the document.</summary>
    public FastRest Begin(FactReadOptions options, bool builds)
    {
        _rest ??= new(this);
        _rest.Begin(_json, _length, options, builds);
        return _rest;
    }

    /// <summary>Texts while they are decoded.</summary>
    public ReadOnlySpan<char> Chars(int count) => _chars.AsSpan(0, count);

    /// <summary>The same with room for so many units; what was there stays.</summary>
    public char[] CharsFor(int count)
    {
        if (count > _chars.Length) Array.Resize(ref _chars, Math.Max(count, _chars.Length * 2));
        return _chars;
    }

    /// <summary>Gives it back. What others could be lent is cleared: documents may hold what nobody else is to see.</summary>
    public void Return()
    {
        Keys.Clear();
        _rest?.Forget();
        if (_json != _own) ArrayPool<byte>.Shared.Return(_json, clearArray: true);
        _json = [];
        if (_chars.Length > Kept) _chars = new char[256];
        s_free = this;
    }
}
