using System.CommandLine;
using System.Globalization;
using System.Text;
using Fonds.Search;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Commands;

/// <summary><c>fonds search QUERY</c>: the site's search on the terminal.</summary>
internal static class SearchVerb
{
    private const int UsualLimit = 10;

    public static Verb Create(Surroundings surroundings)
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words, \"phrases\", -words to leave out, field:word (title, name, creator, subject, place, code, box).", Arity = ArgumentArity.OneOrMore,
        };
        var limit = new Option<int>("--limit") { HelpName = "N", Description = "How many hits to print.", DefaultValueFactory = _ => UsualLimit };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var hits) && hits > 0))
                result.AddError($"--limit must be a number from 1, not {token.Value}.");
        });
        var place = ArchiveOptions.ToRead(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb("search", "Searches everything published, best first.", "fonds search serge macdonald", "fonds search 'box:46 letters' --limit 50 --json")
        {
            query, limit,
        };
        place.AddTo(verb);
        verb.Add(json);
        verb.SetAction(parsed =>
        {
            using var archive = place.OpenExisting(parsed);
            if (archive is null)
                return ExitCodes.Failed;

            archive.CatchUp();
            var request = new SearchRequest { Query = string.Join(' ', parsed.GetValue(query)!), Forgiving = true, Limit = parsed.GetValue(limit), WithFacets = parsed.GetValue(json) };
            var page = new SearchHoldings(archive.Archive, archive.Index).Find(request);
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(Encoding.UTF8.GetString(ExportJson.Of(page)));
            else
                Print(page, surroundings);
            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Print(SearchPage page, Surroundings surroundings)
    {
        surroundings.Talk.WriteLine(page.Answer.Total == 0 ? "Nothing found." : $"{page.Answer.Total.ToString("N0", CultureInfo.InvariantCulture)} found");
        if (page.Answer.Corrected.Count > 0)
            surroundings.Talk.WriteLine("Also looked for: " + string.Join(", ", page.Answer.Corrected.Select(pair => pair.Taken).Distinct()));
        if (page.Answer.WithAllWords < page.Answer.Total)
            surroundings.Talk.WriteLine($"{page.Answer.WithAllWords.ToString("N0", CultureInfo.InvariantCulture)} have all the words themselves; the others come near.");
        if (page.NearNames.Count > 0)
            surroundings.Talk.WriteLine("Near it: " + string.Join("; ", page.NearNames.Select(near => near.Label)));
        foreach (var hit in page.Hits)
            Print(hit, surroundings.Output);
    }

    private static void Print(HitLine hit, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(hit.Dates.Length == 0 ? hit.Link.Label : $"{hit.Link.Label} ({hit.Dates})");
        if (hit.Path.Count > 0)
            output.WriteLine("  in " + string.Join(" › ", hit.Path.Select(unit => unit.Title)));
        IEnumerable<string> where = [.. hit.Unit?.Containers ?? [], .. hit.MatchedIn.Select(field => "found in " + field)];
        if (where.Any())
            output.WriteLine("  " + string.Join(" · ", where));
        if (hit.Around is { } around)
            output.WriteLine("  " + string.Concat(around.Runs.Select(run => run.Text)));
        output.WriteLine("  " + hit.Link.Address);
    }
}
