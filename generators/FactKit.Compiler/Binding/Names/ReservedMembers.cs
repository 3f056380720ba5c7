namespace FactKit.Compiler.Binding.Names;

/// <summary>Names that generated types have already.</summary>
static class ReservedMembers
{
    static readonly string[] Object = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>Members of an enum.</summary>
    public static IReadOnlyList<string> Enum { get; } = [.. Object, "value__", "CompareTo", "HasFlag", "GetTypeCode"];

    /// <summary>Members of a record of this C# name.</summary>
    public static IReadOnlyList<string> Record(string csharpName, bool document, bool keepUnknown) =>
    [
        .. Object, csharpName, "Clone", "PrintMembers", "EqualityContract", "Shape",
        .. document ? (string[])["Parse", "Validate", "ToJson", "WriteTo", "JsonSchema", "Find", "Ground", "Redact"] : [],
        .. keepUnknown ? (string[])["UnknownFields"] : [],
    ];

    /// <summary>Members of a union of this C# name, besides its discriminator.</summary>
    public static IReadOnlyList<string> Union(string csharpName, bool document) => [.. Record(csharpName, document, false), "Match"];
}
