using System.Diagnostics;
using System.Text;

namespace FactKit.Cli.Tests;

/// <summary>Programs of others that judge what the tool writes. Tests that need one are skipped, visibly, where it is missing.</summary>
static class OutsideTool
{
    const string TypeScriptVersion = "5.9.3";

    static readonly Lazy<string?> s_compiler = new(InstallTypeScript);

    /// <summary>The compiler of TypeScript, a script for node; null: node or npm is missing, or the package cannot be had.</summary>
    public static string? TypeScriptCompiler => s_compiler.Value;

    /// <summary>Runs a program; its exit code and all that it printed. Null: there is no such program.</summary>
    public static (int ExitCode, string Text)? Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        using (process)
        {
            var text = new StringBuilder();
            process!.OutputDataReceived += (_, line) => Append(line.Data);
            process.ErrorDataReceived += (_, line) => Append(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.StandardInput.Close();
            if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
            {
                process.Kill(entireProcessTree: true);
                return (-1, $"{program} did not end");
            }
            process.WaitForExit();
            return (process.ExitCode, text.ToString());

            void Append(string? line)
            {
                lock (text)
                    if (line is not null) text.Append(line).Append('\n');
            }
        }
    }

    // Once for all runs: a folder named for the version.
    static string? InstallTypeScript()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"factkit-tests-typescript-{TypeScriptVersion}");
        var compiler = Path.Combine(folder, "node_modules", "typescript", "bin", "tsc");
        if (Run("node", Path.GetTempPath(), "--version") is not { ExitCode: 0 }) return null;
        if (File.Exists(compiler)) return compiler;
        Directory.CreateDirectory(folder);
        Run("npm", folder, "install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, $"typescript@{TypeScriptVersion}");
        return File.Exists(compiler) ? compiler : null;
    }
}

/// <summary>A test that needs TypeScript.</summary>
sealed class TypeScriptFactAttribute : FactAttribute
{
    public TypeScriptFactAttribute()
    {
        if (OutsideTool.TypeScriptCompiler is null) Skip = "there is no node, or npm cannot install typescript";
    }
}
