using FactKit.Reading;

namespace FactKit.Lines;

/// <summary>Tells documents apart. It is given more and more of the input, in pieces of any size, and finds the same whatever they are.</summary>
abstract class Framer(InputWindow window, int maxBytes, List<Frame> frames)
{
    /// <summary>No more documents than this are told apart at once.</summary>
    public const int MaxFrames = 1024;

    InputPlace _place;

    protected InputWindow Window { get; } = window;

    protected int MaxBytes { get; } = maxBytes;

    protected bool IsFull => frames.Count >= MaxFrames;

    /// <summary>True where nothing that may follow is read.</summary>
    public bool IsDone { get; protected set; }

    /// <summary>Goes on with what is in the window.</summary>
    public abstract void Scan();

    /// <summary>The input ends behind what was scanned.</summary>
    public abstract void End();

    /// <summary>The bytes of the document at hand so far.</summary>
    protected long LengthAt(int index) => Window.Offset - Window.At + index - _place.Offset;

    protected void Begin()
    {
        _place = Window.Place();
        Window.Start = Window.At;
    }

    /// <summary>The document at hand ends before the byte at an index of the window, which may be some bytes before the next one to look at.</summary>
    protected void Finish(int end, FrameEnd how)
    {
        var length = LengthAt(end);
        frames.Add(length > MaxBytes
            ? new(0, 0, _place, length, how, new(FactCodes.LimitExceeded, FactSeverity.Error, "", ReadMessages.DocumentTooLong(MaxBytes, length)))
            : new(Window.Start, (int)length, _place, length, how));
        Window.Start = Window.At;
    }

    /// <summary>A fault at the next byte, which belongs to no document.</summary>
    protected void Fault(string message) =>
        frames.Add(new(0, 0, Window.Place(), 0, FrameEnd.Own, new(FactCodes.MalformedJson, FactSeverity.Error, "", message)));
}
