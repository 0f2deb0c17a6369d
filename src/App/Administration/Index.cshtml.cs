using System.Globalization;
using Fonds.App.Watching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fonds.App.Administration;

/// <summary>How the archive and the program are doing, for the one who runs them.</summary>
public sealed class IndexModel(Watch watch) : PageModel
{
    public Overview Overview { get; private set; } = null!;

    /// <summary>The most important thing, in a sentence.</summary>
    public string Lead { get; private set; } = "";

    public void OnGet()
    {
        Overview = Overview.Of(watch);
        Lead = Overview.Health.Reason ?? (Overview.Archive.Behind == 0
            ? "All is well: everything that was saved can be searched."
            : $"{Number(Overview.Archive.Behind)} changes cannot be searched yet, the oldest of them saved {InWords(Overview.Archive.BehindFor)} ago.");
    }

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1.4 GB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1L << 10 => $"{bytes} bytes",
        < 1L << 20 => Of(bytes, 1L << 10, "KB"),
        < 1L << 30 => Of(bytes, 1L << 20, "MB"),
        _ => Of(bytes, 1L << 30, "GB"),
    };

    /// <summary>"3 hours", "2 days": as exact as one wants to know it.</summary>
    public static string InWords(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => "less than a second",
        { TotalMinutes: < 2 } => Counted((long)time.TotalSeconds, "second"),
        { TotalHours: < 2 } => Counted((long)time.TotalMinutes, "minute"),
        { TotalDays: < 2 } => Counted((long)time.TotalHours, "hour"),
        _ => Counted((long)time.TotalDays, "day"),
    };

    public static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Milliseconds(double time) => time.ToString(time < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture);

    private static string Counted(long number, string one) => number == 1 ? $"1 {one}" : $"{Number(number)} {one}s";

    private static string Of(long bytes, long unit, string name) => ((double)bytes / unit).ToString(bytes < 10 * unit ? "0.0" : "N0", CultureInfo.InvariantCulture) + " " + name;
}
