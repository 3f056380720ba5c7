using System.IO.Pipelines;
using FactKit.Lines;

// As for reading: no argument fits two overloads.
#pragma warning disable RS0026

namespace FactKit;

public static partial class FactLines
{
    /// <summary>
    /// Writes documents as NDJSON, in constant memory: each in its canonical form on a line that ends with LF. The stream stays open. Where a document cannot be written, or the sequence throws,
    /// those before it are written whole and nothing of it is.
    /// </summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    /// <param name="stream">Where to.</param>
    /// <param name="documents">Taken one at a time. A sequence may read what <see cref="ReadAsync{T}(Stream, FactLinesOptions?, CancellationToken)"/> gives.</param>
    /// <param name="cancellationToken">Ends the writing with an OperationCanceledException, possibly in the middle of a line.</param>
    /// <exception cref="FactException">A document cannot be written; the issues name the path, and the line that it would have had.</exception>
    /// <exception cref="ArgumentException">A document is null, or the stream cannot be written to.</exception>
    public static async Task WriteAsync<T>(Stream stream, IAsyncEnumerable<T> documents, CancellationToken cancellationToken = default) where T : class, IFact<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(documents);
        if (!stream.CanWrite) throw new ArgumentException("The stream cannot be written to.", nameof(stream));
        var writer = PipeWriter.Create(stream, new(minimumBufferSize: LineWriter.Batch, leaveOpen: true));
        try
        {
            await LineWriter.WriteAsync(writer, documents, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // Gives its buffers back, and writes nothing more.
            await writer.CompleteAsync(failure).ConfigureAwait(false);
            throw;
        }
        await writer.CompleteAsync().ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteAsync{T}(Stream, IAsyncEnumerable{T}, CancellationToken)"/>
    public static Task WriteAsync<T>(Stream stream, IEnumerable<T> documents, CancellationToken cancellationToken = default) where T : class, IFact<T>
    {
        ArgumentNullException.ThrowIfNull(documents);
        return WriteAsync(stream, documents.ToAsyncEnumerable(), cancellationToken);
    }

    /// <summary>Writes documents as NDJSON to a pipe, such as the body of a response. The pipe is flushed, and not completed.</summary>
    /// <inheritdoc cref="WriteAsync{T}(Stream, IAsyncEnumerable{T}, CancellationToken)"/>
    /// <param name="writer">Where to. Where its reader has completed, the writing ends.</param>
    /// <param name="documents">Taken one at a time.</param>
    /// <param name="cancellationToken">Ends the writing with an OperationCanceledException, possibly in the middle of a line.</param>
    public static Task WriteAsync<T>(PipeWriter writer, IAsyncEnumerable<T> documents, CancellationToken cancellationToken = default) where T : class, IFact<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        return LineWriter.WriteAsync(writer, documents, cancellationToken);
    }

    /// <summary>Writes documents as an NDJSON file: all of them, or none. They go to a new file beside it, which takes its place at the end; where anything fails, what stood there before still stands. Who may read and write the file stays as it was.</summary>
    /// <inheritdoc cref="WriteAsync{T}(Stream, IAsyncEnumerable{T}, CancellationToken)"/>
    /// <param name="path">The file, which need not be there.</param>
    /// <param name="documents">Taken one at a time; they may be read from the same file.</param>
    /// <param name="cancellationToken">Ends the writing with an OperationCanceledException.</param>
    public static async Task WriteFileAsync<T>(string path, IAsyncEnumerable<T> documents, CancellationToken cancellationToken = default) where T : class, IFact<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(documents);
        var unfinished = $"{path}.{Path.GetRandomFileName()}";
        // Who may read what stood there may read what takes its place, and nobody else, at no time.
        UnixFileMode? mode = !OperatingSystem.IsWindows() && File.Exists(path) ? File.GetUnixFileMode(path) : null;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 0 };
        if (mode is not null && !OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(unfinished, options);
        try
        {
            await using (file.ConfigureAwait(false))
            {
                if (mode is { } same && !OperatingSystem.IsWindows()) File.SetUnixFileMode(file.SafeFileHandle, same);
                await WriteAsync(file, documents, cancellationToken).ConfigureAwait(false);
                // Before the old file goes: power may fail.
                file.Flush(flushToDisk: true);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <inheritdoc cref="WriteFileAsync{T}(string, IAsyncEnumerable{T}, CancellationToken)"/>
    public static Task WriteFileAsync<T>(string path, IEnumerable<T> documents, CancellationToken cancellationToken = default) where T : class, IFact<T>
    {
        ArgumentNullException.ThrowIfNull(documents);
        return WriteFileAsync(path, documents.ToAsyncEnumerable(), cancellationToken);
    }
}
