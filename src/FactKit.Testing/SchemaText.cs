using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactKit.Testing;

/// <summary>A schema in memory.</summary>
sealed class SchemaText(string path, string yaml) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(yaml, Encoding.UTF8);
}
