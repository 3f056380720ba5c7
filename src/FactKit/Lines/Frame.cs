namespace FactKit.Lines;

/// <summary>A document as it was told apart from others, or a fault between documents.</summary>
/// <param name="Start">Where its text is in the window.</param>
/// <param name="Count">The bytes of its text; none where it has an issue.</param>
/// <param name="Place">Where it is in the input.</param>
/// <param name="Length">Its bytes in the input, also where they were not kept.</param>
/// <param name="End">How it ended.</param>
/// <param name="Issue">What is wrong, where that is known without reading it.</param>
readonly record struct Frame(int Start, int Count, InputPlace Place, long Length, FrameEnd End, FactIssue? Issue = null);

/// <summary>How the text of a document ended.</summary>
enum FrameEnd
{
    /// <summary>By its closing bracket, or by what follows it in an array.</summary>
    Own,

    /// <summary>By a line end.</summary>
    Line,

    /// <summary>With the input.</summary>
    Input,
}
