using System.Text.Json;
using FactKit.Cli.Tests;

namespace FactKit.Testing.Tests.JsonSchemas;

/// <summary>ajv, the validator of JSON Schema that most people use. One process judges all documents.</summary>
static class Ajv
{
    const string Version = "8.20.0", FormatsVersion = "3.0.1";

    // Numbers are doubles there: a step of 0.01 needs a tolerance.
    const string Script = """
        const Ajv = require("ajv/dist/2020");
        const addFormats = require("ajv-formats");
        const fs = require("fs");
        const { schemas, documents } = JSON.parse(fs.readFileSync("jobs.json", "utf8"));
        const judges = schemas.map(text => {
          const ajv = new Ajv({ strict: false, multipleOfPrecision: 6 });
          addFormats(ajv);
          return ajv.compile(JSON.parse(text));
        });
        fs.writeFileSync("verdicts.json", JSON.stringify(documents.map(({ schema, text }) => {
          const judge = judges[schema];
          return judge(JSON.parse(text)) ? "" : judge.errors.map(e => `${e.instancePath}: ${e.message} (${e.schemaPath})`).join("; ");
        })));
        """;

    static readonly Lazy<string?> s_folder = new(Install);

    /// <summary>False: node or npm is missing, or the packages cannot be had.</summary>
    public static bool IsThere => s_folder.Value is not null;

    /// <summary>What ajv says of each document: empty where it accepts it.</summary>
    public static string[] Judge(IReadOnlyList<string> schemas, IReadOnlyList<(int Schema, string Text)> documents)
    {
        var folder = Directory.CreateTempSubdirectory("factkit-ajv-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "jobs.json"), JsonSerializer.Serialize(new { schemas, documents = documents.Select(one => new { schema = one.Schema, text = one.Text }) }));
            File.WriteAllText(Path.Combine(folder, "judge.js"), Script);
            Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(s_folder.Value!, "node_modules"));
            var (code, text) = OutsideTool.Run("node", folder, "judge.js")!.Value;
            Assert.True(code == 0, text);
            return JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(folder, "verdicts.json")))!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Once for all runs: a folder named for the version.
    static string? Install()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"factkit-tests-ajv-{Version}-{FormatsVersion}");
        bool Complete() => File.Exists(Path.Combine(folder, "node_modules", "ajv", "dist", "2020.js")) && File.Exists(Path.Combine(folder, "node_modules", "ajv-formats", "dist", "index.js"));
        if (OutsideTool.Run("node", Path.GetTempPath(), "--version") is not { ExitCode: 0 }) return null;
        if (Complete()) return folder;
        Directory.CreateDirectory(folder);
        OutsideTool.Run("npm", folder, "install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, $"ajv@{Version}", $"ajv-formats@{FormatsVersion}");
        return Complete() ? folder : null;
    }
}

/// <summary>A test that needs ajv.</summary>
sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute()
    {
        if (!Ajv.IsThere) Skip = "there is no node, or npm cannot install ajv";
    }
}
