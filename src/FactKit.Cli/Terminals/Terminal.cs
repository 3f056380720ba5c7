using System.Text;
using FactKit.Cli.Commands;
using Spectre.Console;

namespace FactKit.Cli.Terminals;

/// <summary>What the tool reads and writes besides files: three streams and a folder.</summary>
sealed class Terminal : IDisposable
{
    readonly Func<Stream> _input;

    Terminal(TextWriter output, TextWriter error, Func<Stream> input, bool isOutTerminal, bool isErrorTerminal)
    {
        Out = output;
        Error = error;
        _input = input;
        IsOutTerminal = isOutTerminal;
        IsErrorTerminal = isErrorTerminal;
        // A terminal that cannot take a line back gets none.
        Progress = new(() => isErrorTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb" ? AnsiConsole.Create(new() { Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(Error) }) : null);
    }

    /// <summary>Results.</summary>
    public TextWriter Out { get; }

    /// <summary>Complaints about the call, and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>How far a long run is, on <see cref="Error"/>, where somebody looks at it.</summary>
    public ProgressLine Progress { get; }

    /// <summary>Cancelled when the run is to end; reads of standard input end then too.</summary>
    public CancellationToken Stop { get; set; }

    /// <summary>The bytes of standard input.</summary>
    public Stream OpenIn() => new InterruptibleInput(_input(), Stop);

    /// <summary>Whether somebody looks at <see cref="Out"/>.</summary>
    public bool IsOutTerminal { get; }

    /// <summary>Whether somebody looks at <see cref="Error"/>.</summary>
    public bool IsErrorTerminal { get; }

    public static Terminal OfProcess()
    {
        // Without a BOM, and with the line ends of every other output of ours.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(PipedOutput.Open(), utf8) { AutoFlush = true, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        return new(output, error, Console.OpenStandardInput, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
    }

    /// <summary>One line about what went wrong with the call.</summary>
    public void Complain(string message) => Progress.MakeRoom(() => Error.WriteLine($"{Tool.Name}: {message}"));

    /// <summary>A result that is no finding, to <see cref="Out"/>.</summary>
    public void WriteResult(string text) => Progress.MakeRoom(() => Out.Write(text));

    public void Dispose() => Progress.Dispose();

    /// <summary>Styled text to <see cref="Out"/>, never wrapped: the terminal does that.</summary>
    public IAnsiConsole Styled(ColorMode color)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = HasColor(color) ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor(color) ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Out),
        });
        console.Profile.Width = int.MaxValue / 2;
        return console;
    }

    bool HasColor(ColorMode color) => color switch
    {
        ColorMode.Always => true,
        ColorMode.Never => false,
        _ => IsOutTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };
}
