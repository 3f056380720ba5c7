using System.Text;

namespace FactKit.Testing;

/// <summary>One document that shows what a schema accepts or refuses.</summary>
public sealed class SchemaExample
{
    internal SchemaExample(string name, string path, bool isValid, DocumentType type)
    {
        Name = name;
        FilePath = path;
        IsValid = isValid;
        Type = type;
    }

    /// <summary>Its place below the folder of examples, with forward slashes: <c>invalid/half-a-point.json</c>.</summary>
    public string Name { get; }

    /// <summary>Where the file is.</summary>
    public string FilePath { get; }

    /// <summary>Whether it stands among the valid ones.</summary>
    public bool IsValid { get; }

    /// <summary>The type that it is read as.</summary>
    public DocumentType Type { get; }

    /// <summary>Reads it and compares what is found with what it promises.</summary>
    /// <returns>What is not as promised; empty when all is well.</returns>
    public IReadOnlyList<ExampleFault> Check()
    {
        var file = ExampleText.Read(FilePath);
        if (file.Fault is not null) return [file.Fault];
        if (!IsValid && file.Expected.Count == 0)
            return [new(ExampleFault.NothingExpected, $"an invalid example names its fault: let the document begin with {Hint(Read(file, FactSeverity.Warning).Issues)}")];

        // Undetermined rules are told to those who ask; an example that speaks of issues asks.
        var result = Read(file, IsValid && file.IsExpecting ? FactSeverity.Info : FactSeverity.Warning);
        List<ExampleFault> faults = [.. Compare(file.Expected, result.Issues)];
        if (!IsValid && result.IsValid && faults.Count == 0) faults.Add(new(ExampleFault.Accepted, "the document stands among the invalid ones and has no error"));
        if (IsValid && !result.IsValid && faults.Count == 0) faults.Add(new(ExampleFault.Refused, "the document stands among the valid ones and has an error: move it"));
        if (faults.Count == 0 && result.IsValid) faults.AddRange(RoundTrip(result));
        return faults;
    }

    /// <summary>Reads it and throws when it is not as promised.</summary>
    /// <exception cref="ExampleException">It is not; the message says how.</exception>
    public void Verify()
    {
        var faults = Check();
        if (faults.Count > 0) throw new ExampleException($"{Name} is not as it promises:\n{string.Join('\n', faults)}");
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    DocumentResult Read(ExampleText file, FactSeverity report)
    {
        FactReadOptions options = new() { Report = report };
        return file.IsYaml ? Type.ParseYaml(file.Document, options) : Type.Parse(file.Document, options);
    }

    static IEnumerable<ExampleFault> Compare(IReadOnlyList<ExpectedIssue> expected, FactList<FactIssue> issues)
    {
        var left = expected.ToList();
        List<FactIssue> surplus = [];
        foreach (var issue in issues)
        {
            var match = left.FindIndex(one => one.Fits(issue));
            if (match < 0) surplus.Add(issue);
            else left.RemoveAt(match);
        }
        foreach (var one in left) yield return new(ExampleFault.NotGiven, $"expected {one}, which the document does not give");
        foreach (var issue in surplus)
            yield return new(ExampleFault.NotExpected, $"found what the example does not expect: {issue.Code} at {(issue.Path.Length == 0 ? "the root" : issue.Path)}: {issue.Message}") { Issue = issue };
    }

    // What is read can be written, and reads as the same again; the second writing is the first, byte for byte.
    IEnumerable<ExampleFault> RoundTrip(DocumentResult result)
    {
        var written = result.ToJson();
        var again = Type.Parse(written);
        if (!again.IsValid) yield return new(ExampleFault.Altered, $"written back as JSON it does not read: {again.Issues[0]}");
        else if (!again.Value.Equals(result.Value)) yield return new(ExampleFault.Altered, "written back as JSON it reads as another record");
        else if (!again.ToJson().AsSpan().SequenceEqual(written)) yield return new(ExampleFault.Altered, "written back a second time it gives other JSON");
    }

    static string Hint(FactList<FactIssue> issues)
    {
        var errors = issues.Where(issue => issue.Severity == FactSeverity.Error).Select(ExpectedIssue.Of).ToList();
        return errors.Count switch
        {
            0 => "\"$expect\": { \"code\": ..., \"path\": ... }; as it stands, it has no error",
            1 => $"\"$expect\": {errors[0].ToJson()}",
            _ => $"\"$expect\": [{string.Join(", ", errors.Select(error => error.ToJson()))}]",
        };
    }
}
