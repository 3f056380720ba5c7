using System.Security.Cryptography;

namespace FactKit.Cli.Hosting;

/// <summary>Compiled schemas in a folder of the user's own, so that a second run starts at once. Whatever goes wrong with it, the schema is compiled again.</summary>
sealed class ImageCache(string folder)
{
    // A schema takes some 100 KB.
    const int Most = 200;

    /// <summary>The user's; <c>FACTKIT_CACHE</c> names another folder. Null where there is none.</summary>
    public static ImageCache? OfUser()
    {
        if (Environment.GetEnvironmentVariable("FACTKIT_CACHE") is { Length: > 0 } named) return new(named);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return home.Length == 0 ? null : new(Path.Combine(home, "factkit", "schemas"));
    }

    /// <summary>The assembly of a key, from the folder or made now.</summary>
    public byte[] GetOrAdd(string key, Func<byte[]> make)
    {
        var path = Path.Combine(folder, key + ".dll");
        try
        {
            if (File.Exists(path) && Sound(File.ReadAllBytes(path)) is { } kept) return kept;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return make();
        }

        var image = make();
        try
        {
            Keep(path, image);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A full disk or a folder of somebody else's costs time, nothing else.
        }
        return image;
    }

    // Behind the assembly stands its hash: a file that a crash or a full disk cut short, or that somebody altered, is no assembly to load.
    static byte[]? Sound(byte[] file)
    {
        var image = file.AsSpan(0, Math.Max(0, file.Length - SHA256.HashSizeInBytes));
        return file.Length > image.Length && SHA256.HashData(image).AsSpan().SequenceEqual(file.AsSpan(image.Length)) ? image.ToArray() : null;
    }

    // Written beside and renamed, so that no other run ever sees half of it.
    void Keep(string path, byte[] image)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var half = path + "." + Path.GetRandomFileName();
        try
        {
            File.WriteAllBytes(half, [.. image, .. SHA256.HashData(image)]);
            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }

        foreach (var old in new DirectoryInfo(folder).GetFiles("*.dll").OrderByDescending(file => file.LastWriteTimeUtc).Skip(Most)) old.Delete();
    }
}
