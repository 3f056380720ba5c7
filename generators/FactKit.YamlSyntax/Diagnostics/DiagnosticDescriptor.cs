namespace FactKit.Compiler.Diagnostics;

/// <summary>One kind of diagnostic: an entry of the catalogue, a page of docs/diagnostics, a row of the release table.</summary>
/// <param name="Id">FK and four digits; never reused.</param>
/// <param name="Title">A few words, as a heading.</param>
/// <param name="MessageFormat">The message with {0}, {1} ... holes: what was expected, what was found, how to mend it.</param>
/// <param name="Severity">The severity unless the user says otherwise.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, string MessageFormat, DiagnosticSeverity Severity = DiagnosticSeverity.Error)
{
    /// <summary>The page that explains it, from the root of the repository.</summary>
    public string HelpPath => $"docs/diagnostics/{Id}.md";
}
