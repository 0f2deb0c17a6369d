namespace Fonds.App.Commands;

/// <summary>Progress where nobody watches a cursor: a plain line now and then.</summary>
internal sealed class ProgressLines(TextWriter talk, TimeProvider clock) : IProgressTalk
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public T Follow<T>(string what, Func<Action<ProgressNote>, T> act)
    {
        var last = clock.GetTimestamp();
        return act(note =>
        {
            if (clock.GetElapsedTime(last) < Pause)
                return;
            last = clock.GetTimestamp();
            talk.WriteLine(note.Text);
        });
    }
}
