namespace FactKit.Benchmarks.Documents;

/// <summary>What the documents of a measurement are like; each has 3 to 4 KB without white space.</summary>
public enum DocumentKind
{
    /// <summary>A report of short texts, numbers, moments and references, without white space.</summary>
    Compact,

    /// <summary>The same with line ends and two spaces a level.</summary>
    Indented,

    /// <summary>Mostly paragraphs.</summary>
    Strings,

    /// <summary>Mostly whole numbers, doubles and decimals.</summary>
    Numbers,

    /// <summary>The report with texts in Cyrillic, Arabic and accented letters.</summary>
    NonAscii,

    /// <summary>The report with the fields of each object in another order than the schema's, the discriminator included.</summary>
    Shuffled,

    /// <summary>The report with ten faults.</summary>
    Faulty,

    /// <summary>Claims of quantities and dates with speakers and evidence.</summary>
    Facts,
}
