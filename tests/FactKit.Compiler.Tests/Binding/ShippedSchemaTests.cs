namespace FactKit.Compiler.Tests.Binding;

public class ShippedSchemaTests
{
    const string Core = "schemas/factkit/core.fact.yaml";

    public static TheoryData<string> Shipped() => new(Repository.Schemas().Select(path => Path.GetRelativePath(Repository.Root, path)));

    [Fact]
    public void Schemas_ship() => Assert.NotEmpty(Repository.Schemas());

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_schema_compiles_without_a_word(string path) =>
        Assert.Equal("", Schemas.FaultsOfFiles($"# file: {(path == Core ? "factkit/core" : path)}\n{File.ReadAllText(Repository.PathOf(path))}"));
}
