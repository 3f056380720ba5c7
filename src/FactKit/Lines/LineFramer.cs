namespace FactKit.Lines;

/// <summary>One document a line. Lines end at LF, and a CR before it belongs to the line end; blank ones are none.</summary>
sealed class LineFramer(InputWindow window, int maxBytes, List<Frame> frames) : Framer(window, maxBytes, frames)
{
    bool _inLine;

    public override void Scan()
    {
        while (!IsFull)
        {
            if (!_inLine)
            {
                if (!Window.SkipSpace()) return;
                Begin();
                _inLine = true;
            }
            var length = Window.Bytes[Window.At..].IndexOf((byte)'\n');
            if (length < 0)
            {
                Window.At = Window.Bytes.Length;
                // One byte more than allowed may be the CR of the line end.
                if (LengthAt(Window.At) > MaxBytes + 1L) Window.Forget();
                return;
            }
            Window.At += length;
            Finish(FrameEnd.Line);
            Window.At++;
            Window.BeginLine();
        }
    }

    public override void End()
    {
        if (_inLine) Finish(FrameEnd.Input);
    }

    void Finish(FrameEnd how)
    {
        // The last byte is here, even of a line that was not kept.
        Finish(Window.Bytes[Window.At - 1] == '\r' ? Window.At - 1 : Window.At, how);
        _inLine = false;
    }
}
