using System.Text;

namespace FactKit.Cli.Output;

/// <summary>Files that the tool writes.</summary>
static class OutputFile
{
    static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes beside the file and renames, so that nobody ever sees half of it and a failure leaves the old one.</summary>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new UserError($"{Visible.Text(path)} is a folder: name a file in it");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UserError($"there is no folder for {Visible.Text(path)}: make {Visible.Text(Path.GetDirectoryName(path)!)} first");
        var half = $"{full}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllText(half, text, s_utf8);
            File.Move(half, full, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
