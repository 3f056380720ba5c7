namespace FactKit.Cli;

/// <summary>The work cannot be done as asked. The message says what was expected, what was found, and how to mend it; the tool ends with <see cref="ExitCode.Usage"/>.</summary>
sealed class UserError(string message) : Exception(message);
