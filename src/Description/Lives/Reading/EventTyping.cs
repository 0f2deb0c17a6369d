using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

using static Fonds.Description.Lives.LifeEventType;

namespace Fonds.Description.Lives.Reading;

/// <summary>What kind of event a verb tells, together with the nouns beside it. The rule is the verb, the exception the noun.</summary>
internal sealed partial class EventTyping(List<Word> words, List<NamedThing> names, NoteContext context)
{
    /// <summary>How far from the verb a noun still says what it is about.</summary>
    private const int Reach = 9;

    /// <summary>The kind of event, or null when the clause tells none ("was named after").</summary>
    public LifeEventType? Of(Predicate verb)
    {
        var (start, end) = (verb.Head + 1, Math.Min(verb.RegionEnd, verb.Head + 1 + Reach));
        if (context.Glossary.IsVerbLast && verb.Head > verb.Chain + 1)
            (start, end) = (verb.Chain + 1, verb.Head);
        if (end > words.Count)
            end = words.Count;
        if (verb.Form == VerbForm.Copula && ToldBehind(verb, start, end) is { } told)
            return OfVerb(told, told.Head + 1, Math.Min(words.Count, Math.Max(end, told.Head + 1 + Reach)));
        return verb.Form == VerbForm.Copula || verb is { Verb: "become", Form: VerbForm.Gerund or VerbForm.Reduced or VerbForm.Purpose } or { Verb: "become", IsCaused: true } ? OfCopula(verb, start, end) : OfVerb(verb, start, end);
    }

    /// <summary>What the office named between two places is; null when none is named.</summary>
    public LifeEventType? OfOffice(int start, int end) => OfRole(start, Math.Min(end, words.Count));

    private LifeEventType? OfVerb(Predicate verb, int start, int end)
    {
        var passive = verb.Form is VerbForm.Passive or VerbForm.Reduced || verb.IsDoneToSubject || words[verb.Chain].Lower == "being";
        if (context.Glossary.IsEnglish && OfPhrase(verb, start, end, passive) is { } phrase)
            return phrase;
        switch (verb.Verb)
        {
            // "returned to work as its head": the work is told.
            case "return" when verb.Form == VerbForm.Active && start + 1 < words.Count && words[start].Lower == "to" && words[start + 1].Lower == "work":
            // "came from a weavers' family", "survived by her brother"
            case "come" when Says(start, end, "family") || Says(start, end, "background"):
            case "survive" when start < words.Count && words[start].Lower == "by":
            // "His novel focused on the mills of the 1960s": what a work is about.
            case "focus" or "explore" or "examine" or "describe" or "depict" or "portray" or "chronicle" or "cover" when verb.HasOwnSubject && (Has(verb.SubjectStart, verb.SubjectEnd, NounCues.Writings) || names.Exists(name => name.Kind == NameKind.Work && name.Start >= verb.SubjectStart && name.Start < verb.SubjectEnd)):
            // "a shop in Leeds, named Doe & Roe"
            case "name" when !passive && !verb.HasOwnSubject && context.Subject.IsPerson && start > 1 && start < words.Count && words[start].IsCapital && words[start - 2].Is(','):
                return null;
            case "call" when Says(start, end, "bar"):
                return Appointment;
            case "end" or "result" or "dissolve" when !passive && Says(start, Math.Min(end, start + 4), "divorce") || verb.Verb != "result" && context.Subject.IsPerson && Says(verb.Region, verb.Chain, "marriage"):
                return Divorce;
            // "Two of her plays were produced in London"
            case "produce" when passive && Says(0, verb.Chain, "play") | Says(0, verb.Chain, "plays") | Says(0, verb.Chain, "opera"):
                return Performance;
            case "participate" or "serve" or "fight" when Has(start, end, NounCues.Battles):
                return Military;
            case "accept" or "enroll" or "enrol" or "induct" or "call" when passive && HasForces(start, end):
                return Military;
            case "send" or "put" or "place" or "take" or "hold" or "keep" or "transfer" when passive && (Says(start, end, "camp") || Says(start, end, "camps") || Says(start, end, "prison") || Says(start, end, "jail") || Says(start, end, "ghetto") || Says(start, end, "prisoner") || Says(start, end, "captive") || Says(start, end, "custody")):
                return Imprisonment;
            case "know" when verb.Form is VerbForm.Passive or VerbForm.Gerund && words[verb.Chain].Verb == "become":
                return start < words.Count && words[start].Lower == "for" ? Other : NameChange;
            // "By 1959 the firm was known as Doe & Roe"
            case "know" when passive && context.Subject.IsBody && SaysAs(start, Math.Min(end, start + 1)) && verb.Dates.Count > 0:
                return NameChange;
            case "settle" when context.Subject.IsBody && !PlaceWithin(start, end):
                return Other;
            case "establish" when start < words.Count && words[start].Lower is "himself" or "herself":
                return Employment;
            case "adopt" when passive && SaysName(verb.Region, verb.Chain):
                return NameChange;
            case "assign" or "transfer" or "attach" when passive && context.Subject.IsPerson && HasForces(0, words.Count):
                return Military;
            case "give" when start < words.Count && words[start].Lower == "birth":
                return Child;
            case "locate" or "situate" or "base" or "headquarter" when passive && !context.Subject.IsPerson:
                return Residence;
            case "merge" when context.Subject.IsBody && (Says(start, end, "become") || Says(start, end, "form") || Says(start, end, "create")):
                return Founding;
            case "exchange" when !passive:
                return Other;
            // "passed away", "passed on June 25"
            case "pass" when start >= words.Count || words[start].Lower is "away" or "peacefully" or "suddenly" || context.Subject.IsPerson && !passive && (words[start].Is('.') || words[start].Lower is "on" or "in" or "at" && verb.Dates.Exists(date => date.Start == start)):
                return Death;
            case "take" when Says(start, end, "part") && (Says(start, end, "battle") || Says(start, end, "battles") || Says(start, end, "offensive") || Says(start, end, "war")):
                return Military;
            case "participate" or "have" or "hold" or "organize" or "organise" or "mount" or "curate" when Has(start, Math.Min(end, start + 7), NounCues.Shows):
                return Performance;
            case "make" or "give" or "receive" when Says(start, end, "honorary"):
                return Award;
            case "live" when start < words.Count && words[start].Lower == "to":
                return null;
            case "deliver" or "give" when Says(start, end, "reading") || Says(start, end, "readings") || Says(start, end, "lecture") || Says(start, end, "lectures") || Says(start, end, "oration") || Says(start, end, "address") || Says(start, end, "speech") || Says(start, end, "concert") || Says(start, end, "recital"):
                return Performance;
            case "receive" when passive && Has(start, Math.Min(end, start + 4), NounCues.Schools):
                return Education;
            case "serve":
                return Says(start, end, "prison") || Says(start, end, "sentence") ? Imprisonment : (HasForces(start, end) || IsInWar(start, end)) && !SaysAs(start, end) || IsInForces(verb) || verb.Dates.Exists(static date => date.Manner == DateManner.Era) && Has(start, end, NounCues.Ranks) || IsSoldier && start + 1 < words.Count && words[start].Lower is "in" or "at" && (PlaceAt(start + 1) || words[start].Lower == "at" && words[start + 1].IsCapital) && !SaysAs(start, end) ? Military : Employment;
            case "work" or "teach" or "lecture":
                return Employment;
            case "join" or "enter" or "leave" when context.Subject.IsBody && !context.Glossary.IsEnglish:
                return Other;
            case "join":
                return start < words.Count && words[start].Has(WordTraits.ObjectPronoun) ? Move : HasForces(start, end) ? Military : Says(start, end, "faculty") || Says(start, end, "staff") || Says(start, end, "firm") || HasBodyOf(start, end, "department") ? Employment
                    : words[Math.Min(start, words.Count - 1)].Has(WordTraits.ObjectPronoun) || PlaceAt(start) ? Move : Membership;
            case "attend" when Has(start, end, NounCues.Meetings):
                return Other;
            case "renew" when Says(start, end, "membership"):
                return Membership;
            case "begin" or "start" or "launch" or "commence" or "maintain" or "retain" or "attain" when Has(start, Math.Min(end, start + 4), NounCues.Posts) || verb.Verb is "begin" or "start" && SaysAs(start, end):
                return Employment;
            case "begin" or "start" when Says(start, Math.Min(end, start + 4), "studies") && context.Subject.IsPerson:
                return Education;
            case "begin" or "start" when Has(start, Math.Min(end, start + 6), NounCues.Periodicals):
                return Publication;
            case "engage" when !passive && context.Subject.IsPerson && start < words.Count && words[start].Lower == "in":
                return Employment;
            case "capture" or "catch" or "seize" or "detain" when !passive:
                return Other;
            case "open" when passive:
                return Founding;
            case "recall" or "suspend" when !passive:
                return Other;
            case "feature" when !context.Subject.IsPerson:
                return Other;
            // "a position she retained until 1999"
            case "hold" or "retain" or "keep" or "occupy" or "fill" or "maintain" when verb.Link == ClauseLink.Relative || IsBehindOffice(verb):
                return context.Subject.IsBody ? Other : Employment;
            case "lose" when Says(verb.Region, end, "primary") || Says(verb.Region, end, "election") || Says(verb.Region, end, "race"):
                return Election;
            case "take" when Says(start, Math.Min(end, start + 2), "charge"):
                return Employment;
            // "fait ses études", "soutient sa thèse", "est fait prisonnier"
            case "make" when Says(start, Math.Min(end, start + 3), "studies"):
                return Education;
            case "defend" when Says(start, Math.Min(end, start + 3), "thesis"):
                return Degree;
            case "make" when Says(start, Math.Min(end, start + 2), "prisoner"):
                return Imprisonment;
            case "involve" when passive && context.Subject.IsPerson:
                return Has(start, end, NounCues.Gatherings) || Says(start, end, "lawsuit") || Says(start, end, "case") || Says(start, end, "trial") || Says(start, end, "accident") || Says(start, end, "creation") ? Other : Membership;
            case "draft" when !passive && HasWork(verb):
                return Publication;
            case "attend" when passive:
                return Other;
            case "see" when Says(start, Math.Min(end, start + 3), "action") || Says(start, Math.Min(end, start + 3), "combat") || Says(start, Math.Min(end, start + 4), "service"):
                return Military;
            case "host" when Says(start, end, "program") || Says(start, end, "show") || Says(start, end, "radio") || Says(start, end, "series"):
                return Performance;
            case "play" when context.Subject.IsBody && !HasWork(verb):
                return Other;
            case "leave" when context.Subject.IsBody && !PlaceAt(start):
                return OrganisationWithin(start, end) ? Membership : Other;
            case "take" or "bring" or "lead" when verb.IsDoneToSubject && PlaceWithin(start, end):
                return verb.Verb == "take" ? Travel : Move;
            case "reassign" or "assist" when context.Subject.IsPerson:
                return HasForces(start, end) ? Military : Employment;
            case "specialize" or "specialise" when context.Subject.IsPerson:
                return Employment;
            case "act" when OfRole(start, Math.Min(end, start + 3)) is { } acted:
                return acted;
            case "win" or "lose" or "seek" when Says(start, end, "term") || Says(start, end, "election") || Says(start, end, "race") || Says(start, end, "seat") || Says(start, end, "reelection") || Says(start, end, "nomination") || Says(start, end, "primary"):
                return Election;
            case "return" when Says(start, Math.Min(end, start + 3), "battle") || Says(start, Math.Min(end, start + 3), "combat") || Says(start, Math.Min(end, start + 3), "duty") || Says(start, Math.Min(end, start + 4), "front"):
                return Military;
            case "enroll" or "enrol" when context.Subject.IsBody:
                return Other;
            case "return" when Says(start, end, "office"):
                return Election;
            case "return" when passive && Says(start, end, "service"):
                return Military;
            case "participate" when Has(start, Math.Min(end, start + 8), NounCues.Shows):
                return Performance;
            case "create" when context.Subject.IsPerson && (HasWork(verb) || Says(start, Math.Min(end, start + 3), "art")):
                return Creation;
            case "open" or "reopen" when HasBodyNoun(start, end):
                return Founding;
            case "rise" or "reach" when Says(start, end, "rank") || Says(start, end, "position") || Has(start, end, NounCues.Roles):
                return Appointment;
            case "leave" when start < words.Count && words[start].Lower == "home":
                return Move;
            case "try" when !passive:
                return Other;
            case "present" when verb.Form == VerbForm.Passive && context.Subject.IsPerson && start < words.Count && words[start].Lower == "with":
                return Award;
            case "appear" when context.Subject.IsBody && !context.Glossary.IsEnglish:
                return Founding;
            case "adopt" or "take" or "assume" or "use" when SaysName(start, Math.Min(end, start + 5)) && !Says(start, end, "pen"):
                return NameChange;
            case "nominate" when passive && Has(start, end, NounCues.Prizes):
                return Award;
            // "began law school", but "began a school"
            case "begin" or "start" or "commence" when context.Subject.IsPerson && start < words.Count && !words[start].Has(WordTraits.Determiner) && Has(start, Math.Min(end, start + 4), NounCues.Schools):
                return Education;
            case "dedicate" or "devote" when Says(start, end, "teaching") || Says(start, end, "practice"):
                return Employment;
            case "act" when SaysAs(start, end):
                return Employment;
            case "offer" when passive && Has(start, Math.Min(end, start + 4), NounCues.Posts):
                return Appointment;
            case "base" or "station" or "headquarter" when context.Subject.IsPerson:
                return HasForces(start, end) || verb.Verb == "station" ? Military : Residence;
            case "deploy":
                return context.Subject.IsPerson ? Military : Other;
            case "conduct" when passive:
                return Other;
            case "enter" or "attend" or "leave" when Has(start, end, NounCues.Schools):
                return Education;
            case "enter":
                return Says(start, end, "party") || Says(start, end, "union") || OrganisationWithin(start, end) && !Has(start, end, NounCues.Schools) && !HasForces(start, end) ? Membership : HasForces(start, end) ? Military : Says(start, end, "hospital") ? Illness : Says(start, end, "seminary") ? Education : Says(start, end, "practice") || Says(start, end, "business") || Says(start, end, "ministry") ? Employment : PlaceAt(start) ? Move : Other;
            case "leave":
                return PlaceAt(start) ? Move : HasForces(start, end) ? Military : Says(start, end, "party") ? Membership : OrganisationWithin(start, end) || Has(start, end, NounCues.Posts) ? Employment : PlaceWithin(start, end) ? Move : Other;
            case "attain" or "secure" or "procure" or "land" or "receive" or "earn" or "obtain" or "take" or "get" or "gain" or "complete" or "hold" or "award" or "grant" or "confer" or "accept" or "acquire" or "pursue" or "give" or "present" or "win":
                return OfObject(verb, start, end);
            // "who went by Eric in Spain"
            case "go" when start < words.Count && words[start].Lower == "by":
                return null;
            case "go" when start < words.Count && words[start].Lower == "on" && (Says(start, end, "tour") || Says(start, end, "trip") || Says(start, end, "expedition") || Says(start, end, "journey")):
                return Travel;
            case "go" or "come":
                return HasForces(start, end) && Says(start, end, "war") ? Military : Says(start, end, "school") || Has(start, end, NounCues.Schools) ? Education : PlaceWithin(start, end) || Says(start, end, "abroad") || Says(start, end, "live") && PlaceWithin(start, verb.RegionEnd) ? Move : Other;
            case "send":
                return PlaceWithin(start, end) ? passive ? Move : Other : Other;
            case "return":
                return Has(start, end, NounCues.Schools) && !PlaceAt(start + 1) ? Education : Move;
            case "write":
                return start < words.Count && words[start].Lower == "for" ? Employment : Publication;
            case "close" or "fold" or "dissolve" or "merge" when !context.Subject.IsBody && !context.Subject.IsFamily && verb.Owner.IsSubject:
                return Other;
            // "The tunnel runs beneath the river"
            case "run" when words[verb.Head].Has(WordTraits.Present) && !context.Subject.IsPerson:
                return null;
            case "run" when Says(start, Math.Min(end, start + 5), "years") || Says(start, Math.Min(end, start + 5), "performances") || Says(start, Math.Min(end, start + 5), "weeks") || Says(start, Math.Min(end, start + 5), "months"):
                return Other;
            case "run":
                return start < words.Count && words[start].Lower is "for" or "unsuccessfully" or "again" or "against" or "in" && context.Subject.IsPerson || Says(start, end, "candidate") ? Election : Employment;
            case "have":
                return Has(start, Math.Min(end, start + 4), NounCues.Children) ? Child : Has(start, end, NounCues.Illnesses) ? Illness : Other;
            case "originate":
                return context.Subject.IsBody ? Founding : verb.Form == VerbForm.Gerund ? null : Birth;
            case "bear":
                return passive || words[verb.Head].Lower == "born" ? BornIsChild(verb) ? Child : Birth : Child;
            case "die":
                return Death;
            case "kill" or "murder" or "assassinate" or "execute":
                return passive ? Death : Other;
            case "change":
                return SaysName(verb.Region, end) ? NameChange : Other;
            case "name":
                return start < words.Count && words[start].Lower is "after" or "for" or "in" ? null : context.Subject.IsBody && !Has(start, end, NounCues.Roles) ? NameChange : Appointment;
            case "intend":
            case "call" or "know" or "could":
                return null;
            case "open" when context.Subject.IsPerson && !passive && verb.HasOwnSubject && HasWorkBefore(verb.Chain):
                return Performance;
            case "open":
                return context.Subject.IsBody || Has(start, end, NameCues.BodyNouns) || Says(start, end, "own") || start < words.Count && words[start].Has(WordTraits.Determiner) ? Founding : Other;
            case "found" or "establish" or "organize" or "organise" or "form" or "launch" or "create" or "incorporate" or "charter":
                return Founding;
            case "set" or "start" or "begin" when Has(start, end, NameCues.BodyNouns):
                return Founding;
            case "begin" or "start" or "commence" when context.Subject.IsBody && (Says(start, end, "operations") || Says(start, end, "operation") || Says(start, end, "publication") || Says(start, end, "business")):
                return Founding;
            case "begin" or "start" when OrganisationWithin(start, Math.Min(end, start + 4)) && !(start < words.Count && words[start].Has(WordTraits.Preposition)) && !Has(start, end, NounCues.Posts):
                return Founding;
            case "begin" or "start" or "continue" or "resume":
                return Has(start, end, NounCues.Roles) || Has(start, end, NounCues.Posts) ? Employment : Has(start, end, NounCues.Schools) ? Education : Other;
            case "play":
                return Says(start, end, "football") || Says(start, end, "baseball") || Says(start, end, "role") && Says(start, end, "in") && !names.Exists(name => name.Kind == NameKind.Work) ? Other : Performance;
            case "release":
                return passive && !context.Subject.IsBody && !IsOfIt(verb) && !HasWork(verb) && !HasWorkBefore(verb.Chain) ? Imprisonment : Publication;
            case "wound":
                return Illness;
            case "discharge" or "demobilize":
                return Military;
            case "fight":
                return context.Subject.IsPerson && (HasForces(start, end) || PlaceWithin(start, verb.RegionEnd)) ? Military : Other;
            case "admit":
                return Says(start, end, "bar") ? Appointment : Says(start, end, "hospital") ? Illness : Has(start, end, NounCues.Schools) ? Education : Other;
            case "grow":
                return start < words.Count && words[start].Lower == "up" ? Residence : Other;
            case "spend" when Says(start, verb.RegionEnd, "traveling") || Says(start, verb.RegionEnd, "travelling") || Says(start, verb.RegionEnd, "touring"):
                return Travel;
            case "spend" when OfRoleBehindAs(start, verb.RegionEnd) is { } held:
                return held;
            case "follow" when verb.Form == VerbForm.Reduced && verb.Dates.Count > 0 && start < words.Count && words[start].Lower == "by" && (HasWork(verb) || Has(start, end, NounCues.Writings)):
                return Publication;
            case "follow" or "precede" when verb.Form is VerbForm.Reduced or VerbForm.Passive:
                return null;
            case "spend":
                return (Says(start, end, "prison") || Says(start, end, "jail")) && context.Subject.IsPerson ? Imprisonment : PlaceWithin(start, verb.RegionEnd) && !Says(start, end, "working") && !Says(start, end, "advocating") ? Residence : Says(start, end, "prison") || Says(start, end, "prisons") || Says(start, end, "jail") || Says(start, end, "captivity") ? Imprisonment : Other;
            case "contract":
                return Has(start, end, NounCues.Illnesses) ? Illness : passive || start < words.Count && words[start].Has(WordTraits.Preposition) ? Other : Illness;
            case "suffer" or "diagnose":
                return Illness;
            case "survive" when passive:
                return null;
            case "bring" when start < words.Count && words[start].Lower == "up":
                return Residence;
            case "adopt" when context.Subject.IsPerson && Has(start, end, NounCues.Children):
                return Child;
            case "represent" when context.Subject.IsPerson && (Says(start, end, "district") || Says(start, end, "county") || Says(start, end, "ward") || Says(start, end, "constituency") || Says(start, end, "borough")):
                return Employment;
            case "perform" when Has(start, Math.Min(end, start + 4), NounCues.Duties):
                return Other;
            case "fall":
                return Says(start, end, "ill") || Says(start, end, "sick") ? Illness : Other;
            case "expel":
                return Says(start, end, "party") || OrganisationWithin(start, end) ? Has(start, end, NounCues.Schools) ? Education : Membership : Move;
            case "transfer" or "assign" or "separate" when context.Subject.IsBody:
                return Other;
            case "transfer" or "assign":
                return Has(start, end, NounCues.Schools) ? Education : HasForces(start, end) ? Military : Employment;
            case "draft" or "commission" when verb.Verb == "commission":
                return HasForces(start, end) || passive && !context.Subject.IsBody ? Military : Other;
            case "promote":
                return passive ? Appointment : Other;
            case "elect" or "appoint" or "hire" or "engage" or "employ" when !passive:
                return context.Subject.IsBody ? Appointment : Other;
            case "move" or "relocate":
                return Move;
            case "succeed" or "assume":
                return Appointment;
            case "resign" or "withdraw":
                return Says(start, end, "party") ? Membership : Employment;
            case "invite" when Has(start, end, NounCues.Roles) || Has(start, end, NounCues.Posts):
                return Appointment;
            case "sentence" or "convict":
                // A sentence on probation takes nobody's freedom.
                return passive && !Says(start, end, "probation") ? Imprisonment : Other;
            case "accuse" or "charge" or "acquit" or "indict" or "subpoena" or "try":
                return Other;
            case "finish" or "issue" or "produce":
                return HasWork(verb) || Has(start, end, NounCues.Writings) ? Lexicon.TypeOf(verb.Verb) : Other;
            case "appear" or "show" when start < words.Count && words[start].Lower is "to" or "that":
                return null;
            case "appear" or "show" or "screen" or "act" or "tour" or "sing" or "perform" or "exhibit":
                return Performance;
            // "edited an anthology of verse": a book, and no post.
            case "edit" or "co-edit" or "coedit" when Has(start, Math.Min(end, start + 7), NounCues.Books) && !Has(start, Math.Min(end, start + 7), NounCues.Periodicals):
                return Publication;
            case "conduct" or "manage" or "direct" or "operate" or "own" or "report" or "edit" or "oversee" or "administer" or "supervise":
                return Employment;
        }

        if (verb.Verb is null)
            return OfRole(start, Math.Min(end, start + 4)) is { } role && SaysAs(start, Math.Min(end, start + 2)) ? role : Other;
        return Lexicon.TypeOf(verb.Verb);
    }
}
