namespace FactKit.Compiler.Diagnostics;

/// <summary>How bad a diagnostic is unless the user says otherwise.</summary>
public enum DiagnosticSeverity { Info, Warning, Error }
