using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using FactKit.Generated;

namespace FactKit.Tests.Lines;

/// <summary>A document that does what a test wants when it is read: the text before its first <c>:</c> names the test. An object is read without a word, and without allocation.</summary>
sealed class Hooked : IFact<Hooked>
{
    /// <summary>What reading does, by the name of the test; it is given the text behind the name.</summary>
    public static ConcurrentDictionary<string, Action<string>> Hooks { get; } = new(StringComparer.Ordinal);

    static readonly Hooked Empty = new() { Text = "{}" };

    public required string Text { get; init; }

    public static string JsonSchema => "{}";

    public static FactResult<Hooked> Parse(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null)
    {
        if (utf8Json[0] == '{') return new(Empty, default);
        var parts = Encoding.UTF8.GetString(utf8Json).Split(':');
        Hooks[parts[0]](parts[1]);
        return new(new() { Text = parts[1] }, default);
    }

    public static ValidationReport Check(ReadOnlySpan<byte> utf8Json, FactReadOptions? options = null) => new(Parse(utf8Json, options).Issues);

    public ValidationReport Validate() => ValidationReport.Valid;

    public byte[] ToJson() => Encoding.UTF8.GetBytes(Text);

    public GroundingReport Ground(Article article) => throw new NotSupportedException();

    public void WriteTo(IBufferWriter<byte> output) => output.Write(ToJson());

    static Hooked? IFactObject<Hooked>.Read<R>(ref R reader) => throw new NotSupportedException();

    static void IFactObject<Hooked>.Visit<V>(ref V visitor, Hooked value) => throw new NotSupportedException();

    static void IFactObject<Hooked>.Describe(JsonSchemaBuilder schema) => throw new NotSupportedException();
}
