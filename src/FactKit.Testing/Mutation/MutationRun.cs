using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactKit.Compiler;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;
using FactKit.Testing.Evolution;
using FactKit.Testing.Samples;

namespace FactKit.Testing.Mutation;

/// <summary>
/// Breaks valid documents once for each constraint of a schema: the parser must refuse them, and an example must say so. What no example guards could be taken out of the schema without anybody noticing.
/// </summary>
sealed class MutationRun
{
    // Documents that are tried for one constraint; a try takes some 0.1 ms.
    const int MostTries = 1000;

    // Once the fault shows among others, so many more are tried for a document that shows nothing else.
    const int MoreTries = 60;

    const int RandomDocuments = 20;

    static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    static readonly FactReadOptions s_all = new() { Report = FactSeverity.Info };

    readonly WholeSchema _schema;
    readonly PointerTypes _pointers;
    readonly ProbeDocuments _probes, _mending;
    readonly List<(DocumentType Type, SampleDocument Document)> _valid = [];
    readonly List<(string Name, TypeName Type, ExpectedIssue Issue)> _guards = [];

    /// <param name="schema">The schema.</param>
    /// <param name="types">Its parsers.</param>
    /// <param name="schemaPath">Where it is; its examples stand beside it.</param>
    public MutationRun(WholeSchema schema, IReadOnlyList<DocumentType> types, string schemaPath)
    {
        _schema = schema;
        _pointers = new(schema);
        var samples = new SampleDocuments(schema);
        _probes = new(schema, samples.Values) { Mends = false };
        _mending = new(schema, samples.Values);
        var named = schema.Documents.Select(document => (document.Name, Type: types.FirstOrDefault(type => type.Type.Namespace == document.Name.Namespace && type.Name == document.Name.CSharpName)))
            .Where(pair => pair.Type is not null).ToList();
        foreach (var example in SchemaExamples.Of(schemaPath, types).All)
        {
            var file = ExampleText.Read(example.FilePath);
            if (file.Fault is not null || named.Find(pair => pair.Type == example.Type) is not { Name: { } name }) continue;
            foreach (var issue in file.Expected) _guards.Add((example.Name, name, issue));
        }
        // What people wrote first: it is what an example looks like.
        foreach (var (typeName, json) in ValidExamples.Of(schemaPath, types))
            if (named.Find(pair => pair.Type!.Name == typeName) is { Type: { } type } pair && JsonNode.Parse(json) is JsonObject root)
            {
                root.Remove("$schema");
                // What is expected of a valid example stands blanked out in its text.
                if (samples.Given(pair.Name, root, made => IsValid(type, made)) is { } given) Add(type, given);
            }
        foreach (var (name, type) in named)
        {
            Add(type!, samples.Of(name));
            Add(type!, samples.Of(name, SampleFill.Full));
            for (var seed = 0; seed < RandomDocuments; seed++) Add(type!, samples.Random(name, seed));
        }
    }

    /// <summary>Each constraint and what became of it, in the order of the schema.</summary>
    /// <param name="progress">Told before each constraint: which one it is, from 1, and how many there are.</param>
    /// <param name="cancellation">Ends the run.</param>
    public IEnumerable<MutatedConstraint> Try(Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        var all = new SchemaConstraints(_schema).All().ToList();
        for (var i = 0; i < all.Count; i++)
        {
            progress?.Invoke(i + 1, all.Count);
            // A document holds one root, so that nothing can break the key of its type.
            if (Try(all[i], cancellation) is { } one and not { Constraint.Key: "key", Mutant: null, Survivor: null, Guard: null }) yield return one;
        }
    }

    MutatedConstraint Try(SchemaConstraint constraint, CancellationToken cancellation)
    {
        var guard = _guards.FirstOrDefault(guard => Tells(constraint, guard.Type, guard.Issue.Code, guard.Issue.Rule, guard.Issue.Path)).Name;
        Mutant? among = null, survivor = null;
        var tries = 0;
        var most = MostTries;
        foreach (var (type, document) in _valid)
            foreach (var altered in Broken(constraint, document))
            {
                cancellation.ThrowIfCancellationRequested();
                if (++tries > most) return new(constraint, guard, among, among is null ? survivor : null);
                var issues = type.Parse(Encoding.UTF8.GetBytes(altered.ToJsonString(s_readable)), constraint.IsError ? null : s_all).Issues;
                // What is worth a warning is shown by a valid document.
                if (!constraint.IsError && issues.Any(issue => issue.Severity == FactSeverity.Error)) continue;
                if (!issues.Any(issue => Tells(constraint, document.Type, issue.Code, issue.RuleId, issue.Path)))
                {
                    if (constraint.RuleId is null && !issues.Any(issue => issue.Severity == FactSeverity.Error)) survivor ??= Make(constraint, type, altered, issues);
                    continue;
                }
                if (issues.Count == 1) return new(constraint, guard, Make(constraint, type, altered, issues), null);
                if (among is null) most = Math.Min(most, tries + MoreTries);
                among ??= Make(constraint, type, altered, issues);
            }
        return new(constraint, guard, among, among is null ? survivor : null);
    }

    IEnumerable<JsonObject> Broken(SchemaConstraint constraint, SampleDocument document)
    {
        if (constraint.Alter is { } alter) return Altered(constraint, document, alter);
        // Mended, a broken reference would be whole again; not mended, what was added may name nothing.
        if (constraint.RuleId is null) return new[] { _probes, _mending }.SelectMany(probes => constraint.Probes.SelectMany(probe => probes.Of(document, probe)));
        return constraint.Probes.SelectMany(probe => _mending.Of(document, probe));
    }

    IEnumerable<JsonObject> Altered(SchemaConstraint constraint, SampleDocument document, Action<JsonObject, BoundField> alter)
    {
        var copy = document.Copy();
        if (_schema.Find(constraint.Owner) is not { } owner || copy.Object(constraint.Owner) is not { } made) yield break;
        var field = WholeSchema.FieldsOf(owner).First(field => field.Name == constraint.Field);
        if (!made.ContainsKey(field.Name)) made[field.Name] = copy.Builder.Value(field, depth: 10);
        copy.Complete();
        alter(made, field);
        yield return copy.Root;
    }

    bool Tells(SchemaConstraint constraint, TypeName root, string code, string? rule, string path) =>
        constraint.Codes.Contains(code) && rule == constraint.RuleId && _pointers.Of(root, path).IsAt(constraint);

    Mutant Make(SchemaConstraint constraint, DocumentType type, JsonObject document, FactList<FactIssue> issues)
    {
        var expected = issues.Select(issue => JsonNode.Parse(ExpectedIssue.Of(issue).ToJson())).ToArray();
        var shown = new JsonObject { ["$expect"] = expected.Length == 1 ? expected[0] : new JsonArray(expected) };
        foreach (var (name, value) in document) shown.Add(name, value?.DeepClone());
        var words = constraint.Place.Replace('/', '-').Replace('.', '-') + (constraint.RuleId is null ? "-" + constraint.Key : "");
        return new(type, shown.ToJsonString(s_readable) + "\n", FileName(words)) { IsValid = !issues.Any(issue => issue.Severity == FactSeverity.Error) };
    }

    // Names of types and fields can hold what no file system takes.
    static string FileName(string words) => string.Concat(words.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')) + ".json";

    void Add(DocumentType type, SampleDocument document)
    {
        if (IsValid(type, document.Root)) _valid.Add((type, document));
    }

    static bool IsValid(DocumentType type, JsonObject document) => type.Parse(Encoding.UTF8.GetBytes(document.ToJsonString(s_readable))) is { IsValid: true, Issues.IsEmpty: true };
}
