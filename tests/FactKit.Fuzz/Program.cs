using FactKit.Fuzz.Running;

// dotnet run -c Release --project tests/FactKit.Fuzz -- SECONDS [--target NAME] [--seed N] [--faults FOLDER]
// dotnet run -c Release --project tests/FactKit.Fuzz -- --replay TARGET FILE
return FuzzOptions.Parse(args, out var options, out var fault) switch
{
    FuzzCommand.Run => Supervisor.Run(options!),
    FuzzCommand.Worker => Worker.Run(options!),
    FuzzCommand.Replay => Worker.Replay(options!),
    _ => Refuse(fault!),
};

static int Refuse(string fault)
{
    Console.Error.WriteLine(fault);
    return 2;
}
