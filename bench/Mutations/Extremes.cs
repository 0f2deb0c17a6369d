using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Fonds.Bench.Mutations;

/// <summary>Documents beyond any measure, each through each verb in a process of its own, whose peak of memory is then its own.</summary>
internal static class Extremes
{
    private const string Beginning = "<?xml version=\"1.0\"?>\n<ead><eadheader><eadid>x</eadid></eadheader>\n<archdesc level=\"fonds\"><did><unittitle>Papers</unittitle></did>\n";
    private const string End = "</archdesc></ead>";
    private const string Line = "Correspondence with comrades, in boxes and in folders.\n";
    private const int MostMegabytes = 700;

    /// <summary>Each by its name: what stands before, a piece many times (its number in it where it has {0}), and what stands after.</summary>
    private static readonly (string Name, string Before, string Piece, int Times, string After)[] All =
    [
        ("1 GB of text in one note", Beginning + "<odd><p>", Line, 1_000_000_000 / 55, "</p></odd>" + End),
        ("1 GB of text in a million paragraphs of one note", Beginning + "<odd>", $"<p>{Line}{Line}{Line}</p>", 5_600_000, "</odd>" + End),
        ("15 MB of text in one note", Beginning + "<odd><p>", Line, 15_000_000 / 55, "</p></odd>" + End),
        ("15 MB of ever new words in one note", Beginning + "<odd><p>", "word{0} ", 1_300_000, "</p></odd>" + End),
        ("1 GB in a million components", Beginning + "<dsc>", $"<c level='file'><did><unittitle>{Line}</unittitle></did><odd><p>{string.Concat(Enumerable.Repeat(Line, 16))}</p></odd></c>", 1_000_000, "</dsc>" + End),
        ("a million siblings", Beginning + "<dsc>", "<c level='file'><did><unittitle>x</unittitle></did></c>\n", 1_000_000, "</dsc>" + End),
        ("20 million elements in one note", Beginning + "<odd><p>", "<lb/>", 20_000_000, "</p></odd>" + End),
        ("5 million names of elements", Beginning + "<odd>", "<n{0}/>\n", 5_000_000, "</odd>" + End),
        ("a million attributes", Beginning + "<odd ", "a{0}=\"v\" ", 1_000_000, "/>" + End),
        ("a thousand attributes on each of 100,000 elements", Beginning + "<odd>", $"<p {string.Concat(Enumerable.Range(0, 1000).Select(number => $"a{number}='' "))}/>\n", 100_000, "</odd>" + End),
        ("15 MB in one attribute", Beginning + "<odd label=\"", "x", 15_000_000, "\"/>" + End),
        ("1 GB in one attribute", Beginning + "<odd label=\"", Line, 1_000_000_000 / 55, "\"/>" + End),
        ("1 GB in one remark", Beginning + "<!--", Line, 1_000_000_000 / 55, "-->" + End),
        ("100 million remarks", Beginning, "<!--x-->\n", 100_000_000, End),
        ("10,000 deep", Beginning, "<c>\n", 10_000, string.Concat(Enumerable.Repeat("</c>", 10_000)) + End),
        ("1,990 deep, 500 wide at each", Beginning, $"<c><did/>{string.Concat(Enumerable.Repeat("<odd/>", 500))}\n", 1_990, string.Concat(Enumerable.Repeat("</c>", 1_990)) + End),
    ];

    private static readonly string[] Verbs = ["import", "roundtrip", "convert", "validate"];

    public static async Task<int> RunAllAsync()
    {
        Console.WriteLine($"{"document",-50} {"verb",-10} {"code",4} {"seconds",8} {"peak MB",8}  what was said");
        var wrong = 0;
        foreach (var (name, _, _, _, _) in All)
        {
            foreach (var verb in Verbs)
            {
                using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments(name, verb)) { RedirectStandardOutput = true, UseShellExecute = false })!;
                Console.Write(await process.StandardOutput.ReadToEndAsync());
                await process.WaitForExitAsync();
                wrong += process.ExitCode == 0 ? 0 : 1;
            }
        }

        Console.WriteLine($"documents={All.Length} verbs={Verbs.Length} wrong={wrong}");
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>Writes one of them and takes it through one verb.</summary>
    public static async Task<int> RunAsync(string name, string verb)
    {
        var folder = Directory.CreateTempSubdirectory("fonds-extreme-").FullName;
        try
        {
            var file = Path.Combine(folder, "in.xml");
            await WriteAsync(file, Array.Find(All, document => document.Name == name));
            var clock = Stopwatch.StartNew();
            var said = await Mutations.Verbs.RunAsync("", verb switch
            {
                "import" => ["import", file, "--data", Path.Combine(folder, "data")],
                "convert" => ["convert", file, "--to", "ead3", "--out", Path.Combine(folder, "out.xml")],
                _ => [verb, file],
            });
            var words = said.Talk.Split('\n').Last(line => line.Length > 0 && (said.Code != 3 || line.Contains("in.xml", StringComparison.Ordinal)) | !said.Talk.Contains("in.xml", StringComparison.Ordinal));
            if (verb == "validate")
                words = said.Output.Split('\n').FirstOrDefault(line => line.Contains("in.xml", StringComparison.Ordinal)) ?? words;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-50} {verb,-10} {said.Code,4} {clock.Elapsed.TotalSeconds,8:0.0} {Memory.PeakMegabytes,8}  {words[..Math.Min(words.Length, 160)]}"));
            return said.IsFault || said.Code is not (0 or 3) && (said.Code != 1 || verb != "validate") || Memory.PeakMegabytes > MostMegabytes ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task WriteAsync(string file, (string Name, string Before, string Piece, int Times, string After) document)
    {
        await using var text = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 20);
        await text.WriteAsync(document.Before);
        var format = document.Piece.Contains("{0}", StringComparison.Ordinal) ? CompositeFormat.Parse(document.Piece) : null;
        for (var number = 0; number < document.Times; number++)
            await text.WriteAsync(format is null ? document.Piece : string.Format(CultureInfo.InvariantCulture, format, number));
        await text.WriteAsync(document.After);
    }

    private static string[] Arguments(string name, string verb) =>
        Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal)
            ? [typeof(Extremes).Assembly.Location, "extreme", name, verb]
            : ["extreme", name, verb];
}
