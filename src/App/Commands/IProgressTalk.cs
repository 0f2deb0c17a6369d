namespace Fonds.App.Commands;

/// <summary>Tells how far a long act has come.</summary>
internal interface IProgressTalk
{
    /// <summary>Runs the act and tells of every note that it gives; notes may come from any thread, one at a time.</summary>
    T Follow<T>(string what, Func<Action<ProgressNote>, T> act);

    /// <summary>A bar for a person at a terminal, plain lines elsewhere.</summary>
    public static IProgressTalk For(Surroundings surroundings) =>
        surroundings.TalkIsTerminal ? new ProgressBar(surroundings.Talk) : new ProgressLines(surroundings.Talk, surroundings.Clock);
}

/// <summary>How far an act has come.</summary>
/// <param name="Total">Null when the end is not known.</param>
/// <param name="Text">The same in words.</param>
internal readonly record struct ProgressNote(long Done, long? Total, string Text);
