using FactKit;

namespace Newsroom.Sample;

/// <summary>The files beside the program.</summary>
public static class SampleFiles
{
    /// <summary>The bytes of a file.</summary>
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name));

    /// <summary>The article in its parts, which stand between empty lines in the file: title, standfirst, caption, and the rest is the body.</summary>
    public static Article Article()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "article.txt")).ReplaceLineEndings("\n");
        var parts = text.Split("\n\n", 4);
        return FactKit.Article.FromParts(("title", parts[0]), ("standfirst", parts[1]), ("caption 1", parts[2]), ("body", parts[3]));
    }
}
