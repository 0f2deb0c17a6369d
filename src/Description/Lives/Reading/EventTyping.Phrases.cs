using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

using static Fonds.Description.Lives.LifeEventType;

namespace Fonds.Description.Lives.Reading;

/// <content>Verbs that say something else together with what follows them: "went out of existence", "held membership on", "found work at".</content>
internal sealed partial class EventTyping
{
    private LifeEventType? OfPhrase(Predicate verb, int start, int end, bool passive)
    {
        var near = Math.Min(end, start + 4);
        var isPerson = context.Subject.IsPerson;
        switch (verb.Verb)
        {
            // "went out of existence", "went out of business"
            case "go" when Says(start, near, "existence") || Says(start, near, "business") && Says(start, near, "out"):
                return Dissolution;
            // "was drawn to politics"
            case "draw" when passive && start < words.Count && words[start].Lower is "to" or "into":
                return Other;
            case "hold" when Says(start, near, "membership"):
                return Membership;
            case "find" when isPerson && !passive && (Says(start, near, "work") || Says(start, near, "employment") || Says(start, near, "job")):
                return Employment;
            // "continued on in the family firm", "continued at the mill as a clerk"
            case "continue" when isPerson && !passive && start + 1 < words.Count && (words[start].Lower is "at" or "in" or "with" || words[start].Lower == "on" && words[start + 1].Lower is "at" or "in" or "with") && (OrganisationWithin(start, near + 2) || Says(start, near + 2, "firm") || Says(start, near + 2, "company")):
                return Employment;
            case "maintain" or "keep" when isPerson && start < words.Count && PlaceWithin(start, end) && (Says(start, near, "home") || Says(start, near, "house") || Says(start, near, "residence") || Says(start, near, "apartment")):
                return Residence;
            case "complete" or "undertake" or "make" when !passive && (Says(start, near, "tour") || Says(start, near, "journey") || Says(start, near, "voyage") || Says(start, near, "trip") || Says(start, near, "trips")):
                return Travel;
            case "complete" or "finish" when isPerson && !passive && Has(start, near, NounCues.Schools):
                return Education;
            // "earned a Master's in Engineering"
            case "earn" or "receive" or "complete" or "obtain" or "hold" when isPerson && words.FindIndex(start, Math.Max(Math.Min(near, words.Count) - start, 0), static word => word is { IsPossessive: true, Lower: "master" or "bachelor" or "associate" }) >= 0:
                return Degree;
            case "run" when Says(start, end, "campaign") || Says(start, end, "campaigns") || Says(start, end, "slate") || Says(start, end, "candidates"):
                return Election;
            case "vote" when Says(start, end, "change") && Says(start, end, "name"):
                return NameChange;
            case "inaugurate" or "install" or "invest" when passive && isPerson && OfRole(start, near) is { } office:
                return office;
            // "organized workers", "organized conferences": no body came of it.
            case "organize" or "organise" when !passive && isPerson && Is(start, near, "workers", "employees", "conferences", "conference", "strikes", "strike", "demonstrations", "protests", "events", "meetings", "symposium", "symposia", "tours", "seamen", "farmworkers", "miners", "tenants"):
                return Other;
            case "create" when isPerson && !passive && Is(start, Math.Min(end, start + 6), "series", "paintings", "drawings", "prints", "sculptures", "works", "etchings", "images", "portraits", "murals", "illustrations", "installations"):
                return Creation;
            case "begin" or "start" when Is(start, near, "affiliation", "collaboration", "relationship", "correspondence", "association", "friendship"):
                return Other;
            case "take" when start < words.Count && words[start].Lower == "title" || verb.Verb == "take" && Is(start, near, "title") && Says(start, end, "to"):
                return Other;
            case "know" when passive && start + 1 < words.Count && words[start].Lower == "as" && words[start + 1].Lower is "a" or "an":
                return Other;
            case "embark" when start + 1 < words.Count && words[start].Lower is "on" or "upon" && !PlaceWithin(start, near):
                return Is(start, near, "tour", "journey", "trip", "voyage", "expedition") ? Travel : Is(start, near, "career") ? Employment : Other;
            // "returned to the News Service as a correspondent", "returned to the grand jury"
            case "return" when isPerson && !passive && !PlaceWithin(start, Math.Min(end, start + 5)) && (Says(start, near, "jury") || Says(start, near, "court") || Says(start, near, "stand")):
                return Other;
            case "return" when isPerson && !passive && !PlaceWithin(start, Math.Min(end, start + 5)) && !Has(start, Math.Min(end, start + 5), NounCues.Schools) && start < words.Count && words[start].Lower == "to" && OrganisationWithin(start, near) && OfRoleBehindAs(start, verb.RegionEnd) is { } again:
                return again;
            // "moved to Sales as its manager"
            case "move" when isPerson && !passive && start < words.Count && words[start].Lower == "to" && !PlaceWithin(start, verb.RegionEnd) && OfRoleBehindAs(start, verb.RegionEnd) == Employment:
                return Employment;
            // "came from Long Island University to Reed College": to teach, and not to learn.
            case "come" when isPerson && start < words.Count && words[start].Lower == "from" && Has(start, end, NounCues.Schools) && Says(start, end, "to"):
                return Move;
            case "collaborate" when !passive && Says(start, end, "on") && Is(start, end, "book", "textbook", "article", "anthology", "volume", "novel", "memoir"):
                return Publication;
            case "operate" or "know" when Says(start, near, "name"):
                return NameChange;
            case "hop" when Is(start, near, "train", "trains", "freight", "freights", "boxcar", "boxcars"):
                return Travel;
            // "A Taste of Wool, her work with Ned Smith, appeared in 1990"
            case "appear" when !passive && names.Exists(name => name.Kind == NameKind.Work && name.Start >= Math.Max(verb.SubjectStart, 0) && name.Start < verb.Chain && name.Start <= verb.SubjectStart + 1):
                return Publication;
            case "write" when Says(start, Math.Min(end, start + 2), "letters"):
                return Other;
            case "contribute" when context.Subject.IsBody && start + 1 < words.Count && words[start].Lower == "to" && !HasWork(verb):
                return Other;
        }

        return null;
    }

    private bool Is(int start, int end, params ReadOnlySpan<string> nouns)
    {
        for (var at = start; at < end && at < words.Count; at++)
        {
            foreach (var noun in nouns)
            {
                if (words[at].Lower == noun)
                    return true;
            }
        }

        return false;
    }
}
