using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactKit.Cli.Files;
using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Compiler.Evolution;
using FactKit.Testing;
using FactKit.Testing.Evolution;
using FactKit.Testing.Mutation;

namespace FactKit.Cli.Commands;

/// <summary>What <c>factkit test --mutate</c> finds.</summary>
sealed class MutationFindings(bool write)
{
    // More of a document or value is no line that anybody reads.
    const int Longest = 80;

    static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
                yield return At(file, one.Constraint, new(Severity.Error, ToolCodes.MutationSurvived, $"{Name(one.Constraint)}: a document that should break it is accepted; is it lifted by something else in the schema, or is this a fault of FactKit?") { Notes = SensitiveFields.AreIn(survivor.Type, schema) ? [] : [$"such as {Flat(survivor)}"] });
            if (one.Guard is not null) continue;
            var (suggestion, brief) = Suggestion(file, schema, types, one.Mutant);
            yield return At(file, one.Constraint, new(Severity.Warning, ToolCodes.ConstraintUnguarded, $"{Name(one.Constraint)}: no example breaks it, so that it could be lost without a test that fails")
            {
                Notes = [suggestion],
                Brief = new($"{one.Constraint.Owner.Name}: no example breaks these constraints, so that they could be lost without a test that fails", $"{Within(one.Constraint)}, {brief}"),
            });
        }
    }

    static Finding At(InputFile file, SchemaConstraint constraint, Finding finding) => finding with { File = file.Shown, Line = constraint.At?.Line ?? 0, Column = constraint.At?.Column ?? 0 };

    static string Name(SchemaConstraint constraint) => $"{constraint.Place}: {constraint.Key}{(constraint.RuleId is null ? $" ({constraint.Says})" : "")}";

    static string Within(SchemaConstraint constraint) =>
        $"{(constraint.RuleId is { } rule ? $"rule {rule}" : constraint.Place == constraint.Owner.Name ? constraint.Key : $"{constraint.Field}: {constraint.Key}")} ({Cut(constraint.Says)})";

    (string Whole, string Brief) Suggestion(InputFile file, WholeSchema schema, IReadOnlyList<DocumentType> types, Mutant? mutant)
    {
        if (mutant is null) return Twice("no document could be made that breaks it: write one");
        // It is made from examples, and shows what they say.
        if (!write && SensitiveFields.AreIn(mutant.Type, schema)) return ($"--write writes a document that does to {mutant.FileName}; it is not shown, since it can hold sensitive fields", $"such as {InShort(mutant, showsValue: false)}");
        if (!write) return ($"such as {Flat(mutant)}", $"such as {InShort(mutant, showsValue: true)}");
        var path = Path.Combine(ExampleFiles.FolderOf(file.FullPath), types.Count > 1 ? mutant.Type.Name : "", mutant.IsValid ? "valid" : "invalid", mutant.FileName);
        if (File.Exists(path)) return Twice($"{ShownPath.Of(path)} is there already, and was left alone");
        SafeFile.Write(path, mutant.Json);
        return Twice($"wrote {ShownPath.Of(path)}");

        static (string, string) Twice(string text) => (text, text);
    }

    static string Flat(Mutant mutant) => JsonNode.Parse(mutant.Json)!.ToJsonString(s_readable);

    // What gives the fault, and where: the rest of the document is as any other.
    static string InShort(Mutant mutant, bool showsValue)
    {
        var document = (JsonObject)JsonNode.Parse(mutant.Json)!;
        var expected = document["$expect"] is JsonArray several ? several[0]! : document["$expect"]!;
        document.Remove("$expect");
        var path = (string)expected["path"]!;
        if (path.Length > 0 && Pointer.Find(document, path) is null) return $"without {path}";
        if (!showsValue) return path.Length == 0 ? "a document that --write writes" : $"by another value of {path}";
        return path.Length == 0 ? Cut(document.ToJsonString(s_readable)) : $"{path}: {Cut(Pointer.Find(document, path)!.ToJsonString(s_readable))}";
    }

    static string Cut(string text) => text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "...";
}
