using System.Globalization;
using FactKit.Fuzz.Targets;

namespace FactKit.Fuzz.Running;

/// <summary>What the program was asked to do.</summary>
enum FuzzCommand
{
    /// <summary>Nothing that it knows.</summary>
    None,

    /// <summary>All targets, or one, for some seconds.</summary>
    Run,

    /// <summary>One target, in a process of its own that the program has started.</summary>
    Worker,

    /// <summary>One input, once.</summary>
    Replay,
}

/// <summary>The arguments.</summary>
/// <param name="Seconds">How long all targets together may take.</param>
/// <param name="Seed">Two runs with the same seed try the same inputs, as far as each gets.</param>
/// <param name="Target">The only target; null: all of them.</param>
/// <param name="Faults">The folder of inputs that broke something.</param>
/// <param name="File">The input to try again, or where a worker says what it is trying.</param>
sealed record FuzzOptions(double Seconds, int Seed, string? Target, string Faults, string? File)
{
    const string Usage = "expected: SECONDS [--target NAME] [--seed NUMBER] [--faults FOLDER], or --replay TARGET FILE; targets: ";

    /// <summary>Reads the arguments; <paramref name="fault"/> says what is wrong where it gives <see cref="FuzzCommand.None"/>.</summary>
    public static FuzzCommand Parse(string[] args, out FuzzOptions? options, out string? fault)
    {
        options = new(60, 1, null, Path.GetFullPath(Path.Combine("artifacts", "fuzz")), null);
        fault = null;
        var command = FuzzCommand.Run;
        for (var i = 0; i < args.Length; i++)
        {
            var left = args.Length - i - 1;
            if (args[i] == "--replay" && left >= 2) (command, options) = (FuzzCommand.Replay, options with { Target = args[++i], File = args[++i] });
            else if (args[i] == "--worker" && left >= 1) (command, options) = (FuzzCommand.Worker, options with { File = args[++i] });
            else if (args[i] == "--target" && left >= 1) options = options with { Target = args[++i] };
            else if (args[i] == "--faults" && left >= 1) options = options with { Faults = Path.GetFullPath(args[++i]) };
            else if (args[i] == "--seed" && left >= 1 && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var seed)) (options, i) = (options with { Seed = seed }, i + 1);
            else if (double.TryParse(args[i], CultureInfo.InvariantCulture, out var seconds) && seconds > 0) options = options with { Seconds = seconds };
            else fault = $"{Usage}{string.Join(' ', AllTargets.Names)}; found \"{args[i]}\"";
        }
        if (options.Target is { } target && !AllTargets.Names.Contains(target)) fault = $"no target \"{target}\"; there are {string.Join(' ', AllTargets.Names)}";
        return fault is null ? command : FuzzCommand.None;
    }
}
