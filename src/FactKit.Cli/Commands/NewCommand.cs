using System.CommandLine;
using System.Security;
using FactKit.Cli.Files;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Naming;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit new NAME</c>: a schema with its examples to start from, or a project around it.</summary>
static class NewCommand
{
    static readonly Argument<string> Name = new("id")
    {
        Description = "The id of the schema, such as newsroom.clash; its last word names the files and the type.",
    };

    static readonly Option<bool> Project = new("--project")
    {
        Description = "Also a C# project that uses it, in a folder of that name.",
    };

    static readonly Option<string?> Packages = new("--packages")
    {
        Description = "With --project: the folder that the package FactKit is in; it goes into a nuget.config.",
        HelpName = "folder",
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("new", "Start a schema: a first *.fact.yaml with a valid and an invalid example, or a whole project.") { Name, Project, Packages };
        command.SetAction(arguments => Run(terminal, arguments, arguments.GetValue(Name)!, arguments.GetValue(Project), arguments.GetValue(Packages)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, string id, bool project, string? packages)
    {
        if (packages is not null && !project) throw new UserError("--packages is for a project: say --project as well");
        if (packages is not null && !Directory.Exists(packages)) throw new UserError($"there is no folder {Visible.Text(packages)}: name the one that FactKit.{ToolVersion.Text}.nupkg is in");
        if (!id.Split('.').All(IsWord)) throw new UserError($"the id of a schema is words of small letters, digits and hyphens joined by dots, such as newsroom.clash; found {Visible.Text(id)}");
        var starter = Starter.Of(id, project, packages);
        if (starter.Files.FirstOrDefault(file => Path.Exists(file.Path)) is { Path: not null } there)
            throw new UserError($"{ShownPath.Of(Path.GetFullPath(there.Path))} is there already; nothing was written");
        var log = arguments.GetValue(GlobalOptions.Output) == OutputFormat.Text ? null : FindingLog.Of(terminal, arguments);
        foreach (var (path, text) in starter.Files)
        {
            SafeFile.Write(path, text);
            if (log is null) terminal.Out.WriteLine($"created {path}");
            else log.Report(new(Severity.Info, ToolCodes.Created, "the file was written") { File = path });
        }
        var next = $"next: {Tool.Name} check {starter.Folder}{starter.FileName} && {Tool.Name} test {starter.Folder}{starter.FileName}{(project ? $" && dotnet run --project {starter.Folder}" : "")}";
        if (log is not null) return log.End(next);
        terminal.Out.WriteLine(next);
        if (project && packages is null) terminal.Out.WriteLine($"  the build needs FactKit.{ToolVersion.Text}.nupkg: where no source has it yet, name the folder that it is in, by `dotnet nuget add source FOLDER` or by --packages FOLDER here");
        return ExitCode.Good;
    }

    // As the compiler takes ids; what it refuses beyond this, it says itself.
    static bool IsWord(string word) => word.Length > 0 && char.IsAsciiLetterLower(word[0]) && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The files of a new schema.</summary>
    sealed record Starter(string Folder, string FileName, IReadOnlyList<(string Path, string Text)> Files)
    {
        public static Starter Of(string id, bool project, string? packages)
        {
            var name = id.Split('.')[^1];
            var folder = project ? name + "/" : "";
            var values = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["id"] = id,
                ["name"] = name,
                ["namespace"] = string.Join('.', (id.Contains('.', StringComparison.Ordinal) ? id : "facts." + id).Split('.').Select(CSharpNames.Pascal)),
                ["type"] = CSharpNames.Pascal(name) + "Report",
                ["version"] = ToolVersion.Text,
            };
            List<(string, string)> files =
            [
                ($"{folder}{name}.fact.yaml", Template("Schema/report.fact.yaml", values)),
                ($"{folder}factkit.schema.json", Template("factkit.schema.json", [])),
                ($"{folder}{name}.examples/valid/first.json", Template("Schema/valid.json", values)),
                ($"{folder}{name}.examples/invalid/more-on-the-spot.json", Template("Schema/invalid.json", values)),
            ];
            if (project)
            {
                files.Add(($"{folder}{CSharpNames.Pascal(name)}.csproj", Template("Project/project.csproj", values)));
                files.Add(($"{folder}Program.cs", Template("Project/Program.cs", values)));
                // The path goes into XML.
                if (packages is not null) files.Add(($"{folder}nuget.config", Template("Project/nuget.config", new() { ["packages"] = SecurityElement.Escape(Path.GetFullPath(packages)) })));
            }
            return new(folder, $"{name}.fact.yaml", files);
        }

        static string Template(string name, Dictionary<string, string> values)
        {
            using var stream = typeof(NewCommand).Assembly.GetManifestResourceStream("templates/" + name) ?? throw new InvalidOperationException($"The template {name} is missing.");
            using var reader = new StreamReader(stream);
            var text = reader.ReadToEnd().ReplaceLineEndings("\n");
            foreach (var (hole, value) in values) text = text.Replace("{{" + hole + "}}", value, StringComparison.Ordinal);
            return text;
        }
    }
}
