using System.Security.Cryptography;

namespace FactKit.Fuzz.Running;

/// <summary>Keeps an input that broke something.</summary>
static class FaultFile
{
    /// <summary>Writes it; gives the path, which is the same for the same input.</summary>
    public static string Write(string folder, string target, byte[] input)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{target}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}.bin");
        File.WriteAllBytes(path, input);
        return path;
    }

    /// <summary>What to say of it.</summary>
    public static void Print(string target, int seed, string path, string what) =>
        Console.WriteLine($"FAULT in {target}, seed {seed}: {path}\n{what}\nTo try it again: dotnet run -c Release --project tests/FactKit.Fuzz -- --replay {target} \"{path}\"");
}
