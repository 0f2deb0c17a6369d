using System.CommandLine;
using System.Globalization;
using Fonds.App.Shared;
using Fonds.App.Watching;

namespace Fonds.App.Commands;

/// <summary>The options of <c>serve</c> for those who watch over the program.</summary>
internal sealed class WatchingOptions
{
    public Option<string?> Admin { get; } = Address();

    public Option<int?> Slow { get; } = Threshold();

    public Option<LogForm> Form { get; } = new("--log-form")
    {
        HelpName = "FORM", Description = "How the log is written to stderr: text, or json with one document a line.", DefaultValueFactory = _ => LogForm.Text,
    };

    public Option<LogLevel> Least { get; } = new("--log")
    {
        HelpName = "LEVEL",
        Description = "What the log tells: error, warning (the usual: what somebody should see to), information (every request as well), debug.",
        DefaultValueFactory = _ => LogLevel.Warning,
    };

    public void AddTo(Verb verb)
    {
        verb.Add(Admin);
        verb.Add(Slow);
        verb.Add(Least);
        verb.Add(Form);
    }

    /// <summary>The options of the site with what was said of watching.</summary>
    public SiteOptions Apply(SiteOptions site, ParseResult parsed, Surroundings surroundings) => site with
    {
        AdminAddress = parsed.GetValue(Admin) ?? surroundings.AdminAddress,
        SlowAfter = parsed.GetValue(Slow) is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : site.SlowAfter,
        Log = new(parsed.GetValue(Form), parsed.GetValue(Least)),
    };

    private static Option<string?> Address()
    {
        var address = new Option<string?>("--admin-address")
        {
            HelpName = "URL",
            Description = "Where the page for the administrator, /metrics and /health answer besides, such as http://127.0.0.1:5001. Whoever reaches it sees them, so keep it "
                + "from readers. Default: what FONDS_ADMIN_ADDRESS names, else nowhere.",
        };
        address.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !ServeVerb.IsListenable(token.Value)))
                result.AddError($"{token.Value} is no address to listen on; write it as http://127.0.0.1:5001.");
        });
        return address;
    }

    private static Option<int?> Threshold()
    {
        var slow = new Option<int?>("--slow")
        {
            HelpName = "MS", Description = "A search or statement that takes so many milliseconds is told in the log, with its parts or its plan. Default: 1000.",
        };
        slow.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number < 0))
                result.AddError($"{token.Value} is no number of milliseconds.");
        });
        return slow;
    }
}
