using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Names;

/// <summary>Names that generated types have already.</summary>
static class ReservedMembers
{
    static readonly string[] Object = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>Members of an enum.</summary>
    public static IReadOnlyList<string> Enum { get; } = [.. Object, "value__", "CompareTo", "HasFlag", "GetTypeCode"];

    /// <summary>Members of the C# type that a type becomes.</summary>
    public static IReadOnlyList<string> Of(TypeNode type) =>
        type.Union is not null ? Union(type.Document is not null) : Record(type.Document is not null, type.UnknownFields?.Value == "keep");

    /// <summary>Members of every record.</summary>
    public static IReadOnlyList<string> Record(bool document, bool keepUnknown) =>
    [
        .. Object, "Clone", "PrintMembers", "EqualityContract", "Shape", "Rules",
        .. document ? (string[])["Parse", "Check", "Validate", "ToJson", "WriteTo", "JsonSchema", "Find", "Ground", "Redact"] : [],
        .. keepUnknown ? (string[])["UnknownFields"] : [],
    ];

    /// <summary>Members of every union, besides its discriminator; its cases inherit them.</summary>
    public static IReadOnlyList<string> Union(bool document) => [.. Record(document, false), "Match"];
}
