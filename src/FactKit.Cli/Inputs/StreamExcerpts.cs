using System.Text;
using FactKit.Compiler.Text;
using Microsoft.Win32.SafeHandles;

namespace FactKit.Cli.Inputs;

/// <summary>The lines of faulty documents of a long file, read again where they stand; a pipe cannot be read again, and gives none.</summary>
sealed class StreamExcerpts(SafeFileHandle? file)
{
    // Of a longer document, no line is shown.
    const int Longest = 64 * 1024;

    // White space before a document belongs to its line.
    const int Indent = 256;

    /// <summary>The line of an issue of a document.</summary>
    /// <param name="result">The document.</param>
    /// <param name="line">The line of the issue in the file, from 1.</param>
    /// <returns>Null where it cannot be had cheaply.</returns>
    public string? this[Testing.DocumentResult result, int? line]
    {
        get
        {
            if (file is null || line is null || result is not { Line: { } first, Offset: { } offset, Length: { } length } || length is 0 or > Longest || line < first) return null;
            var before = (int)Math.Min(offset, Indent);
            var bytes = new byte[before + (int)length];
            var count = 0;
            while (count < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(count), offset - before + count) is > 0 and var read) count += read;
            var start = bytes.AsSpan(0, before).LastIndexOf((byte)'\n') + 1;
            // The line begins farther off, and its columns would be wrong.
            if (start == 0 && before < offset) return null;
            var text = Encoding.UTF8.GetString(bytes, start, Math.Max(0, count - start)).TrimStart('\uFEFF');
            return new SourceFile("", text).GetLine(line.Value - (int)first);
        }
    }
}
