using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace FactKit.Cli.Tests;

/// <summary>Runs the built tool as a user does: as a process, with arguments, a folder and an input.</summary>
static class ToolProcess
{
    // Generous: the machine may be busy.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    static readonly string s_tool = Repository.PathOf($"src/FactKit.Cli/bin/{typeof(ToolProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration}/net10.0/FactKit.Cli.dll");

    static readonly string s_cache = Directory.CreateTempSubdirectory("factkit-cache-").FullName;

    public static Task<ToolResult> Run(string folder, params string[] arguments) => RunWithInput(folder, "", arguments);

    public static async Task<ToolResult> RunWithInput(string folder, string input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool ended without reading its input, as most verbs do.
        }
        await End(process, arguments);
        return new($"factkit {string.Join(' ', arguments)}", process.ExitCode, await output, await error);
    }

    /// <summary>Reads a first line of what it prints and then closes the pipe, as <c>head -1</c> does.</summary>
    public static async Task<ToolResult> RunForOneLine(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        var line = await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        await End(process, arguments);
        return new($"factkit {string.Join(' ', arguments)} | head -1", process.ExitCode, line ?? "", await error);
    }

    /// <summary>Gives it an input that does not end, and presses Ctrl-C once it has printed a first line.</summary>
    public static async Task<ToolResult> RunAndInterrupt(string folder, string input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        await process.StandardInput.FlushAsync();
        var first = await process.StandardOutput.ReadLineAsync();
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync();
        var rest = process.StandardOutput.ReadToEndAsync();
        // Where the tests themselves run in the background, their shell has had Ctrl-C ignored for all of them.
        await End(process, arguments);
        return new($"factkit {string.Join(' ', arguments)}, then Ctrl-C", process.ExitCode, $"{first}\n{await rest}", await error);
    }

    /// <summary>Runs where no file can grow beyond some KiB, as on a full disk.</summary>
    public static async Task<ToolResult> RunWithFilesUpTo(int kibibytes, string folder, params string[] arguments)
    {
        // The signal of the limit is ignored, so that writing fails instead; .NET's own mapped memory is a file too.
        var start = Describe(folder, "bash", ["-c", $"trap '' XFSZ; ulimit -f {kibibytes}; exec \"$@\"", "bash", Dotnet, s_tool, .. arguments]);
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Close();
        await End(process, arguments);
        return new($"factkit {string.Join(' ', arguments)}, with files up to {kibibytes} KiB", process.ExitCode, await output, await error);
    }

    /// <summary>The tool as the beginning of a command of a shell.</summary>
    public static string ShellCommand => $"'{Dotnet}' '{s_tool}'";

    static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    static Process Start(string folder, string[] arguments) => Process.Start(Describe(folder, Dotnet, [s_tool, .. arguments]))!;

    static ProcessStartInfo Describe(string folder, string program, IEnumerable<string> arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.Environment.Remove("NO_COLOR");
        // What is kept belongs to the test.
        start.Environment["FACTKIT_CACHE"] = Path.Combine(folder == Repository.Root ? s_cache : folder, "cache");
        return start;
    }

    static async Task End(Process process, string[] arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"`factkit {string.Join(' ', arguments)}` did not end within {Patience.TotalMinutes} minutes");
        }
    }
}

/// <summary>How a run ended.</summary>
sealed record ToolResult(string Command, int ExitCode, string Out, string Error)
{
    public ToolResult EndsWith(int exitCode)
    {
        Assert.True(exitCode == ExitCode, $"It should have ended with {exitCode}. {this}");
        // Whatever happened, nobody sees the inside.
        Assert.DoesNotContain("   at ", Out + Error, StringComparison.Ordinal);
        return this;
    }

    public ToolResult Prints(string text)
    {
        Assert.True(Out.Contains(text, StringComparison.Ordinal), $"It should have printed \"{text}\". {this}");
        return this;
    }

    public ToolResult Complains(string text)
    {
        Assert.True(Error.Contains(text, StringComparison.Ordinal), $"It should have complained \"{text}\". {this}");
        return this;
    }

    public override string ToString() => $"`{Command}` ended with {ExitCode} and printed:\n{Out}\nand as errors:\n{Error}";
}
