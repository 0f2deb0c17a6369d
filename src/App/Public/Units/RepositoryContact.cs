using System.Text.RegularExpressions;
using Fonds.App.Shared.Wording;
using Fonds.Description.Units;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Units;

/// <summary>How to reach the institution, as far as the finding aid says it (EAD publicationstmt, address).</summary>
public sealed partial record RepositoryContact(string? MailAddress)
{
    public static RepositoryContact Of(FindingAid findingAid)
    {
        foreach (var line in findingAid.AddressLines)
        {
            if (Mail().Match(line) is { Success: true } match)
                return new(match.Value);
        }

        return new((string?)null);
    }

    /// <summary>A letter that already says what is wanted: title, reference code, boxes, address of the page.</summary>
    public string RequestAddress(string mail, UnitPage page, string permanentAddress)
    {
        var lines = new List<string> { page.Summary.Title };
        if (page.Summary.Id != page.Top.Id)
            lines.Add(page.Top.Title);
        if (page.Top.ReferenceCode.Length > 0)
            lines.Add(page.Top.ReferenceCode);
        lines.AddRange(page.Summary.Containers);
        lines.Add(permanentAddress);
        return $"mailto:{mail}?subject={Uri.EscapeDataString(Phrases.Say("Request: {0}", $"{page.Top.Title}, {page.Top.ReferenceCode}").TrimEnd(',', ' '))}&body={Uri.EscapeDataString(string.Join("\r\n", lines))}";
    }

    // Bounded in length, and so in time; a limit by the clock would fail pages of a busy machine.
    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200}\.[A-Za-z]{2,24}", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Mail();
}
