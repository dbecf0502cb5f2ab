using FactCheck.Cli;

using var terminal = new Terminal();
return await CommandLine.Run(args, terminal).ConfigureAwait(false);
