namespace FactKit.Testing;

/// <summary>A file that the generator made.</summary>
/// <param name="Name">Its hint name, unique in the build: namespace and type.</param>
/// <param name="Text">The C#.</param>
public sealed record GeneratedSource(string Name, string Text);
