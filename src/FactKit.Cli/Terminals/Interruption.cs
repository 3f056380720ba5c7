using System.Runtime.InteropServices;

namespace FactKit.Cli.Terminals;

/// <summary>
/// Ctrl-C, and a polite request to end: the run is cancelled, cleans up and says what it has done; a second one ends it at once. System.CommandLine's own handling
/// begins only when a verb first waits, which most never do.
/// </summary>
sealed class Interruption : IDisposable
{
    readonly CancellationTokenSource _stop = new();
    readonly PosixSignalRegistration[] _signals;

    public Interruption() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    void Stop(PosixSignalContext signal)
    {
        if (_stop.IsCancellationRequested) return;
        signal.Cancel = true;
        // Not here: what is cancelled would run on the thread of the signal.
        _ = _stop.CancelAsync();
    }

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _stop.Dispose();
    }
}
