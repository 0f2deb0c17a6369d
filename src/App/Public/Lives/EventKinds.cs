using Fonds.App.Shared.Wording;
using Fonds.Description.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>What kinds of events, relations and standing are called on the pages, in the language that is spoken.</summary>
public static class EventKinds
{
    /// <summary>"was born", "captivity": a word or two for a drawing or a line, before a date or a name.</summary>
    public static string Short(LifeEventType type) => Phrases.Say(type switch
    {
        LifeEventType.Birth => "was born",
        LifeEventType.Death => "died",
        LifeEventType.Burial => "buried",
        LifeEventType.Marriage => "marriage",
        LifeEventType.Divorce => "divorce",
        LifeEventType.Child => "a child",
        LifeEventType.Education => "studies",
        LifeEventType.Degree => "degree",
        LifeEventType.Employment => "at work",
        LifeEventType.Appointment => "appointed",
        LifeEventType.Election => "elected",
        LifeEventType.Membership => "membership",
        LifeEventType.Military => "military service",
        LifeEventType.Founding => "founded",
        LifeEventType.Dissolution => "ended",
        LifeEventType.NameChange => "new name",
        LifeEventType.Retirement => "retired",
        LifeEventType.Publication => "published",
        LifeEventType.Performance => "performance",
        LifeEventType.Creation => "made",
        LifeEventType.Award => "award",
        LifeEventType.Travel => "journey",
        LifeEventType.Move => "moves",
        LifeEventType.Residence => "lives here",
        LifeEventType.Arrest => "arrested",
        LifeEventType.Imprisonment => "captivity",
        LifeEventType.Illness => "illness",
        _ => "",
    });

    /// <summary>"Birth", "Imprisonment": as a choice and as the head of a list.</summary>
    public static string Name(LifeEventType type) => Phrases.Say(type switch
    {
        LifeEventType.Birth => "Birth",
        LifeEventType.Death => "Death",
        LifeEventType.Burial => "Burial",
        LifeEventType.Marriage => "Marriage",
        LifeEventType.Divorce => "Divorce",
        LifeEventType.Child => "Birth of a child",
        LifeEventType.Education => "Education",
        LifeEventType.Degree => "Degree",
        LifeEventType.Employment => "Work or office",
        LifeEventType.Appointment => "Appointment",
        LifeEventType.Election => "Election",
        LifeEventType.Membership => "Membership",
        LifeEventType.Military => "Military service",
        LifeEventType.Founding => "Founding",
        LifeEventType.Dissolution => "Ending",
        LifeEventType.NameChange => "Change of name",
        LifeEventType.Retirement => "Retirement",
        LifeEventType.Publication => "Publication",
        LifeEventType.Performance => "Performance or exhibition",
        LifeEventType.Creation => "Making of a work",
        LifeEventType.Award => "Award",
        LifeEventType.Travel => "Journey",
        LifeEventType.Move => "Move or emigration",
        LifeEventType.Residence => "Residence",
        LifeEventType.Arrest => "Arrest",
        LifeEventType.Imprisonment => "Imprisonment",
        LifeEventType.Illness => "Illness",
        _ => "Other events",
    });

    /// <summary>What somebody is to the one whose page it is: "parent", "employer"; the other way round where the other works for or belongs to them.</summary>
    public static string Relation(LifeRelationType type, bool isInverse = false) => Phrases.Say((type, isInverse) switch
    {
        (LifeRelationType.Parent, false) or (LifeRelationType.Child, true) => "parent",
        (LifeRelationType.Child, _) or (LifeRelationType.Parent, _) => "child",
        (LifeRelationType.Sibling, _) => "sibling",
        (LifeRelationType.Spouse, _) => "spouse",
        (LifeRelationType.Colleague, _) => "colleague",
        (LifeRelationType.Teacher, false) => "teacher",
        (LifeRelationType.Teacher, true) => "pupil",
        (LifeRelationType.Employer, false) => "worked for it",
        (LifeRelationType.Employer, true) => "worked here",
        (LifeRelationType.MemberOf, false) => "member of it",
        (LifeRelationType.MemberOf, true) => "member",
        (LifeRelationType.FounderOf, false) => "founder of it",
        (LifeRelationType.FounderOf, true) => "founder",
        _ => "named together",
    });

    /// <summary>What an event rests on, in plain words: whether a person or a rule said it.</summary>
    public static string Standing(LifeStanding standing) => Phrases.Say(standing switch
    {
        LifeStanding.Stated => "the archivist’s own",
        LifeStanding.Accepted => "drawn from the text, confirmed",
        LifeStanding.Corrected => "drawn from the text, corrected",
        _ => "drawn from the text",
    });

    /// <summary>Whether somebody to whom it happened could not go where they liked.</summary>
    public static bool IsHeld(LifeEventType type) => type is LifeEventType.Arrest or LifeEventType.Imprisonment;

    /// <summary>Every kind but the last resort, in the order of a life.</summary>
    public static readonly IReadOnlyList<LifeEventType> All =
        [.. Enum.GetValues<LifeEventType>().Where(type => type != LifeEventType.Other)];
}
