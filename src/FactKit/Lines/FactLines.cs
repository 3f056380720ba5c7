using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using FactKit.Lines;

// Overloads differ in the type of their first parameter, and no argument fits two of them.
#pragma warning disable RS0026

namespace FactKit;

/// <summary>
/// Reads and writes streams of documents in constant memory: NDJSON (JSON Lines), one document a line, or one JSON array of documents. Results come in order, each with the line and offset of its
/// document; lines and columns of issues are those of the whole stream, paths those of the document. A faulty document stops nothing. Exceptions of the stream come to the caller, after the
/// documents before them. Streams and pipes that are given stay open, and may be read further than the caller has asked for.
/// </summary>
public static partial class FactLines
{
    /// <summary>Reads the documents of a stream. It stays open; nothing reads it any more once the enumeration has ended or was disposed of, as <c>foreach</c> does when it is left.</summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    /// <param name="utf8Json">UTF-8, with or without a byte order mark; it can be of any length.</param>
    /// <param name="options">Lines or an array, limits, threads.</param>
    /// <param name="cancellationToken">Ends the enumeration with an OperationCanceledException.</param>
    /// <returns>The results, in order. To enumerate them again reads on where the stream is.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static IAsyncEnumerable<FactResult<T>> ReadAsync<T>(Stream utf8Json, FactLinesOptions? options = null, CancellationToken cancellationToken = default) where T : class, IFact<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        if (!utf8Json.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(utf8Json));
        options ??= FactLinesOptions.Default;
        return options.Parallelism > 1 ? ParallelLines<T>.ReadAsync(utf8Json, options, cancellationToken) : SequentialLines.ReadAsync<T>(utf8Json, options, cancellationToken);
    }

    /// <summary>Reads the documents of a pipe, such as the body of a request. It is not completed, and what was read of it is gone.</summary>
    /// <inheritdoc cref="ReadAsync{T}(Stream, FactLinesOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<FactResult<T>> ReadAsync<T>(PipeReader utf8Json, FactLinesOptions? options = null, CancellationToken cancellationToken = default) where T : class, IFact<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadAsync<T>(utf8Json.AsStream(leaveOpen: true), options, cancellationToken);
    }

    /// <summary>Reads the documents of a text in memory, which must not change until the enumeration ends.</summary>
    /// <inheritdoc cref="ReadAsync{T}(Stream, FactLinesOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<FactResult<T>> ReadAsync<T>(ReadOnlyMemory<byte> utf8Json, FactLinesOptions? options = null, CancellationToken cancellationToken = default) where T : class, IFact<T> =>
        ReadAsync<T>(PipeReader.Create(new ReadOnlySequence<byte>(utf8Json)), options, cancellationToken);

    /// <summary>Reads the documents of a file, which is open from the first document asked for to the end of the enumeration.</summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    /// <param name="path">The file. What opening it throws comes with the first document asked for.</param>
    /// <param name="options">Lines or an array, limits, threads.</param>
    /// <param name="cancellationToken">Ends the enumeration with an OperationCanceledException.</param>
    public static IAsyncEnumerable<FactResult<T>> ReadFileAsync<T>(string path, FactLinesOptions? options = null, CancellationToken cancellationToken = default) where T : class, IFact<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadOpenedAsync<T>(path, options, cancellationToken);
    }

    static async IAsyncEnumerable<FactResult<T>> ReadOpenedAsync<T>(string path, FactLinesOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken) where T : class, IFact<T>
    {
        // The window is the buffer.
        var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });
        await using (file.ConfigureAwait(false))
        {
            await foreach (var result in ReadAsync<T>(file, options, cancellationToken).ConfigureAwait(false)) yield return result;
        }
    }
}
