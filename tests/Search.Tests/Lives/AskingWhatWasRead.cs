using System.Collections;
using Fonds.Description.Records;
using Fonds.Search.Lives;

namespace Fonds.Search.Tests.Lives;

/// <summary>Whether a history was read before is asked for the next batch while the one before it is taken in.</summary>
public sealed class AskingWhatWasRead
{
    [Fact]
    public void Waits_for_no_batch_that_is_being_taken_in()
    {
        using var index = new ScratchIndex(Told(1, 1917));
        long? answered = null;
        index.Take(new Interrupted([Told(2, 1936)], () =>
        {
            var asking = Task.Run(() => index.Index.LifeFingerprint(new RecordId(1)));
            Assert.True(asking.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken), "It waited for the batch to be taken in.");
            answered = asking.Result;
        }));

        Assert.Equal(1917, answered);
        Assert.Equal(1936, index.Index.LifeFingerprint(new RecordId(2)));
    }

    private static IndexDocument Told(long record, long fingerprint) =>
        new() { Id = new RecordId(record), Kind = RecordKind.Person, Title = "Serge, Victor", Life = new IndexedLife(fingerprint, [], []) };

    /// <summary>Documents during whose reading something else happens, once.</summary>
    private sealed class Interrupted(IReadOnlyList<IndexDocument> documents, Action during) : IReadOnlyList<IndexDocument>
    {
        private Action? during = during;

        public int Count => documents.Count;

        public IndexDocument this[int place] => documents[place];

        public IEnumerator<IndexDocument> GetEnumerator()
        {
            Interlocked.Exchange(ref during, null)?.Invoke();
            return documents.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
