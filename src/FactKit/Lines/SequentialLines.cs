using System.Runtime.CompilerServices;

namespace FactKit.Lines;

/// <summary>Reads documents as the caller asks for them.</summary>
static class SequentialLines
{
    const int Window = 64 * 1024;

    public static async IAsyncEnumerable<FactResult<T>> ReadAsync<T>(Stream stream, FactLinesOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IFact<T>
    {
        using var reader = new FrameReader(stream, options, Window);
        var hinted = false;
        cancellationToken.ThrowIfCancellationRequested();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            for (var i = 0; i < reader.Frames.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var result = FrameParser.Parse<T>(reader.Text(i), reader.Frames[i], options.Read, out var opens);
                yield return opens && !hinted ? FrameParser.Indented(result) : result;
                hinted |= opens;
            }
        }
    }
}
