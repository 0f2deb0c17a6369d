using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

using static Fonds.Description.Lives.LifeEventType;

namespace Fonds.Description.Lives.Reading;

/// <content>What the nouns beside a verb make of it: offices, things received, armed forces.</content>
internal sealed partial class EventTyping
{
    /// <summary>What holding an office is: "member" is membership, "student" is education, all others employment.</summary>
    private LifeEventType? OfRole(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            switch (words[at].Lower)
            {
                case "member" or "members" or "membership" or "fellow" when words[at].Lower != "fellow" || at + 1 < end && words[at + 1].Lower == "of":
                    return at + 2 < words.Count && words[at + 1].Lower == "of" && (words[at + 2].Lower is "faculty" or "staff" || at + 3 < words.Count && words[at + 3].Lower is "faculty" or "staff") ? Employment : Membership;
                case "student" or "scholar" or "pupil" or "apprentice" or "undergraduate" or "valedictorian":
                    return Education;
                case "candidate" or "nominee":
                    return Election;
                case "prisoner" or "hostage" or "inmate":
                    return Imprisonment;
                case "recipient" or "winner" or "laureate" or "honoree" or "co-winner" or "co-recipient" or "awardee" or "finalist":
                    return Award;
                case "graduate" or "alumnus" or "alumna" when at + 1 < end && words[at + 1].Lower is "of":
                    return Degree;
                case "native" when at + 1 < end && words[at + 1].Lower is "of":
                    return Birth;
                case "veteran" or "soldier" or "sniper" or "infantryman" or "gunner" or "machine-gunner" or "rifleman" or "medic" or "corporal" or "sergeant" or "airman" or "bombardier" or "paratrooper" or "guerrilla" or "partisan":
                    return Military;
                case "resident":
                    return Residence;
                case "founder" or "co-founder" or "cofounder" or "founders" or "co-founders" or "cofounders":
                    return Founding;
                case "citizen":
                    return Other;
            }

            if (NounCues.Roles.Contains(words[at].Lower) || words[at].Lower.Contains('-', StringComparison.Ordinal) && NounCues.Roles.Contains(words[at].Lower[(words[at].Lower.IndexOf('-', StringComparison.Ordinal) + 1)..])
                || words[at].Lower.IndexOf("-in-", StringComparison.Ordinal) is > 0 and var joint && NounCues.Roles.Contains(words[at].Lower[..joint]))
                return Employment;
        }

        return null;
    }

    private LifeEventType? OfCopula(Predicate verb, int start, int end)
    {
        // "was the son of": kin, and no event.
        if (verb.Verb == "be" && IsKin(start, end))
            return null;
        // "was 18 at that time"
        if (verb.Verb == "be" && start < words.Count && (words[start].Number is >= 0 and < 120 || words[start].Has(WordTraits.NumberWord)) && (start + 1 >= words.Count || words[start + 1].IsMark || words[start + 1].Lower is "years" or "at" or "when" or "and"))
            return null;
        // "as were many others"
        if (verb.Verb == "be" && verb.Chain > 0 && words[verb.Chain - 1].Lower == "as")
            return null;
        // "was a delegate to the convention"
        if (verb.Verb == "be" && Is(start, Math.Min(end, start + 3), "delegate", "delegates") && (Has(start, end, NounCues.Meetings) || Has(start, end, NounCues.Gatherings)))
            return Other;
        // "was also on the Committee"
        if (verb.Verb == "be" && context.Subject.IsPerson && Is(start, Math.Min(end, start + 3), "on") && Is(start, Math.Min(end, start + 6), "committee", "board", "council", "commission"))
            return Membership;
        // "Her first performances were in 1977"
        if (verb.Verb == "be" && verb.HasOwnSubject && Is(verb.SubjectStart, verb.SubjectEnd, "performance", "performances", "exhibition", "recital", "concert"))
            return Performance;
        if (OfRole(start, end) is { } role)
            return role == Employment && context.Subject.IsPerson && verb.Verb == "be" && Is(start, Math.Min(end, start + 4), "leader", "commander", "commissar") && HasForces(start, end) ? Military : role;
        while (verb.Verb == "become" && start < end && (words[start].Number >= 0 || words[start].Has(WordTraits.Month) || words[start].Lower is "in" && start + 1 < end && words[start + 1].Number >= 0 || context.Subject.IsBody && words[start].Lower is "the"))
            start++;
        if (verb.Verb == "become")
            return context.Subject.IsBody && start < words.Count && (NameCues.BodyNouns.Contains(words[start].Lower) || !context.Glossary.IsEnglish && NameFinder.IsFrenchHead(words[start].Lower)) ? NameChange : context.Subject.IsBody && names.Exists(name => name.Start >= start && name.Start <= start + 1 && name.Kind is NameKind.Organisation or NameKind.Person or NameKind.Unknown && !name.IsSubject) ? NameChange : Says(start, end, "known") || Says(start, end, "called") ? NameChange : Says(start, end, "affiliated") || Says(start, end, "active") || Says(start, end, "involved") ? Membership : Says(start, end, "ill") ? Illness : Other;
        // "was a volunteer with the 4th Artillery Group"
        if (verb.Verb == "be" && context.Subject.IsPerson && verb.Dates.Exists(static date => date.Manner == DateManner.Era) && IsInForces(verb))
            return Military;
        if (Says(start, end, "active") || Says(start, end, "involved"))
            return Membership;
        if (start < words.Count && words[start].Lower is "in" or "at" && PlaceAt(start + 1))
            return Residence;
        // "élu maire en 1953 et le resta jusqu'en 1959"
        if (verb.Verb == "remain" && context.Glossary.HasElision && verb.Chain > 0 && words[verb.Chain - 1].Lower == "the")
            return Employment;
        // "of the Seminary, where she remained": there she worked.
        if (verb.Verb == "remain" && verb.Region < words.Count && words[verb.Region].Lower == "where" && names.FindLast(name => name.Start < verb.Region) is { Kind: NameKind.Organisation })
            return Employment;
        // "remained at the museum until her retirement"
        if (verb.Verb == "remain" && start < words.Count && words[start].Lower is "at" or "with" && context.Subject.IsPerson && (OrganisationWithin(start, Math.Min(end, start + 5)) || HasBodyNoun(start + 1, Math.Min(end, start + 5))))
            return Employment;
        if (verb.Verb == "remain")
            return PlaceWithin(start, end) || start < words.Count && words[start].Lower == "there" || verb.Region < words.Count && words[verb.Region].Lower == "where" ? EmploymentBefore(verb) ? Employment : Residence : Other;
        return Other;
    }

    private bool EmploymentBefore(Predicate verb)
    {
        for (var at = verb.Region - 1; at >= 0; at--)
        {
            if (NounCues.Roles.Contains(words[at].Lower) || NounCues.Posts.Contains(words[at].Lower))
                return true;
        }

        return false;
    }

    private bool IsKin(int start, int end)
    {
        for (var at = start; at < end && at < start + 4; at++)
        {
            if (words[at].Has(WordTraits.Preposition) || words[at].IsMark)
                return false;
            if (NounCues.Kin.Contains(words[at].Lower))
                return words[at].Lower != "partner";
        }

        return false;
    }

    private int PrizeAt(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (words[at].Lower is "award" or "awards" or "prize" or "prizes" or "medal" or "medals" or "fellowship" or "scholarship" or "honor" or "honors" or "citation" or "trophy")
                return at;
            if (words[at].Has(WordTraits.Preposition) && words[at].Lower is "for" or "to" or "at" or "by" or "with" or "while")
                return 0;
        }

        return 0;
    }

    private LifeEventType? OfObject(Predicate verb, int start, int end)
    {
        if (start < words.Count && verb.Verb == "take" && words[start].Lower == "over")
            return Appointment;
        if (Says(start, end, "place") || Says(start, end, "part"))
            return Other;
        // "the President's Award", "the Faculty Medal": the prize, whosever it is.
        if (verb.Verb is "receive" or "win" or "award" or "earn" or "grant" && PrizeAt(start, end) is > 0 and var prize && words.FindIndex(start, prize - start, word => NounCues.Degrees.Contains(word.Lower)) < 0)
            return Award;
        for (var at = start; at < end; at++)
        {
            var word = words[at].Lower;
            var isOf = at + 2 < words.Count && words[at + 1].Lower == "of";
            if (verb.Verb == "hold" && word is "title" or "titles" && context.Subject.IsPerson)
                return Employment;
            if (word is "honorary" || NounCues.Prizes.Contains(word) || word == "certificate" && isOf && words[at + 2].Lower is "appreciation" or "merit" or "honor" or "honour" or "recognition")
                return Award;
            // "Doctor of Laws", "a master of arts"
            if (word is "doctor" or "doctors" or "master" or "masters" or "licence" && isOf)
                return Degree;
            if (word is "funding")
                return Award;
            if (NounCues.Degrees.Contains(word))
                return verb.Verb == "hold" && at > start + 3 ? Employment : Degree;
            if (word is "commission" or "discharge" && context.Subject.IsPerson)
                return Military;
            if (word is "charter")
                return Founding;
            if (word is "election" or "seat")
                return Election;
            if (word is "training" or "education" or "instruction" or "courses" or "classes" or "schooling" or "lessons" or "studies")
                return Education;
            if (word is "citizenship" or "inheritance")
                return Other;
            // "major funding", "general instruction": no rank.
            if (word is "major" or "general" or "private" && at + 1 < words.Count && words[at + 1] is { IsMark: false, IsCapital: false } next && !next.Has(WordTraits.Preposition | WordTraits.Conjunction))
                continue;
            // "an associate degree"
            if (at + 1 < end && NounCues.Degrees.Contains(words[at + 1].Lower))
                continue;
            if (verb.Verb is not ("win" or "award") && (NounCues.Posts.Contains(word) || NounCues.Roles.Contains(word)))
                return Employment;
        }

        return verb.Verb switch
        {
            "award" or "win" => Award,
            "hold" => context.Subject.IsBody || !OrganisationWithin(start, end) ? Other : Employment,
            "complete" when HasWork(verb) => Publication,
            _ => Other,
        };
    }

    private bool HasForces(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (NounCues.Forces.Contains(words[at].Lower)
                && (words[at].IsCapital || words[at].Lower is "army" or "navy" or "military" or "war" or "infantry" or "marines" or "regiment")
                && words[at].Lower is not ("division" or "front" or "unit" or "corps" or "war") | (words[at].Lower == "corps" && at > 0 && words[at - 1].Lower != "peace") | (words[at].Lower == "war" && at > 0 && words[at - 1].Lower is "world" or "civil" or "the"))
                return true;
        }

        return false;
    }

    // "served as a lieutenant in the Navy", "as a runner with the 15th Brigade"
    private bool IsInForces(Predicate verb)
    {
        for (var at = verb.Head + 1; at < verb.RegionEnd && at + 2 < words.Count; at++)
        {
            if (words[at].Lower is "in" or "with" && HasForces(at + 1, Math.Min(Math.Min(at + 6, verb.RegionEnd), words.Count)))
                return true;
        }

        return false;
    }

    private bool SaysAs(int start, int end) => Says(start, Math.Min(end, start + 3), "as");
}
