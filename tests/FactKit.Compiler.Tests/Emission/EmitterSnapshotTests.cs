using FactKit.Compiler.Emission;
using Snapshooter.Xunit;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>What is emitted, to be read by people when it changes.</summary>
public sealed class EmitterSnapshotTests
{
    [Theory]
    [InlineData("ClashReport"), InlineData("Loss"), InlineData("Attack")]
    public void Record_of_the_clash_schema(string name) => Snap(Emitter.Emit(Models.Clash().Records.Single(r => r.Name.Name == name)), name);

    [Theory]
    [InlineData("Sector"), InlineData("Outcome")]
    public void Enum_of_the_clash_schema(string name) => Snap(Emitter.Emit(Models.Clash().Enums.Single(r => r.Name.Name == name)), name);

    [Fact]
    public void Union_of_the_clash_schema() => Snap(Emitter.Emit(Models.Clash().Unions[0]), "Event");

    [Theory]
    [InlineData("Scalars"), InlineData("Holder"), InlineData("Defaults"), InlineData("Constants"), InlineData("Empty"), InlineData("Circle"), InlineData("OtherForm")]
    public void Record_with_rarer_parts(string name) => Snap(Emitter.Emit(Models.Everything().Records.Single(r => r.Name.Name == name)), name);

    [Fact]
    public void Open_union_with_common_fields() => Snap(Emitter.Emit(Models.Everything().Unions[0]), "Form");

    static void Snap(GeneratedPart file, string name) => Snapshot.Match(file.Text, "Emitted_" + name);
}
