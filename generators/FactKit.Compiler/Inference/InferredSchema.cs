using System.Text.Json;

namespace FactKit.Compiler.Inference;

/// <summary>A first schema.</summary>
/// <param name="Text">The schema, formatted.</param>
/// <param name="Notes">What of the documents it does not read, or not as a type of its own.</param>
public sealed record InferredSchema(string Text, IReadOnlyList<InferenceNote> Notes);

/// <summary>Something that whoever reads the schema must know.</summary>
/// <param name="Path">The place in the documents, as a JSON Pointer; <c>*</c> stands for each item or entry.</param>
/// <param name="Message">What was found, and how to mend it.</param>
/// <param name="Refused">Some of the documents will be refused for it.</param>
public sealed record InferenceNote(string Path, string Message, bool Refused);

/// <summary>Why a sample is no document.</summary>
/// <param name="Path">The place, as a JSON Pointer.</param>
/// <param name="Message">What was expected and found.</param>
public sealed record SampleFault(string Path, string Message)
{
    /// <summary>From 1; 0 when not known.</summary>
    public int Line { get; init; }

    /// <summary>From 1, in UTF-16 code units; 0 when not known.</summary>
    public int Column { get; init; }

    /// <summary>What is wrong with a text that is no JSON, without the place that .NET adds in its own way, counted from 0.</summary>
    public static string Reason(JsonException fault)
    {
        var places = new[] { " LineNumber: ", " Path: " }.Select(word => fault.Message.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).ToList();
        return (places.Count == 0 ? fault.Message : fault.Message.Substring(0, places.Min())).TrimEnd('.', ' ');
    }
}
