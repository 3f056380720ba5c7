using FactKit.Cli;
using FactKit.Cli.Terminals;

using var terminal = Terminal.OfProcess();
return await Tool.RunAsync(args, terminal);
