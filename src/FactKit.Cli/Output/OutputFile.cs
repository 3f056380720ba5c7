using FactKit.Cli.Files;

namespace FactKit.Cli.Output;

/// <summary>Files that the tool writes.</summary>
static class OutputFile
{
    /// <summary>Writes a file whole or not at all, in a folder that is there: a slip in its name makes none.</summary>
    /// <exception cref="UserError">The path is a folder, or its folder is missing.</exception>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new UserError($"{Visible.Text(path)} is a folder: name a file in it");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UserError($"there is no folder for {Visible.Text(path)}: make {Visible.Text(Path.GetDirectoryName(path)!)} first");
        SafeFile.Write(path, text);
    }
}
