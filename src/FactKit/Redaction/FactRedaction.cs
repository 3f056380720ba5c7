using System.Buffers;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.Redaction;
using FactKit.Writing;

namespace FactKit;

/// <summary>Copies of records without what is sensitive.</summary>
public static class FactRedaction
{
    // A record that was built in code may be larger than a document that is read.
    static readonly FactReadOptions Unlimited = new() { MaxDepth = FactReadOptions.DeepestNesting, MaxBytes = int.MaxValue, MaxItems = int.MaxValue };

    /// <summary>
    /// A copy of a document, or of a part of one, without the values of its sensitive fields. The original keeps them.
    /// </summary>
    /// <remarks>
    /// <para>A sensitive field says that it is <c>redacted</c> where it can state an absence, as claims always can; otherwise it is missing where it may be; otherwise it has a fixed placeholder.
    /// Where nothing can stand for a value the compiler has warned (FK0311). Sensitive keys, and references to them, become <c>redacted-1</c>, <c>redacted-2</c> and so on (1, 2 and so on where keys are numbers). References to objects that are gone go too;
    /// one that must be there becomes <c>redacted-3</c> or the like, which names nothing and is no fault. Unknown fields that were kept go, since nobody has said what they are.</para>
    /// <para>A redacted copy of a valid document reads without issues, but for rules that it no longer meets. Redacting it again changes nothing. Other fields are not searched for what the sensitive ones say.</para>
    /// </remarks>
    /// <param name="record">The document or record.</param>
    /// <param name="levels">Which fields are redacted; all sensitive ones unless some are named.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The levels are not those of the enum.</exception>
    /// <exception cref="FactException">The record cannot be written, as for <see cref="IFact{TSelf}.ToJson"/>, or has a sensitive field for which nothing can stand; the issue names the path.</exception>
    public static T Redact<T>(this T record, FactSensitivity levels = FactSensitivity.All) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        if ((levels & ~FactSensitivity.All) != 0) throw new ArgumentOutOfRangeException(nameof(levels), levels, "expected Personal, Confidential or both");
        var sight = new SensitiveVisitor(levels);
        T.Visit(ref sight, record);
        var output = new ArrayBufferWriter<byte>();
        using (var json = JsonCompactor.CreateWriter(output))
        {
            var writer = new RedactingWriter(new(json), sight.Plan(), levels);
            T.Visit(ref writer, record);
        }
        // A record that breaks a constraint is still copied: redacting is not validating.
        var reader = new JsonFactReader(output.WrittenSpan, Unlimited, lenient: true);
        var copy = T.Read(ref reader);
        reader.Finish(out var issues);
        return copy ?? throw new FactException(issues);
    }
}
