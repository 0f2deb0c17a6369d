using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Fonds.Search.Embedded.Sharing;

/// <summary>
/// A thread that helps. It stays awake for a moment after its work, because a core that sleeps is woken in a twentieth of a millisecond at best, and on a shared machine in two, which is as long as a pass
/// over ten million records lasts.
/// </summary>
internal sealed class Hand
{
    private static readonly Task Busy = new(static () => { });
    private static readonly Task Gone = new(static () => { });
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(0.5);

    private Task? given;

    /// <summary>Gives it work if it has none and has not gone.</summary>
    public bool TryGive(Task work) => Interlocked.CompareExchange(ref given, work, null) is null;

    /// <summary>Takes work back that it has not begun.</summary>
    public bool TryTakeBack(Task work) => Interlocked.CompareExchange(ref given, null, work) == work;

    /// <summary>The next work, waited for for a moment; when there was none it gets no more.</summary>
    public bool TryNext([NotNullWhen(true)] out Task? work)
    {
        var begun = Stopwatch.GetTimestamp();
        var spin = default(SpinWait);
        while (true)
        {
            work = Volatile.Read(ref given);
            if (work is not null)
            {
                if (Interlocked.CompareExchange(ref given, Busy, work) == work)
                    return true;
            }
            else if (Stopwatch.GetElapsedTime(begun) > Moment && Interlocked.CompareExchange(ref given, Gone, null) is null)
            {
                return false;
            }

            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    /// <summary>The work is done, and there may be other.</summary>
    public void Finished() => Volatile.Write(ref given, null);
}
