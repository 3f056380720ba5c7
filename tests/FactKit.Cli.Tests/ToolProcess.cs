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
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [s_tool, .. arguments])
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
        using var process = Process.Start(start)!;
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
        return new($"factkit {string.Join(' ', arguments)}", process.ExitCode, await output, await error);
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
