using System.Diagnostics;
using System.Runtime.CompilerServices;
using Fonds.Search.Embedded;

namespace Fonds.Search.Tests.Changing;

/// <summary>Kills a program while it changes an index, and looks at what is left.</summary>
public sealed class StoppingInTheMiddle
{
    private const string ChildArgument = "--change-until-killed";
    private const int RecordsInBatch = 300;

    [Theory]
    [InlineData(40)]
    [InlineData(150)]
    [InlineData(400)]
    public void What_is_left_is_whole_batches_and_the_index_says_how_many(int milliseconds)
    {
        var folder = Directory.CreateTempSubdirectory("fonds-killed-").FullName;
        try
        {
            KillAfter(folder, TimeSpan.FromMilliseconds(milliseconds));
            using var index = EmbeddedIndex.Open(folder);
            var batches = (int)index.IndexedThrough;
            var answer = index.Search(new SearchRequest { Query = "letters" });
            Assert.Equal(batches * RecordsInBatch, answer.Total);
            Assert.Equal(answer.Total, answer.Facets.Digitised);
            Assert.Equal(answer.Total, index.Search(new SearchRequest()).Total);
            Assert.True(batches > 0, "The child was killed before its first batch.");

            index.Apply(Batch(batches), [], batches + 1);
            Assert.Equal((batches + 1) * RecordsInBatch, index.Search(new SearchRequest { Query = "letters" }).Total);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The tests' own program, started again with a folder, does nothing but change an index there.</summary>
    [ModuleInitializer]
    internal static void ChangeWhenAskedTo()
    {
        var arguments = Environment.GetCommandLineArgs();
        var place = Array.IndexOf(arguments, ChildArgument);
        if (place < 0)
            return;
        using var index = EmbeddedIndex.Open(arguments[place + 1]);
        for (var number = 0; ; number++)
        {
            index.Apply(Batch(number), [], number + 1);
            Console.Out.WriteLine(number);
        }
    }

    private static IndexDocument[] Batch(int number) =>
        [.. Enumerable.Range((number * RecordsInBatch) + 1, RecordsInBatch).Select(id => Sample.File(id, "Letters", text: $"number {id}") with { Digitised = true })];

    private static void KillAfter(string folder, TimeSpan time)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
            start.ArgumentList.Add(typeof(StoppingInTheMiddle).Assembly.Location);
        start.ArgumentList.Add(ChildArgument);
        start.ArgumentList.Add(folder);
        using var child = Process.Start(start)!;

        // Its first line says that a batch is in; the time runs from there, into the middle of some later one.
        child.StandardOutput.ReadLine();
        child.WaitForExit(time);
        child.Kill();
        child.WaitForExit();
    }
}
