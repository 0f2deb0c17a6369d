using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Naming;

/// <content>Names of bodies that have a list or a small word inside: "Food, Tobacco and Agricultural Workers Union", "Department of Health, Education, and Welfare", "Hotel and Club Employees Union".</content>
internal sealed partial class NameFinder
{
    private const int LongestTrades = 14;

    // Behind a name that goes on at a comma or an "and" up to the noun that all of it has; 0 where it does not.
    private int BodyEnd(int start, int at)
    {
        if (!words[at].Is(',') && !IsAnd(words[at]) || words[start].Has(WordTraits.Month) || Forenames.Have(words[start].Text) && !HasBody(start, at) || NameCues.IsTitle(words[start].Lower) || !context.Glossary.IsEnglish)
            return 0;
        var isWhole = HasBody(start, at);
        // "the Department of Health, Education, and Welfare": plain words behind the "of" of a body.
        if (isWhole && HasLink(start, at) && !NameCues.IsBodyWord(words[at - 1].Lower) && words[at].Is(',') && PlainEnd(at) is > 0 and var plain)
            return plain;
        for (var end = at + 1; end < words.Count && end - at < LongestTrades; end++)
        {
            var word = words[end];
            if (!word.IsCapital)
            {
                if (word.Is(',') || IsAnd(word))
                    continue;
                return 0;
            }

            if (word.IsMark || Forenames.Have(word.Text) && !IsOfTrade(word.Lower) || CommonPlaces.Have(word.Text) || word.IsInWork)
                return 0;
            if (!IsAnd(words[end - 1]) && IsOfTrade(word.Lower) && IsBehindAnd(at, end) && (!isWhole || IsWeakBody(words[at - 1].Lower)))
            {
                while (end + 1 < words.Count && words[end + 1] is { IsCapital: true, IsMark: false } && !words[end + 1].Has(WordTraits.Month))
                    end++;
                return end + 1;
            }

            if (NameCues.IsBodyWord(word.Lower) && !IsWeakBody(word.Lower))
                return 0;
        }

        return 0;
    }

    // ", Education, and Welfare", ", Authors and Publishers": single words of which none is somebody or somewhere.
    private int PlainEnd(int at)
    {
        while (at + 1 < words.Count)
        {
            var isLast = IsAnd(words[at]) || words[at].Is(',') && IsAnd(words[at + 1]);
            var next = words[at].Is(',') && IsAnd(words[at + 1]) ? at + 2 : at + 1;
            if (next >= words.Count
                || words[next] is not { IsCapital: true, IsMark: false, IsPossessive: false, IsInWork: false } word
                || word.Text.Length < 3
                || word.Text.All(char.IsUpper)
                || Forenames.Have(word.Text)
                || CommonPlaces.Have(word.Text)
                || NameCues.IsBodyWord(word.Lower) && word.Lower is not ("publishers" or "technology" or "industry")
                || NounCues.Schools.Contains(word.Lower)
                || Places.Gazetteer.Shipped.Knows(word.Text) && Places.Gazetteer.Shipped.GreatestPopulation(word.Text) > 20_000)
                return 0;
            var end = next + 1;
            if (isLast)
                return end < words.Count && words[end] is { IsCapital: true, IsMark: false } ? 0 : end;
            if (end >= words.Count || !words[end].Is(',') && !IsAnd(words[end]))
                return 0;
            at = end;
        }

        return 0;
    }

    private bool IsBehindAnd(int start, int end)
    {
        for (var at = end - 1; at >= start && end - at < 5; at--)
        {
            if (IsAnd(words[at]))
                return true;
            if (!words[at].IsCapital)
                return false;
        }

        return false;
    }

    // What a union, an office or a firm of several things has at its end.
    private static bool IsOfTrade(string noun) => noun is "workers" or "employees" or "operators" or "handlers" or "clerks" or "machinists" or "drivers" or "engineers" or "trades" or "union" or "department" or "company" or "committee" or "program" or "commission" or "corporation" or "administration" or "paperhangers" or "seamen" or "carpenters";

    // Words of bodies that as often say what a body deals in: "Hotel and Club Employees Union", "Real Estate and Investment Company".
    private static bool IsWeakBody(string noun) => noun is "hotel" or "estate" or "realty" or "insurance" or "office" or "restaurant" or "oil" or "steel" or "trust" or "bank" or "theater" or "theatre" or "books" or "radio" or "television" or "club" or "laundry" or "meat" or "communications" or "publishing" or "printing" or "service" or "hospital" or "museum" or "nursing";

    // "Local" of "Local 23-25", "Post" of "Post #391"
    private bool HasNumberedHead(int at) => at >= 0 && words[at].Lower is "local" or "lodge" or "post" or "branch" or "chapter" or "council" or "district" or "troop" or "no." or "locals";

    // "New York Governor", "NYU Chancellor", "U.S. Senator" before a forename.
    private bool EndsBeforeOfficer(int start, int at) =>
        words[at] is { IsCapital: true, IsMark: false } office
        && (NameCues.IsTitle(office.Lower) || office.Lower is "congressman" or "congresswoman" or "chancellor" or "commissioner" or "representative" or "assemblyman" or "councilman" or "secretary" or "librarian" or "democrat" or "republican")
        && at + 2 < words.Count
        && words[at + 1] is { IsCapital: true, IsMark: false } forename
        && (Forenames.Have(forename.Text) || forename.Text.Length == 2 && forename.Text[1] == '.')
        && words[at + 2] is { IsCapital: true, IsMark: false }
        && (CommonPlaces.Have(TextOf(start, at)) || Places.Gazetteer.Shipped.Knows(TextOf(start, at)) || at - start == 1 && words[start].Text.Length > 2 && words[start].Text.All(static letter => char.IsUpper(letter) || letter == '.') || words[at - 1].Lower is "city" or "court");
}
