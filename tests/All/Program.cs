using System.Diagnostics;
using Fonds.All;

// Builds everything and runs every test project, one after the other; ends with "N passed, N failed, N skipped".
// Arguments narrow it to the projects they name: `dotnet run --project tests/All -- Storage App`.
var root = Repository.Root();
if (await ChildProcess.RunAsync("dotnet", ["build", Path.Combine(root, "Fonds.slnx"), "-c", "Release", "-v", "quiet", "--nologo"], root) != 0)
{
    Console.WriteLine("The build failed.");
    Console.WriteLine("0 passed, 0 failed");
    return 1;
}

var sum = new Tally();
foreach (var project in Repository.TestProjects(root).Where(Wanted))
{
    Console.WriteLine($"--- {project}");
    var clock = Stopwatch.StartNew();
    var tally = await TestProject.RunAsync(root, project);
    Console.WriteLine($"    {tally}, {clock.Elapsed.TotalSeconds:0} s");
    sum += tally;
}

Console.WriteLine();
if (sum.Passed + sum.Failed == 0)
    Console.WriteLine("No test ran.");
Console.WriteLine(sum);
return sum.Failed == 0 && sum.Passed > 0 ? 0 : 1;

bool Wanted(string project) => args.Length == 0 || args.Any(name => project.StartsWith(name, StringComparison.OrdinalIgnoreCase));
