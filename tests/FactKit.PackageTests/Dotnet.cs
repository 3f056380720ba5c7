using System.Diagnostics;
using System.Text;

namespace FactKit.PackageTests;

/// <summary>Runs the dotnet command as a user would, apart from the build that runs the tests.</summary>
static class Dotnet
{
    // Generous: a restore may have to fetch, and the machine may be busy.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    public static Task<DotnetResult> Run(string folder, params string[] arguments) => RunProgram(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <summary>Runs another program, such as a tool that was installed.</summary>
    public static async Task<DotnetResult> RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the outer build or test run has set must not steer the inner one.
        foreach (var name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";

        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"`{program} {string.Join(' ', arguments)}` did not end within {Patience.TotalMinutes} minutes. It printed:\n{output}");
        }
        return new($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.ToString());

        void Collect(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null) return;
            lock (output) output.Append(line.Data).Append('\n');
        }
    }

    static bool IsOfTheOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("SNAPSHOOTER_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("COREHOST_", StringComparison.OrdinalIgnoreCase);
}

/// <summary>How a command ended.</summary>
sealed record DotnetResult(string Command, int ExitCode, string Output)
{
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    public DotnetResult Failed()
    {
        Assert.True(ExitCode != 0, $"It should have failed. {this}");
        return this;
    }

    public DotnetResult Prints(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"The output should hold \"{text}\". {this}");
        return this;
    }

    public override string ToString() => $"`{Command}` ended with {ExitCode} and printed:\n{Output}";
}
