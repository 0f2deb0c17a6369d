using System.Collections.Concurrent;
using Fonds.Formats;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.UseCases.Linking;
using Fonds.UseCases.Tables;
using Fonds.UseCases.Watching;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Takes documents into the archive, whatever their standard: each whole or not at all, and the same document again changes nothing. One thread
/// reads while another stores.
/// </summary>
/// <param name="author">Who imports, as the history will show.</param>
public sealed class ImportFiles(Archive archive, string author = "import")
{
    /// <summary>Documents that wait between reading and storing; a document waits in memory.</summary>
    private const int MostWaiting = 2;

    /// <summary>Units after which what was stored becomes visible to readers.</summary>
    private const int UnitsInBatch = 20_000;
    private const int DocumentsInBatch = 200;

    /// <summary>What only one process may do at a time.</summary>
    private const string Work = "import";

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(250);

    private readonly EncodingBuffer buffer = new();
    private readonly List<FileNotTaken> refused = [];
    private readonly List<FileNotTaken> passedOver = [];
    private readonly List<TableUpdate> tables = [];
    private readonly HashSet<Description.Records.RecordId> agents = [];
    private int files;
    private int imported;
    private int unchanged;
    private int units;
    private int findings;
    private long bytes;

    /// <summary>Called each time a part of the import has become visible to readers.</summary>
    public Action? AfterCommit { get; init; }

    /// <summary>Called when another import of this archive is at work, here or on another machine, and this one waits for its end.</summary>
    public Action? Waiting { get; init; }

    /// <summary>Imports files, folders and archive files. Cancelled, it keeps the documents that were stored whole.</summary>
    public ImportSummary Run(IEnumerable<string> paths, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        using var turn = TakeTurn(cancel);
        var started = archive.Clock.GetTimestamp();
        var inputs = new InputFiles(paths);
        foreach (var missing in inputs.Missing)
            refused.Add(new FileNotTaken(missing, "not-found", 0, "There is no such file or folder."));

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var waiting = new BlockingCollection<(InputFile File, DocumentRead? Document)>(MostWaiting);
        var reading = Task.Factory.StartNew(() => ReadAll(inputs, waiting, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            StoreAll(inputs, waiting, progress, cancel);
        }
        finally
        {
            stop.Cancel();
            while (waiting.TryTake(out var left))
                left.Document?.Dispose();
            reading.GetAwaiter().GetResult();
        }

        cancel.ThrowIfCancellationRequested();
        return new ImportSummary(
            files, imported, unchanged, refused, passedOver, units, agents.Count, findings,
            Math.Round(archive.Clock.GetElapsedTime(started).TotalSeconds, 3)) { Tables = tables };
    }

    // Two at once would ask which documents are here while the other brings them.
    private IDisposable TakeTurn(CancellationToken cancel)
    {
        var turn = archive.TryLease(Work);
        if (turn is null)
            Waiting?.Invoke();
        while (turn is null)
        {
            cancel.WaitHandle.WaitOne(LookAgain);
            cancel.ThrowIfCancellationRequested();
            turn = archive.TryLease(Work);
        }

        return turn;
    }

    private void ReadAll(InputFiles inputs, BlockingCollection<(InputFile, DocumentRead?)> waiting, CancellationToken stop)
    {
        try
        {
            using var source = new DocumentSource(archive);
            foreach (var file in inputs.All())
            {
                if (stop.IsCancellationRequested)
                    return;
                waiting.Add((file, source.Read(file)), stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The storing side has stopped, and says why.
        }
        finally
        {
            waiting.CompleteAdding();
        }
    }

    private void StoreAll(
        InputFiles inputs, BlockingCollection<(InputFile File, DocumentRead? Document)> waiting, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var identities = new IdentitiesOfImport(inputs.Paths);
        WriteBatch? batch = null;
        Linker? linker = null;
        var (documentsInBatch, unitsInBatch) = (0, 0);
        try
        {
            foreach (var (file, document) in waiting.GetConsumingEnumerable(CancellationToken.None))
            {
                using (document)
                {
                    if (cancel.IsCancellationRequested)
                        break;
                    var (wereTaken, wereUnits, wereFound) = (imported, units, findings);
                    files++;
                    bytes += file.Length;
                    if (document?.Table is not null)
                    {
                        // It may be about units that this very import has brought.
                        if (batch is not null)
                            Commit(ref batch, ref linker, durably: false);
                        (documentsInBatch, unitsInBatch) = (0, 0);
                        Update(document);
                    }
                    else if (IsToStore(document))
                    {
                        batch ??= archive.Write();
                        linker ??= new Linker(buffer);
                        Store(document!, batch, linker, identities);
                        documentsInBatch++;
                        unitsInBatch += document!.All.Sum(part => part.Units.Count);
                    }

                    Count(document, imported > wereTaken, units - wereUnits, findings - wereFound);
                }

                if (documentsInBatch >= DocumentsInBatch || unitsInBatch >= UnitsInBatch)
                {
                    Commit(ref batch, ref linker, durably: false);
                    (documentsInBatch, unitsInBatch) = (0, 0);
                }

                progress?.Report(new ImportProgress(file.Path, files, inputs.Total, units, bytes));
            }

            // Only now is the whole import certain to outlive a power cut.
            if (imported > 0)
            {
                batch ??= archive.Write();
                Commit(ref batch, ref linker, durably: true);
            }
        }
        finally
        {
            batch?.Dispose();
        }
    }

    private static void Count(DocumentRead? document, bool taken, int units, int findings)
    {
        var outcome = taken ? "imported" : document?.Outcome switch { null or ReadOutcome.Read => "unchanged", ReadOutcome.Refused => "refused", _ => "passed_over" };
        Measures.FilesImported.Add(1, new KeyValuePair<string, object?>("fonds.import.outcome", outcome));
        Measures.UnitsImported.Add(units);
        Measures.FindingsOfImports.Add(findings);
    }

    private bool IsToStore(DocumentRead? document)
    {
        switch (document?.Outcome)
        {
            case null:
                unchanged++;
                return false;
            case ReadOutcome.Read when document.IsDescription:
                return true;
            case ReadOutcome.Refused:
                refused.Add(document.NotTaken);
                return false;
            default:
                passedOver.Add(document.NotTaken);
                return false;
        }
    }

    private void Update(DocumentRead document)
    {
        try
        {
            var update = new UpdateFromTable(archive, buffer, author).Update(document);
            tables.Add(update);
            findings += update.Findings.Count;
            if (update.Changed > 0)
            {
                imported++;
                AfterCommit?.Invoke();
            }
            else
            {
                unchanged++;
            }
        }
        catch (Exception failure) when (DocumentRead.IsItsOwn(failure))
        {
            document.Fail(failure);
            refused.Add(document.NotTaken);
        }
    }

    private void Store(DocumentRead document, WriteBatch batch, Linker linker, IdentitiesOfImport identities)
    {
        DocumentStored stored;
        try
        {
            stored = new DocumentIntake(buffer, linker, identities, author).Store(document, batch);
        }
        catch (Exception failure) when (DocumentRead.IsItsOwn(failure))
        {
            linker.Undo();
            document.Fail(failure);
            refused.Add(document.NotTaken);
            return;
        }

        foreach (var (part, record) in document.All.Zip(stored.Records))
        {
            units += part.Units.Count;
            if (part.AuthorityRead is not null)
                agents.Add(record);
        }

        agents.UnionWith(linker.AgentsWritten);
        linker.AgentsWritten.Clear();
        imported++;
        findings += stored.FindingCount;
    }

    private void Commit(ref WriteBatch? batch, ref Linker? linker, bool durably)
    {
        if (durably)
            batch!.CommitDurably();
        else
            batch!.Commit();
        batch.Dispose();
        batch = null;
        linker = null;
        AfterCommit?.Invoke();
    }
}
