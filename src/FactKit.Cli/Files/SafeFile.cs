namespace FactKit.Cli.Files;

/// <summary>Files that are there whole or not at all.</summary>
static class SafeFile
{
    /// <summary>Writes beside the file and renames, so that a full disk or Ctrl-C leaves what was there before.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        Directory.CreateDirectory(folder);
        var half = Path.Combine(folder, "." + Path.GetFileName(full) + "." + Path.GetRandomFileName());
        try
        {
            using (var stream = new FileStream(half, FileMode.CreateNew, FileAccess.Write)) write(stream);
            // Who may read it stays as it was.
            if (!OperatingSystem.IsWindows() && File.Exists(full)) File.SetUnixFileMode(half, File.GetUnixFileMode(full));
            File.Move(half, full, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
}
