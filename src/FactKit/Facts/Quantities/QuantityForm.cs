namespace FactKit;

/// <summary>How a document gives a quantity.</summary>
enum QuantityForm
{
    /// <summary>A JSON number: exact, and nothing else to say.</summary>
    Number,

    /// <summary>A text of signs, such as <c>"&gt;=92"</c>.</summary>
    Notation,

    /// <summary>The words of the source, which say by themselves all that is known.</summary>
    Words,

    /// <summary>An object with the parts that are there.</summary>
    Object,
}
