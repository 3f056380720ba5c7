namespace FactKit;

/// <summary>How documents follow each other in a stream.</summary>
public enum FactLinesFormat
{
    /// <summary>By the first byte that is no white space: <c>[</c> begins an array, everything else is lines. A document is an object, so that no line of documents begins with <c>[</c>.</summary>
    Detect,

    /// <summary>One document a line: NDJSON, JSON Lines.</summary>
    Lines,

    /// <summary>One JSON array of documents, on as many lines as it likes.</summary>
    Array,
}
