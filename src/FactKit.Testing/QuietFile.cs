namespace FactKit.Testing;

/// <summary>
/// Files that nobody named himself: those that a schema imports, examples, what stands in a folder. Opening a pipe waits for a writer, and a terminal or a socket may never end; .NET does
/// not tell them from files, but they have no length, as empty files have. So what has no length is empty, and is not opened.
/// </summary>
static class QuietFile
{
    /// <summary>Whether the path names something that has no length: an empty file, or none at all (a pipe, a terminal, another device, a socket).</summary>
    public static bool IsEmpty(string path)
    {
        var file = new FileInfo(path);
        try
        {
            // The length of a link is that of its text. What a link such as /dev/stdin leads to may have no path.
            if (file.ResolveLinkTarget(returnFinalTarget: true) is { } target) return target is not FileInfo { Exists: true, Length: > 0 };
            return file.Length == 0;
        }
        catch (IOException)
        {
            // Links that lead to each other, or a file that has just gone; whoever opens it would be told so.
            return !file.Exists || file.LinkTarget is not null;
        }
    }

    /// <summary>The bytes of a file; of what has no length none, unopened.</summary>
    public static Stream Open(string path) => IsEmpty(path) ? Stream.Null : File.OpenRead(path);

    /// <summary>The same, read.</summary>
    public static byte[] ReadAllBytes(string path) => IsEmpty(path) ? [] : File.ReadAllBytes(path);
}
