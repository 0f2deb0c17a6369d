using System.Globalization;
using Fonds.UseCases.Watching;

namespace Fonds.App.Watching;

/// <summary>Writes what was slow to the log.</summary>
public static class SlowLines
{
    public static Action<SlowQuery> To(ILoggerFactory logs)
    {
        var log = logs.CreateLogger("Fonds.SlowQueries");
        return slow =>
        {
            if (slow.Kind == SlowKind.Search)
                Log.SlowSearch(log, slow.Sort, slow.Text, slow.Milliseconds, Parts(slow));
            else
                Log.SlowStatement(log, slow.Sort, slow.Milliseconds, slow.Text, slow.Plan ?? "");
        };
    }

    /// <summary>"matching 12.3 ms, ranking 4.0 ms".</summary>
    public static string Parts(SlowQuery slow) =>
        string.Join(", ", slow.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Name} {part.Milliseconds:0.0} ms")));
}
