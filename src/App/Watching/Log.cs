namespace Fonds.App.Watching;

/// <summary>Every line that the program writes to its log, in one table.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Method} {Path} {Status} ({Sort}) in {Milliseconds:0.0} ms")]
    public static partial void Answered(ILogger log, string method, PathString path, int status, string sort, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "Slow search ({Sort}): {Query} took {Milliseconds:0.0} ms: {Parts}")]
    public static partial void SlowSearch(ILogger log, string sort, string query, double milliseconds, string parts);

    [LoggerMessage(3, LogLevel.Warning, "Slow statement ({Sort}) took {Milliseconds:0.0} ms: {Statement} Plan: {Plan}")]
    public static partial void SlowStatement(ILogger log, string sort, double milliseconds, string statement, string plan);

    [LoggerMessage(4, LogLevel.Warning, "{Address} could not be made beforehand; whoever asks for it is told why.")]
    public static partial void NotRehearsed(ILogger log, string address, Exception reason);
}
