using FactKit.Generated;

namespace FactKit.Writing;

/// <summary>The buffer that a thread writes records into. It is lent to one write at a time, and never to others, so that it needs no clearing.</summary>
sealed class WriteScratch
{
    const int Kept = 256 * 1024;

    [ThreadStatic]
    static WriteScratch? s_free;

    byte[] _buffer = new byte[4096];

    /// <summary>Takes the scratch of this thread, or a new one while that is lent.</summary>
    public static WriteScratch Take()
    {
        var scratch = s_free ?? new();
        s_free = null;
        return scratch;
    }

    public FastWriter Begin() => new(this, _buffer);

    /// <summary>The objects at hand: what they can have, and where they begin.</summary>
    public (FieldTable Fields, int Start)[] Objects { get; private set; } = new (FieldTable, int)[16];

    public void Grow()
    {
        var objects = Objects;
        Array.Resize(ref objects, objects.Length * 2);
        Objects = objects;
    }

    /// <summary>Gives it back, with what the writer made of it.</summary>
    public void Return(in FastWriter writer)
    {
        if (writer.Buffer.Length <= Kept) _buffer = writer.Buffer;
        s_free = this;
    }
}
