using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using FactKit.Benchmarks.Contestants;
using FactKit.Benchmarks.Documents;
using FactKit.Benchmarks.Facts;

namespace FactKit.Benchmarks.Streams;

/// <summary>Reads a long stream of documents that is made on the fly, and prints how fast, and how much memory the process has on the way.</summary>
static class LineReport
{
    const int Documents = 64, Points = 8;
    const double Mega = 1e6;

    /// <param name="output">Where the table goes.</param>
    /// <param name="gigabytes">How long the stream is, in units of 10^9 bytes.</param>
    public static async Task PrintAsync(TextWriter output, double gigabytes)
    {
        var documents = RandomDocuments.Of(DocumentKind.Compact, Documents);
        byte[] lines = [.. documents.SelectMany(static d => d.Append((byte)'\n'))];
        // The first item has no comma before it, the others follow a line end.
        byte[] items = [.. documents.SelectMany(static d => d.Append((byte)',').Append((byte)'\n'))];
        var threads = Environment.ProcessorCount;
        (string Name, bool IsArray, Func<Stream, Task<long>> Read)[] contestants =
        [
            ("FactLines", false, static stream => CountAsync(stream, new())),
            ($"FactLines, {threads} threads", false, stream => CountAsync(stream, new() { Parallelism = threads })),
            ("FactLines, one array", true, static stream => CountAsync(stream, new())),
            ($"FactLines, one array, {threads} threads", true, stream => CountAsync(stream, new() { Parallelism = threads })),
            ("System.Text.Json, records", false, static stream => CountAsync(JsonSerializer.DeserializeAsyncEnumerable(stream, ReadContext.Default.PlainReport, topLevelValues: true))),
            ("System.Text.Json, classes", false, static stream => CountAsync(JsonSerializer.DeserializeAsyncEnumerable(stream, ReadContext.Default.LooseReport, topLevelValues: true))),
        ];
        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {threads} processors");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gigabytes:0.###} GB of documents of {documents.Average(static d => d.Length):0} bytes, made on the fly\n"));
        output.WriteLine($"{"",-34}{"MB/s",8}{"MB/CPU s",10}{"documents",12}  working set in MB at each eighth");
        GeneratedStream Make(bool isArray, double size, Action<long>? onRead = null) =>
            isArray ? new([(byte)'['], items, [.. documents[0], (byte)']'], (long)(size * 1e9)) { OnRead = onRead } : new([], lines, [], (long)(size * 1e9)) { OnRead = onRead };
        foreach (var (name, isArray, read) in contestants)
        {
            // Until the JIT has its best code.
            for (var i = 0; i < 3; i++) await read(Make(isArray, 0.02));
            GC.Collect();
            var sets = new List<long>(Points);
            var length = gigabytes * 1e9;
            var stream = Make(isArray, gigabytes, position =>
            {
                if (sets.Count < Points - 1 && position >= length * (sets.Count + 1) / Points) sets.Add(Environment.WorkingSet);
            });
            var clock = Clock.Start();
            var count = await read(stream);
            var (speed, work) = clock.Speeds(stream.Length);
            sets.Add(Environment.WorkingSet);
            if (stream.Position != stream.Length) throw new InvalidOperationException($"{name} has not read everything");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{speed,8:0}{work,10:0}{count,12}  {string.Join(' ', sets.Select(static set => (set / Mega).ToString("0", CultureInfo.InvariantCulture)))}"));
        }
        await WriteAsync(output, documents, gigabytes);
    }

    static async Task<long> CountAsync(Stream stream, FactLinesOptions options)
    {
        var count = 0L;
        await foreach (var result in FactLines.ReadAsync<Report>(stream, options))
        {
            if (!result.IsValid) throw new InvalidOperationException($"a valid report was refused: {result}");
            count++;
        }
        return count;
    }

    static async Task<long> CountAsync<T>(IAsyncEnumerable<T?> reports)
    {
        var count = 0L;
        await foreach (var report in reports)
        {
            if (report is not null) count++;
        }
        return count;
    }

    static async Task WriteAsync(TextWriter output, byte[][] documents, double gigabytes)
    {
        var reports = documents.Select(static d => Report.Parse(d).Value).ToArray();
        var count = (long)(gigabytes * 1e9 / documents.Average(static d => d.Length));
        IEnumerable<Report> Many(long most)
        {
            for (var i = 0L; i < most; i++) yield return reports[i % reports.Length];
        }
        await FactLines.WriteAsync(Stream.Null, Many(20_000));
        var clock = Clock.Start();
        await FactLines.WriteAsync(Stream.Null, Many(count));
        var (speed, work) = clock.Speeds(count * documents.Average(static d => d.Length + 1));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"FactLines.WriteAsync, to nowhere",-34}{speed,8:0}{work,10:0}{count,12}  {Environment.WorkingSet / Mega:0}"));
    }

    /// <summary>Time on the wall, and that of all threads of the process, which says more on a machine that does other things too.</summary>
    readonly record struct Clock(long Wall, TimeSpan Cpu)
    {
        public static Clock Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

        /// <summary>Millions of bytes a second, and a second of work.</summary>
        public (double Wall, double Cpu) Speeds(double bytes) =>
            (bytes / Mega / Stopwatch.GetElapsedTime(Wall).TotalSeconds, bytes / Mega / (Environment.CpuUsage.TotalTime - Cpu).TotalSeconds);
    }
}
