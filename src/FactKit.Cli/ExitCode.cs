namespace FactKit.Cli;

/// <summary>What the tool tells the program that called it.</summary>
static class ExitCode
{
    /// <summary>Nothing to complain of.</summary>
    public const int Good = 0;

    /// <summary>The work was done, and something was found.</summary>
    public const int Findings = 1;

    /// <summary>The work could not be done: wrong arguments, a file that is missing or cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the tool itself.</summary>
    public const int Internal = 70;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Cancelled = 130;

    /// <summary>Nobody reads the results any more; what other tools end with when SIGPIPE ends them.</summary>
    public const int ClosedOutput = 141;
}
