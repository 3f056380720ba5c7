namespace FactKit.Lines;

/// <summary>An input of which nothing can be read, because it is UTF-16.</summary>
sealed class RefusedInput(InputWindow window, List<Frame> frames) : Framer(window, int.MaxValue, frames)
{
    public override void Scan()
    {
        Fault("expected UTF-8, found the byte order mark of UTF-16: write the text as UTF-8");
        IsDone = true;
    }

    public override void End()
    {
    }
}
