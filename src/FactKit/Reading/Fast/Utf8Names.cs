using System.Buffers.Binary;
using System.Text;

namespace FactKit.Reading;

/// <summary>A few fixed names by their UTF-8 bytes. One with half of a surrogate pair has none, and no document can spell it.</summary>
sealed class Utf8Names
{
    readonly (byte[]? Name, int Index)[] _slots;
    readonly int _mask;

    public Utf8Names(IReadOnlyCollection<KeyValuePair<string, int>> names)
    {
        var size = 4;
        while (size < names.Count * 2) size *= 2;
        _slots = new (byte[]?, int)[size];
        _mask = size - 1;
        foreach (var (name, index) in names)
        {
            if (!JsonText.IsWellFormed(name.AsSpan())) continue;
            var utf8 = Encoding.UTF8.GetBytes(name);
            var at = Hash(utf8) & _mask;
            while (_slots[at].Name is not null) at = (at + 1) & _mask;
            _slots[at] = (utf8, index);
        }
    }

    /// <summary>The index of a name; -1 when it is none of them.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        var slots = _slots;
        for (var at = Hash(name) & _mask; (uint)at < (uint)slots.Length && slots[at].Name is { } known; at = (at + 1) & _mask)
        {
            if (name.SequenceEqual(known)) return slots[at].Index;
        }
        return -1;
    }

    static int Hash(ReadOnlySpan<byte> name)
    {
        const ulong prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)name.Length * prime;
        for (; name.Length >= 8; name = name[8..]) hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(name)) * prime;
        if (name.Length >= 4) hash = (hash ^ BinaryPrimitives.ReadUInt32LittleEndian(name) ^ (ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) << 32) * prime;
        else foreach (var b in name) hash = (hash ^ b) * prime;
        return (int)(hash >> 40);
    }
}
