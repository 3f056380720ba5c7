namespace FactKit;

/// <summary>How a stream of documents is read. Immutable; a value outside its range throws ArgumentOutOfRangeException when it is set.</summary>
public sealed record FactLinesOptions
{
    /// <summary>The most threads that documents can be read on.</summary>
    public const int MostParallelism = 256;

    /// <summary>What holds unless something else is given.</summary>
    public static FactLinesOptions Default { get; } = new();

    /// <summary>The limits of each document, and what is reported of it. A longer document is an issue, is not kept in memory, and does not stop the reading.</summary>
    public FactReadOptions Read { get; init => field = value ?? throw new ArgumentNullException(nameof(Read)); } = FactReadOptions.Default;

    /// <summary>Lines or an array; found out by default.</summary>
    public FactLinesFormat Format
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Format), value, "no such format");
    } = FactLinesFormat.Detect;

    /// <summary>
    /// On how many threads documents are read, from 1 to <see cref="MostParallelism"/>; 1, the default: on that of the caller, as it asks for them. With more, results come in the same order, and
    /// the stream is read ahead of the caller: by at most two batches a thread and one more, each of what one read of the stream gave, up to 1,024 documents and 64 KiB, or what longer documents need.
    /// </summary>
    public int Parallelism
    {
        get;
        init => field = value is >= 1 and <= MostParallelism ? value : throw new ArgumentOutOfRangeException(nameof(Parallelism), value, $"must be from 1 to {MostParallelism}");
    } = 1;
}
