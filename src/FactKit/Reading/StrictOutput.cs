using System.Text.Json;

namespace FactKit;

/// <summary>
/// Makes documents of what language models give when they are held to an exported schema (<c>factkit export --to openai</c>): there every key is required, and null stands for a missing one.
/// What is taken out becomes spaces, so that the lines and columns of issues are those of the model's text (columns behind a removed name that is not ASCII move).
/// </summary>
/// <example>
/// <code>
/// FactResult&lt;ClashReport&gt; report = ClashReport.Parse(StrictOutput.RemoveNulls(utf8));
/// </code>
/// </example>
public static class StrictOutput
{
    /// <summary>
    /// The same text without properties whose value is null, wherever they stand. A null in a list stays, and is a fault when it is parsed. Text that is no JSON, or nests deeper than <see cref="FactReadOptions.DeepestNesting"/>,
    /// comes back as it is: parsing it says what is wrong.
    /// </summary>
    /// <param name="utf8Json">UTF-8 JSON.</param>
    public static byte[] RemoveNulls(ReadOnlySpan<byte> utf8Json)
    {
        var result = utf8Json.ToArray();
        try
        {
            var reader = Reader(utf8Json);
            var around = new Stack<Place>();
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        around.Peek().Name = (int)reader.TokenStartIndex;
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        around.Pop();
                        break;
                    default:
                        if (around.TryPeek(out var holder) && holder.IsObject) holder.Add(result, (int)reader.BytesConsumed, stays: reader.TokenType != JsonTokenType.Null);
                        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) break;
                        around.Push(new() { IsObject = reader.TokenType == JsonTokenType.StartObject });
                        continue;
                }
                if (around.TryPeek(out var next)) next.End = (int)reader.BytesConsumed;
            }
            return result;
        }
        catch (JsonException)
        {
            // Half of the work would change what the parser has to say about the rest.
            return utf8Json.ToArray();
        }
    }

    /// <summary>
    /// The same text without the object around the document, which an exported schema has where a document is one of several types: <c>{"document": {...}}</c>.
    /// Text that is no object with one property comes back as it is.
    /// </summary>
    /// <param name="utf8Json">UTF-8 JSON.</param>
    public static byte[] Unwrap(ReadOnlySpan<byte> utf8Json)
    {
        var result = utf8Json.ToArray();
        try
        {
            var reader = Reader(utf8Json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.Read()) return result;
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var end = (int)reader.BytesConsumed;
            if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject || reader.Read()) return result;
            Blank(result.AsSpan(0, start));
            Blank(result.AsSpan(end));
            return result;
        }
        catch (JsonException)
        {
            return result;
        }
    }

    static Utf8JsonReader Reader(ReadOnlySpan<byte> utf8Json) => new(utf8Json, new JsonReaderOptions { MaxDepth = FactReadOptions.DeepestNesting });

    // Line ends stay.
    static void Blank(Span<byte> text)
    {
        foreach (ref var b in text)
            if (b is not ((byte)'\n' or (byte)'\r')) b = (byte)' ';
    }

    /// <summary>An object or a list that is being read.</summary>
    sealed class Place
    {
        public bool IsObject { get; init; }

        /// <summary>Where the name of the property at hand begins.</summary>
        public int Name { get; set; }

        /// <summary>Where the property before it ends; 0: it is the first.</summary>
        public int End { get; set; }

        bool _staying;

        /// <summary>A comma stays where a property stands before it and behind it.</summary>
        public void Add(Span<byte> text, int end, bool stays)
        {
            if (!stays) Blank(text[Name..end]);
            if (End > 0 && !(stays && _staying)) Blank(text[End..Name]);
            _staying |= stays;
        }
    }
}
