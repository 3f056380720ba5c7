namespace FactKit;

/// <summary>A value that documents write as a text.</summary>
interface IWireText
{
    /// <summary>The text; null when only its enum's table knows it.</summary>
    string? WireText { get; }
}
