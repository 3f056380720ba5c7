using Spectre.Console;

namespace FactKit.Cli.Terminals;

/// <summary>
/// One line on the terminal that says how far a long run is. Not one of Spectre's live displays: findings are printed to the same terminal between two looks at it, so it makes room for each.
/// It is drawn by a clock, so that it also tells of steps that say nothing themselves, and that are over before anybody would look cost nothing.
/// </summary>
sealed class ProgressLine(Func<IAnsiConsole?> open) : IDisposable
{
    const int BarWidth = 24;

    static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    readonly Lock _gate = new();
    IAnsiConsole? _console;
    Timer? _timer;
    Func<ProgressState>? _state;
    ProgressState? _shown;
    bool _isOpened;

    /// <summary>Tells of a step from now on, until the next one or <see cref="Stop"/>.</summary>
    /// <param name="state">How far it is; called now and then, from another thread.</param>
    public void Show(Func<ProgressState> state)
    {
        lock (_gate)
        {
            if (!_isOpened)
            {
                _isOpened = true;
                _console = open();
            }
            _state = state;
            if (_console is not null) _timer ??= new(_ => Draw(), null, s_delay, s_pause);
        }
    }

    /// <summary>Writes something else to the terminal: the line is taken away before, and comes back by itself.</summary>
    public void MakeRoom(Action write)
    {
        lock (_gate)
        {
            Clear();
            write();
        }
    }

    /// <summary>Nothing is told any more.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _state = null;
            Clear();
        }
    }

    public void Dispose()
    {
        Stop();
        _timer?.Dispose();
    }

    void Draw()
    {
        lock (_gate)
        {
            if (_state is null) return;
            var state = _state();
            if (state == _shown) return;
            try
            {
                Write(state);
                _shown = state;
            }
            catch (IOException)
            {
                // The terminal has gone, and the work goes on without it.
                _state = null;
            }
        }
    }

    void Write(ProgressState state)
    {
        var (part, text) = state;
        var room = _console!.Profile.Width - 1;
        _console.Write(new ControlCode("\r\e[K"));
        if (part is { } done && room > BarWidth + 20)
        {
            var filled = (int)Math.Round(Math.Clamp(done, 0, 1) * BarWidth);
            _console.Write(new Text(new('━', filled), new(Color.Green)));
            _console.Write(new Text(new string('─', BarWidth - filled) + " ", new(Color.Grey)));
            room -= BarWidth + 1;
        }
        _console.Write(new Text(text.Length <= room ? text : text[..Math.Max(0, room)], new(Color.Grey)));
    }

    void Clear()
    {
        if (_shown is null) return;
        _console!.Write(new ControlCode("\r\e[K"));
        _shown = null;
    }
}

/// <summary>How far a step is.</summary>
/// <param name="Part">From 0 to 1, for a bar; null: nobody knows.</param>
/// <param name="Text">Without characters that act on a terminal.</param>
readonly record struct ProgressState(double? Part, string Text)
{
    /// <summary>So many of them are done; one alone is no part of anything.</summary>
    public static ProgressState Of(long done, long all, string text) => new(all > 1 ? (double)done / all : null, text);
}
