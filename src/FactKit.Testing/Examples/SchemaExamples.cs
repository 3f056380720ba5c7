namespace FactKit.Testing;

/// <summary>
/// The examples beside a schema: for <c>NAME.fact.yaml</c> the documents (<c>*.json</c>, <c>*.yaml</c>) under <c>NAME.examples/valid</c>, which must read,
/// and under <c>NAME.examples/invalid</c>, each of which must give the faults that it names in <c>$expect</c>, and no other. Where a schema has several document
/// types, those two folders stand in a folder of the type's name: <c>NAME.examples/ClashReport/valid</c>.
/// </summary>
/// <example>
/// As a theory of xunit; with any other library, loop over <see cref="All"/>:
/// <code>
/// static readonly SchemaExamples Clash = SchemaExamples.Of("schemas/clash.fact.yaml");
/// public static IEnumerable&lt;object[]> Names => Clash.TheoryData();
///
/// [Theory, MemberData(nameof(Names))]
/// public void Example(string name) => Clash[name].Verify();
/// </code>
/// </example>
public sealed class SchemaExamples
{
    readonly Dictionary<string, SchemaExample> _byName;

    SchemaExamples(IReadOnlyList<SchemaExample> all)
    {
        All = all;
        _byName = all.ToDictionary(example => example.Name, StringComparer.Ordinal);
    }

    /// <summary>Every example, in ordinal order of name.</summary>
    public IReadOnlyList<SchemaExample> All { get; }

    /// <summary>The example of a name, such as <c>invalid/half-a-point.json</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public SchemaExample this[string name] => _byName.TryGetValue(name, out var example) ? example : throw new KeyNotFoundException($"There is no example '{name}'.");

    /// <summary>The examples of a schema. The schema is compiled once.</summary>
    /// <param name="schemaPath">The path of a <c>*.fact.yaml</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such schema.</exception>
    /// <exception cref="SchemaCompilationException">The schema has errors; the message lists them.</exception>
    public static SchemaExamples Of(string schemaPath)
    {
        var full = Path.GetFullPath(schemaPath);
        // A test runs in the folder of its assembly.
        if (!File.Exists(full))
            throw new FileNotFoundException($"There is no schema at {full}. Let the build copy it and its examples there: <None Include=\"{Path.GetFileName(full)};{Path.GetFileName(ExampleFiles.FolderOf(full))}/**\" CopyToOutputDirectory=\"PreserveNewest\" />", full);
        return Of(schemaPath, DocumentType.In(SchemaCompilation.Run(schemaPath).Load()));
    }

    /// <summary>The examples of a schema whose document types are compiled already.</summary>
    internal static SchemaExamples Of(string schemaPath, IReadOnlyList<DocumentType> types) => new(
    [
        .. ExampleFiles.Of(schemaPath, types).OrderBy(example => example.Name, StringComparer.Ordinal),
    ]);

    /// <summary>The names, as data of a theory.</summary>
    public IEnumerable<object[]> TheoryData() => All.Select(example => new object[] { example.Name });
}
