namespace FactKit.Compiler.Export;

/// <summary>What an exporter made.</summary>
/// <param name="Text">The whole of it, with <c>\n</c> at the end of each line.</param>
/// <param name="Notes">What the target cannot say and the reader should know; empty where all is said.</param>
public sealed record Exported(string Text, IReadOnlyList<ExportNote> Notes)
{
    /// <summary>A text that says all.</summary>
    public Exported(string text)
        : this(text, [])
    {
    }
}

/// <summary>Something that the target cannot say.</summary>
/// <param name="Place">Where in the schema: <c>Loss.killed</c>.</param>
/// <param name="Message">What is lost, and what to do about it.</param>
/// <param name="Warning">Something cannot be said at all, or the target refuses it; without it the note is for information.</param>
public sealed record ExportNote(string Place, string Message, bool Warning = false);
