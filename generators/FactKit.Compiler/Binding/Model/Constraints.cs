namespace FactKit.Compiler.Binding.Model;

/// <summary>What values must keep to. Lengths, pattern and range apply to each item; item counts and uniqueness to the list (or the count of a map).</summary>
/// <param name="MinLength">In code points. Binding has filled in the type's own least length: 1 for text unless the schema says 0.</param>
/// <param name="VagueWords">For Quantity: the words that the schema defines otherwise than the table of the language.</param>
/// <param name="Min">Digits as JSON writes them, for Integer, Decimal and Number.</param>
public sealed record Constraints(
    int? MinLength = null,
    int? MaxLength = null,
    Pattern? Pattern = null,
    string? Min = null,
    string? Max = null,
    string? MultipleOf = null,
    int? MinItems = null,
    int? MaxItems = null,
    bool Unique = false,
    EquatableArray<VagueWord> VagueWords = default);

/// <summary>What a vague word of a quantity means by the schema: <c>dozens</c> and <c>&gt;=24</c>.</summary>
public sealed record VagueWord(string Phrase, string Quantity);

/// <summary>A pattern: it searches, as in JSON Schema.</summary>
/// <param name="Source">As the schema has it.</param>
/// <param name="DotNet">The same for .NET's non-backtracking engine.</param>
public sealed record Pattern(string Source, string DotNet);
