using System.Diagnostics;
using System.Net.Sockets;

namespace FactKit.Cli.Tests;

/// <summary>Opening a pipe waits for a writer: what a user names may be one, what a schema or a folder leads to is not waited for.</summary>
public class PipeTests
{
    const string Note = "factkit: 1\nschema: town.note\ntypes: { Note: { document: true, fields: { a: Integer } } }\n";

    [UnixFact]
    public async Task An_import_of_a_pipe_a_socket_or_a_device_is_an_empty_file()
    {
        var up = string.Concat(Enumerable.Repeat("../", 30));
        using var folder = new TestFolder(("note.fact.yaml", Note + $"imports: [pipe.fact.yaml, link.fact.yaml, loop.fact.yaml, socket.fact.yaml, {up}dev/zero, {up}dev/tty]\n"));
        MakePipe(folder, "pipe.fact.yaml");
        File.CreateSymbolicLink(folder.PathOf("link.fact.yaml"), "pipe.fact.yaml");
        File.CreateSymbolicLink(folder.PathOf("loop.fact.yaml"), "loop.fact.yaml");
        // The path of a socket has 100 characters at most.
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.PathOf("socket.fact.yaml")));

        var result = (await folder.Run("check", "note.fact.yaml")).EndsWith(1);

        foreach (var path in new[] { "pipe.fact.yaml", "link.fact.yaml", "loop.fact.yaml", "socket.fact.yaml", "dev/zero" }) result.Prints($"{path}:1:1");
        // Where there is no terminal, /dev/tty is there all the same.
        if (File.Exists("/dev/tty")) result.Prints("dev/tty:1:1");
        result.Prints("error[FK0006]: The file holds no YAML content");
    }

    [UnixTheory]
    [InlineData("validate", "note.fact.yaml", "a.json")]
    [InlineData("test", "note.fact.yaml")]
    [InlineData("export", "note.fact.yaml", "--to", "json-schema")]
    public async Task No_verb_waits_for_an_import(params string[] arguments)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note + "imports: [pipe.fact.yaml]\n"), ("a.json", "{ \"a\": 1 }"));
        MakePipe(folder, "pipe.fact.yaml");

        Assert.NotEqual(0, (await folder.Run(arguments)).ExitCode);
    }

    [UnixFact]
    public async Task An_example_that_is_a_pipe_is_an_empty_document()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("note.examples/valid/a.json", "{ \"a\": 1 }"));
        MakePipe(folder, "note.examples/valid/pipe.json");

        (await folder.Run("test", "note.fact.yaml")).EndsWith(1).Prints("malformed-json at the root: expected a JSON value, found an empty text").Prints("note.examples/valid/pipe.json:1:1");
    }

    [UnixFact]
    public async Task Pipes_in_a_folder_are_empty_files()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("data/a.json", "{ \"a\": 1 }"));
        MakePipe(folder, "data/pipe.json");
        MakePipe(folder, "data/pipe.fact.yaml");

        (await folder.Run("validate", "note.fact.yaml", "data")).EndsWith(1).Prints("data/pipe.json:1:1");
        (await folder.Run("validate", "note.fact.yaml", "data/*.json")).EndsWith(1).Prints("data/pipe.json:1:1");
        (await folder.Run("check", "data")).EndsWith(1).Prints("error[FK0006]").Prints("data/pipe.fact.yaml:1:1");
    }

    [UnixFact]
    public async Task A_schema_that_is_named_may_be_a_pipe_and_is_read_once()
    {
        using var folder = new TestFolder(("of.fact.yaml", Note), ("a.json", "{ \"a\": 1 }"), ("b.json", "{ \"a\": \"x\" }"));
        MakePipe(folder, "note.fact.yaml");

        (await RunWithWriter("validate", "note.fact.yaml", "a.json")).EndsWith(0);
        (await RunWithWriter("validate", "note.fact.yaml", "b.json")).EndsWith(1).Prints("b.json:1:8");
        (await RunWithWriter("check", "note.fact.yaml")).EndsWith(0);
        (await RunWithWriter("fmt", "note.fact.yaml")).EndsWith(2).Complains("note.fact.yaml is a pipe or a device, which cannot be written back");

        async Task<ToolResult> RunWithWriter(params string[] arguments)
        {
            using var writer = Process.Start(new ProcessStartInfo("sh", ["-c", "cat of.fact.yaml > note.fact.yaml"]) { WorkingDirectory = folder.Root })!;
            try
            {
                return await folder.Run(arguments);
            }
            finally
            {
                writer.Kill(entireProcessTree: true);
            }
        }
    }

    static void MakePipe(TestFolder folder, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(path))!);
        Assert.Equal(0, OutsideTool.Run("mkfifo", folder.Root, path)?.ExitCode);
    }
}
