using FactKit.Cli;
using FactKit.Cli.Terminals;

return await Tool.RunAsync(args, Terminal.OfProcess());
