namespace FactKit.Compiler.Binding.Declarations;

/// <summary>How much a schema may copy: what a few lines copy is written out in C#, and could be any number of times as long as the lines.</summary>
static class CopyLimits
{
    /// <summary>The most includes of one type, with those of the types that it includes.</summary>
    public const int Includes = 100;

    /// <summary>The most fields that all includes of a schema copy, and the most that all its unions copy into their cases.</summary>
    public const int Fields = 20_000;

    /// <summary>The most types that the references of all documents of a schema name, of those documents that name many.</summary>
    public const int References = 20_000;
}
