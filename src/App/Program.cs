using Fonds.App.Commands;

return await CommandLine.RunAsync(args, Surroundings.OfProcess());
