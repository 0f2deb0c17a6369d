using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Naming;

/// <content>Names of firms and of units of an army: "McKim, Mead &amp; White", "John Tracy and Co.", "Coolidge and Young distillery", "Company A of the 69th Regiment".</content>
internal sealed partial class NameFinder
{
    private const int MostPartners = 5;

    // "the United Electrical, Radio and Machine Workers Union", "the Amalgamated Meat Cutters, Butchers and Packers": behind the last of the trades; 0 where there is no such thing.
    private int UnionEnd(int start, int at)
    {
        if (DepartmentEnd(start, at) is > 0 and var department)
            return department;
        if (!words[at].Is(',') || words[start].Lower is not ("united" or "international" or "amalgamated" or "brotherhood" or "national" or "american" or "industrial" or "transport"))
            return 0;
        for (var end = at + 1; end < words.Count && end - at < 14; end++)
        {
            if (words[end] is { IsCapital: false } word && !word.Is(',') && !IsAnd(word))
                return 0;
            if (words[end].Lower is "workers" or "employees" or "operators" or "handlers" or "clerks" or "machinists" or "drivers")
            {
                while (end + 1 < words.Count && words[end + 1] is { IsCapital: true, IsMark: false })
                    end++;
                return end + 1;
            }
        }

        return 0;
    }

    // "the United States Food, Drug and Insecticide Administration": what an office is for, word by word.
    private int DepartmentEnd(int start, int at)
    {
        if (!words[at].Is(',') || start == 0 || words[start - 1].Lower != "the" || HasBody(start, at))
            return 0;
        for (var end = at + 1; end + 2 < words.Count && end - at < 10 && words[end] is { IsCapital: true, IsMark: false } && !CommonPlaces.Have(words[end].Text) && !Forenames.Have(words[end].Text); end += 2)
        {
            var last = words[end + 1].Is(',') && IsAnd(words[end + 2]) ? end + 3 : IsAnd(words[end + 1]) ? end + 2 : 0;
            if (last > 0)
                return last + 1 < words.Count && words[last].IsCapital && words[last + 1].Lower is "administration" or "department" or "bureau" or "commission" or "agency" or "committee" or "board" or "council" or "office" or "ministry" && words[last + 1].IsCapital ? last + 2 : 0;
            if (!words[end + 1].Is(','))
                return 0;
        }

        return 0;
    }

    // "Citizens for a Free City College", "American Youth for Democracy": people who are for something are a body.
    private bool IsOfPeople(int link) => (words[link].Lower is "for" or "against" || words[link].Lower == "of" && words[link - 1].Lower is "friends" or "nation" or "voice" or "citizens" or "lyceum" or "photographers" or "sons" or "mothers" || words[link].Lower == "in" && words[link - 1].Lower is "women" or "experiments" or "artists" or "mothers" || words[link].Lower == "to" && words[link - 1].Lower is "citizens" or "drive") && words[link - 1] is { IsCapital: true, IsPossessive: false } people && RelationCues.IsOfPeople(people.Lower);

    // Behind the name of a firm that goes on at a comma, an "and" or a "&"; 0 when none does.
    private int FirmEnd(int start, int at)
    {
        if (at + 1 >= words.Count || words[at - 1].IsPossessive || words[start].Has(WordTraits.Month))
            return 0;
        if (IsAnd(words[at]) && IsCompany(words[at + 1]))
            return at + 2;
        if (at - start > 2 || !words[at].Is(',') && !IsAnd(words[at]))
            return 0;
        var (end, ampersand) = Partners(at);
        if (end == 0)
            return 0;
        if (IsCompany(words[end - 1]) || ampersand || IsBehindFirm(start) || end < words.Count && BodyNouns.IsFirm(words[end].Lower) && !words[end].IsCapital && !IsForename(start, at))
            return end;
        return 0;
    }

    // Behind ", Mead & White": one or two words each, the last joined by "and".
    private (int End, bool Ampersand) Partners(int at)
    {
        for (var partner = 0; partner < MostPartners && at < words.Count; partner++)
        {
            var comma = words[at].Is(',');
            var next = comma ? at + 1 : at;
            var isLast = next < words.Count && IsAnd(words[next]);
            if (!comma && !isLast)
                return default;
            var first = isLast ? next + 1 : next;
            var end = first;
            while (end < words.Count && end - first < 2 && words[end] is { IsCapital: true, IsMark: false, IsInWork: false, Traits: WordTraits.None or WordTraits.Base } && words[end].Depth == words[at].Depth)
                end++;
            if (end == first)
                return default;
            if (isLast)
                return (end, words[next].IsMark);
            at = end;
        }

        return default;
    }

    private static bool IsAnd(Word word) => word.Is('&') || word.Lower is "and";

    private static bool IsCompany(Word word) => word is { IsCapital: true, Lower: "co" or "co." or "company" or "sons" or "son" or "bros" or "bros." or "brothers" or "associates" or "partners" or "daughters" };

    // "the architectural firm of", "the law firm", "attorneys"
    private bool IsBehindFirm(int start)
    {
        for (var at = start - 1; at >= 0 && start - at <= 3; at--)
        {
            if (words[at].Lower is "firm" or "firms" or "partnership" or "partners")
                return true;
            if (words[at].Lower is "at" or "with" or "in" && at > 0 && words[at - 1].Lower is "partner" or "associate" or "attorney" or "lawyer" or "architect" or "architects" or "attorneys" or "apprentice" or "clerk")
                return true;
            if (!(words[at].Lower is "of" or "the") && !words[at].Is(','))
                return false;
        }

        return false;
    }

    // "James Duane Green (1786-1837)" is not the one who was born in 1930.
    private bool HasOtherYears(int end) =>
        context.Subject is { IsPerson: true, BirthYear: { } born } && end + 2 < words.Count && words[end].IsOpening && words[end + 1].Number is > 1000 and < 2100 and var first && Math.Abs(first - born) > 2 && (words[end + 2].IsDash || words[end + 2].IsClosing) && first != context.Subject.DeathYear;

    // "St. Joseph's Asylum on Willoughby Avenue"
    private bool IsStreet(int at)
    {
        while (at < words.Count && words[at].IsCapital && !words[at].IsMark)
            at++;
        return IsPlaceWord(words[at - 1].Lower);
    }

    private bool IsForename(int start, int end) => end - start == 1 && Forenames.Have(words[start].Text);

    // "69th Regiment", "101st Airborne Division": a number that begins the name of a unit.
    private bool IsOrdinalUnit(int at)
    {
        var text = words[at].Text;
        if (!char.IsAsciiDigit(text[0]) || text.Length < 3 || text.AsSpan(text.Length - 2) is not ("st" or "nd" or "rd" or "th"))
            return false;
        for (var next = at + 1; next < words.Count && next < at + 5 && words[next] is { IsCapital: true, IsMark: false }; next++)
        {
            // "25th Street", "West 25th Street"
            if (next == at + 1 && words[next].Lower is "street" or "avenue" or "st." or "streets")
                return true;
            if (NounCues.Forces.Contains(words[next].Lower) || words[next].Lower is "fleet" or "airborne" or "armored" or "engineers" or "fusiliers" or "rifles")
                return true;
        }

        return false;
    }
}
