using System.Diagnostics;
using Spectre.Console;

namespace FactKit.Cli.Terminals;

/// <summary>
/// One line on the terminal that says how far a long run is. Not one of Spectre's live displays: findings are printed to the same terminal between two looks at it, so it is cleared before each.
/// </summary>
sealed class ProgressLine(IAnsiConsole? console)
{
    static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    readonly Stopwatch _clock = Stopwatch.StartNew();
    TimeSpan _next = TimeSpan.FromMilliseconds(500);
    bool _isShown;

    /// <summary>Shows a text, unless one was shown just now.</summary>
    public void Show(Func<string> text)
    {
        if (console is null || _clock.Elapsed < _next) return;
        _next = _clock.Elapsed + s_pause;
        var line = text();
        var width = console.Profile.Width;
        console.Write(new ControlCode("\r\e[K"));
        console.Write(new Text(line.Length < width ? line : line[..Math.Max(0, width - 1)], new(Color.Grey)));
        _isShown = true;
    }

    /// <summary>Takes it away.</summary>
    public void Clear()
    {
        if (!_isShown) return;
        console!.Write(new ControlCode("\r\e[K"));
        _isShown = false;
    }
}
