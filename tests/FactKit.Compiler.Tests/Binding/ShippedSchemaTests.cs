namespace FactKit.Compiler.Tests.Binding;

public class ShippedSchemaTests
{
    public static TheoryData<string> Shipped() => new(Repository.Schemas().Select(path => Path.GetRelativePath(Repository.Root, path)));

    [Fact]
    public void Schemas_ship() => Assert.NotEmpty(Repository.Schemas());

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_schema_compiles_without_a_word(string path) => Assert.Equal("", Schemas.Faults(File.ReadAllText(Repository.PathOf(path))));
}
