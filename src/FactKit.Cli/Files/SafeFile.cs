using FactKit.Cli.Output;

namespace FactKit.Cli.Files;

/// <summary>Files that are there whole or not at all.</summary>
static class SafeFile
{
    /// <summary>Writes beside the file and renames, so that a full disk or Ctrl-C leaves what was there before.</summary>
    /// <exception cref="UserError">It could not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (path.Length == 0) throw new UserError("the name of the file to write is empty; is a variable not set?");
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new UserError($"{Visible.Text(path)} is a folder: name a file in it");
        var folder = Path.GetDirectoryName(full)!;
        var half = Path.Combine(folder, "." + Path.GetFileName(full) + "." + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = new FileStream(half, FileMode.CreateNew, FileAccess.Write)) write(stream);
            // Who may read it stays as it was.
            if (!OperatingSystem.IsWindows() && File.Exists(full)) File.SetUnixFileMode(half, File.GetUnixFileMode(full));
            File.Move(half, full, overwrite: true);
        }
        catch (Exception fault) when (IsOfTheDisk(fault))
        {
            throw new UserError($"could not write {Visible.Text(path)}: {Reason(fault, half)}; {(File.Exists(full) ? "what was there is unchanged" : "nothing was written")}");
        }
        finally
        {
            File.Delete(half);
        }
    }

    // A file that may not grow further is an argument out of range to .NET.
    static bool IsOfTheDisk(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    // .NET ends its messages with the name of the file, which here is one that nobody knows.
    static string Reason(Exception fault, string half) => Visible.Text(fault.Message.Replace($" : '{half}'", "", StringComparison.Ordinal).Replace($" '{half}'", "", StringComparison.Ordinal).Replace(" (Parameter 'value')", "", StringComparison.Ordinal).TrimEnd('.'));

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
}
