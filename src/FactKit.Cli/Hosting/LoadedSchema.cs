using FactKit.Compiler.Evolution;
using FactKit.Testing;

namespace FactKit.Cli.Hosting;

/// <summary>A schema without errors, and the generated parsers of document types of it.</summary>
sealed record LoadedSchema(WholeSchema Schema, IReadOnlyList<DocumentType> Types);
