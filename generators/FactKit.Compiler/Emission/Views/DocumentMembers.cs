using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Emission.Views;

/// <summary>What a root of documents offers beyond its fields.</summary>
static class DocumentMembers
{
    const string Inherit = "/// <inheritdoc/>";

    /// <summary>Its members, in the order of the interface; then a Find for each keyed type.</summary>
    public static IReadOnlyList<MemberView> Of(TypeName name, string version, EquatableArray<TypeName> finds)
    {
        var self = Names.Global(name);
        const string reading = Names.Plumbing + "FactReading";
        const string options = Names.Api + "FactReadOptions? options = null";
        return
        [
            new([Inherit], $"public static {Names.Api}FactResult<{self}> Parse(global::System.ReadOnlySpan<byte> utf8Json, {options}) => {reading}.Parse<{self}>(utf8Json, options);"),
            new(Comments.Summary("Reads a document of JSON text."), $"public static {Names.Api}FactResult<{self}> Parse(string json, {options}) => {reading}.Parse<{self}>(json, options);"),
            new([Inherit], $"public static {Names.Api}ValidationReport Check(global::System.ReadOnlySpan<byte> utf8Json, {options}) => {reading}.Check<{self}>(utf8Json, options);"),
            new([Inherit], $"public static string JsonSchema => {reading}.JsonSchema<{self}>({CSharpText.Literal(SchemaNames.Definition(name))}, {CSharpText.Literal(SchemaNames.Id(name, version))});"),
            new([Inherit], $"public {Names.Api}ValidationReport Validate() => {reading}.Validate<{self}>(this);"),
            new([Inherit], $"public byte[] ToJson() => {reading}.ToJson<{self}>(this);"),
            new([Inherit], $"public void WriteTo(global::System.Buffers.IBufferWriter<byte> output) => {reading}.WriteTo<{self}>(this, output);"),
            new([Inherit], $"public {Names.Api}GroundingReport Ground({Names.Api}Article article) => {reading}.Ground<{self}>(this, article);"),
            .. finds.Select(target => Find(target, self)),
        ];
    }

    static MemberView Find(TypeName target, string self)
    {
        var type = Names.Global(target);
        return new(
            Comments.Summary($"The {target.Name} of this document that a reference names; null when there is none."),
            $"public {type}? Find({Names.Api}Ref<{type}> reference) => {Names.Plumbing}FactReading.Find<{self}, {type}>(this, reference, {CSharpText.Literal(target.Full)});");
    }
}
