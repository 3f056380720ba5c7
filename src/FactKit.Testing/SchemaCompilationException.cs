namespace FactKit.Testing;

/// <summary>Schemas, or the C# made of them, do not compile. The message lists every error.</summary>
public sealed class SchemaCompilationException(string message) : Exception(message);
