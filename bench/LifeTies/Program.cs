using System.Globalization;
using Fonds.Bench.LifeTies;
using Fonds.Description.Lives.Reading.Weighing;

// How well the ties of lives are weighed, and the table of weights itself.
//   dotnet run -c Release --project bench/LifeTies -- bench/LifeTies/annotated.jsonl FOLDER... [--write src/Description/Lives/Reading/Weighing/cue-weights.txt]
// FOLDER holds the finding aids of the shared corpus-large, unpacked. Each eighth of the histories is read with weights counted on the others.
var write = Array.IndexOf(args, "--write");
var inputs = write < 0 ? args : args[..write];
if (inputs.Length < 2)
{
    Console.Error.WriteLine("Give the annotations and the folders of the finding aids they are of.");
    return 2;
}

const int Parts = 8;
var (lives, missing) = AnnotatedTies.ReadAll(inputs[0], inputs[1..]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lives.Count} histories, {lives.Sum(static life => life.Ties.Count)} ties; {missing} not there"));
var byRule = new Score();
foreach (var life in lives)
    byRule.Add(life.Ties, life.Told);
Console.WriteLine($"rules alone: {byRule}");

var weighed = new Score();
for (var part = 0; part < Parts; part++)
{
    var weights = new Regression([.. lives.Where((_, at) => at % Parts != part).SelectMany(static life => life.Open())]).ToWeights();
    foreach (var life in lives.Where((_, at) => at % Parts == part))
        weighed.Add(life.Ties, [.. TieWeigher.Settle(life.Told, life.Mentions, life.Subject, weights)]);
}

Console.WriteLine($"weighed, each eighth by the others: {weighed}");
if (write >= 0)
{
    using var table = new StreamWriter(args[write + 1]);
    new Regression([.. lives.SelectMany(static life => life.Open())]).Write(table);
}

return 0;
