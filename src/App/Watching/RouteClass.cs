using Fonds.App.Shared;
using Fonds.Description.Languages;

namespace Fonds.App.Watching;

/// <summary>What sort of thing a path asks for: few enough that each can be counted by itself, whatever anybody types.</summary>
public static class RouteClass
{
    /// <summary>The sort of a path, such as "collection" or "search".</summary>
    public static string Of(PathString path)
    {
        var steps = (path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        var first = steps.Length == 0 ? "" : WithoutForm(steps[0]);
        if (DisplayLanguage.Of(first) is not null)
        {
            steps = steps[1..];
            first = steps.Length == 0 ? "" : WithoutForm(steps[0]);
        }

        return first switch
        {
            "" or "index" => "home",
            "search" or "advanced-search" => "search",
            "suggest" => "suggestion",
            "collections" when steps.Length == 1 => "list",
            "collections" when steps[^1].EndsWith(RecordForm.Document.Suffix, StringComparison.Ordinal) || steps[^1].EndsWith(".pdf", StringComparison.Ordinal) || steps[^1] == "all" => "document",
            "collections" => steps.Length == 2 ? "collection" : "component",
            "agents" => "agent",
            "subjects" or "places" or "genres" or "occupations" or "functions" or "works" or "repositories" => steps.Length == 1 ? "list" : first is "repositories" ? "repository" : "term",
            "people" or "families" or "organisations" => "list",
            "assets" => "asset",
            "health" => "health",
            "sitemap" or "robots" or "feed" => "harvest",
            _ when first.StartsWith("sitemap-", StringComparison.Ordinal) => "harvest",
            _ => "other",
        };
    }

    private static string WithoutForm(string step) => step.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? step[..dot] : step;
}
