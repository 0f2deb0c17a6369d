using Spectre.Console;

namespace Fonds.App.Commands;

/// <summary>Progress as a person at a terminal sees it: one line that fills.</summary>
internal sealed class ProgressBar(TextWriter talk) : IProgressTalk
{
    public T Follow<T>(string what, Func<Action<ProgressNote>, T> act)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(talk) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: 1);
                return act(note =>
                {
                    task.IsIndeterminate = note.Total is null;
                    task.Value = note.Total is > 0 and var total ? (double)note.Done / total : 0;
                    task.Description = Markup.Escape(note.Text);
                });
            });
    }
}
