using Microsoft.Extensions.Logging.Console;

namespace Fonds.App.Watching;

/// <summary>How the log is written: lines for people, or one JSON document a line for programs. It goes to stderr, for stdout is data.</summary>
public enum LogForm
{
    Text,
    Json,
}

/// <summary>What the log says and how.</summary>
/// <param name="Least">What is less than this is not said: as a rule, only what somebody should see to.</param>
public sealed record LogOptions(LogForm Form = LogForm.Text, LogLevel Least = LogLevel.Warning)
{
    internal void Apply(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(Least);
        // What the framework says of each request is said by ourselves, in one line.
        logging.AddFilter("Microsoft", Least < LogLevel.Warning ? LogLevel.Warning : Least);
        // Nothing is signed or sealed, and no key is kept.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        if (Form == LogForm.Json)
            logging.AddJsonConsole(json => Time(json));
        else
            logging.AddSimpleConsole(text => { text.SingleLine = true; Time(text); });
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void Time(ConsoleFormatterOptions form)
    {
        form.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
        form.UseUtcTimestamp = true;
    }
}
