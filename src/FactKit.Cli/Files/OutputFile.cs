using FactKit.Cli.Inputs;
using FactKit.Cli.Output;

namespace FactKit.Cli.Files;

/// <summary>The file that <c>--out</c> names.</summary>
static class OutputFile
{
    /// <summary>A folder that is misspelt is not made.</summary>
    /// <exception cref="UserError">The folder of the file is not there.</exception>
    public static void NeedFolder(string file)
    {
        if (file.Length > 0 && new FileInfo(file).Directory is { Exists: false } folder) throw new UserError($"there is no folder for {Visible.Text(file)}: make {Visible.Text(ShownPath.Of(folder.FullName))} first");
    }
}
