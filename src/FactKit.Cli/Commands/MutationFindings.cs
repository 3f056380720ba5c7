using FactKit.Cli.Files;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Compiler.Evolution;
using FactKit.Testing;
using FactKit.Testing.Mutation;

namespace FactKit.Cli.Commands;

/// <summary>What <c>factkit test --mutate</c> finds.</summary>
sealed class MutationFindings(bool write)
{
    // A longer document is no suggestion that anybody reads on a terminal.
    const int Longest = 600;

    /// <summary>Constraints in all schemas.</summary>
    public int Constraints { get; private set; }

    /// <summary>Those that an example guards.</summary>
    public int Guarded { get; private set; }

    /// <summary>The findings of a schema.</summary>
    /// <param name="progress">Told before each constraint: which one it is, and how many there are.</param>
    public IEnumerable<Finding> Of(InputFile file, WholeSchema schema, IReadOnlyList<DocumentType> types, Action<int, int> progress, CancellationToken cancellation)
    {
        foreach (var one in new MutationRun(schema, types, file.FullPath).Try(progress, cancellation))
        {
            Constraints++;
            if (one.Guard is not null) Guarded++;
            if (one.Survivor is { } survivor)
                yield return new(Severity.Error, "mutation-survived", $"{Name(one.Constraint)}: a document that should break it is accepted; is it lifted by something else in the schema, or is this a fault of FactKit?") { File = file.Shown, Notes = [Document(survivor)] };
            if (one.Guard is not null) continue;
            yield return new(Severity.Warning, "constraint-unguarded", $"{Name(one.Constraint)}: no example breaks it, so that it could be lost without a test that fails") { File = file.Shown, Notes = [Suggestion(file, types, one.Mutant)] };
        }
    }

    static string Name(SchemaConstraint constraint) => $"{constraint.Place}: {constraint.Key}{(constraint.RuleId is null ? $" ({constraint.Says})" : "")}";

    string Suggestion(InputFile file, IReadOnlyList<DocumentType> types, Mutant? mutant)
    {
        if (mutant is null) return "no document could be made that breaks it: write one";
        if (!write) return Document(mutant);
        var path = Path.Combine(ExampleFiles.FolderOf(file.FullPath), types.Count > 1 ? mutant.Type.Name : "", "invalid", mutant.FileName);
        if (File.Exists(path)) return $"{ShownPath.Of(path)} is there already, and was left alone";
        SafeFile.Write(path, mutant.Json);
        return $"wrote {ShownPath.Of(path)}";
    }

    static string Document(Mutant mutant)
    {
        var flat = System.Text.Json.Nodes.JsonNode.Parse(mutant.Json)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return flat.Length <= Longest ? $"such as {flat}" : $"--write writes one that does, {mutant.FileName}";
    }
}
