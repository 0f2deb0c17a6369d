using System.Runtime.CompilerServices;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>Lets the test program be a process that imports, for the tests that kill one.</summary>
internal static class ImportInsteadOfTesting
{
    public const string Verb = "import-instead-of-testing";

#pragma warning disable CA2255 // Meant for this: the runner owns the entry point, and must not begin.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Run()
    {
        if (Environment.GetCommandLineArgs() is not [_, Verb, var dataFolder, var documents])
            return;
        using (var archive = Archive.Open(dataFolder, TimeProvider.System))
            new ImportFiles(archive).Run([documents], new LinePerDocument(), CancellationToken.None);
        Environment.Exit(0);
    }

    private sealed class LinePerDocument : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => Console.WriteLine(value.Path);
    }
}
