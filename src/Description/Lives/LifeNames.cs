using System.Collections.Frozen;

namespace Fonds.Description.Lives;

/// <summary>What kinds of events and relations are called in plain words: in JSON, tables and filters.</summary>
public static class LifeNames
{
    private static readonly FrozenDictionary<LifeEventType, string> Types = new Dictionary<LifeEventType, string>
    {
        [LifeEventType.Other] = "other",
        [LifeEventType.Birth] = "birth",
        [LifeEventType.Death] = "death",
        [LifeEventType.Burial] = "burial",
        [LifeEventType.Marriage] = "marriage",
        [LifeEventType.Divorce] = "divorce",
        [LifeEventType.Child] = "child",
        [LifeEventType.Education] = "education",
        [LifeEventType.Degree] = "degree",
        [LifeEventType.Employment] = "employment",
        [LifeEventType.Appointment] = "appointment",
        [LifeEventType.Election] = "election",
        [LifeEventType.Membership] = "membership",
        [LifeEventType.Military] = "military service",
        [LifeEventType.Founding] = "founding",
        [LifeEventType.Dissolution] = "dissolution",
        [LifeEventType.NameChange] = "name change",
        [LifeEventType.Retirement] = "retirement",
        [LifeEventType.Publication] = "publication",
        [LifeEventType.Performance] = "performance",
        [LifeEventType.Creation] = "creation",
        [LifeEventType.Award] = "award",
        [LifeEventType.Travel] = "travel",
        [LifeEventType.Move] = "emigration/move",
        [LifeEventType.Residence] = "residence",
        [LifeEventType.Arrest] = "arrest",
        [LifeEventType.Imprisonment] = "imprisonment",
        [LifeEventType.Illness] = "illness",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<LifeRelationType, string> Relations = new Dictionary<LifeRelationType, string>
    {
        [LifeRelationType.Other] = "other",
        [LifeRelationType.Parent] = "parent",
        [LifeRelationType.Child] = "child",
        [LifeRelationType.Sibling] = "sibling",
        [LifeRelationType.Spouse] = "spouse",
        [LifeRelationType.Colleague] = "colleague",
        [LifeRelationType.Teacher] = "teacher",
        [LifeRelationType.Employer] = "employer",
        [LifeRelationType.MemberOf] = "member-of",
        [LifeRelationType.FounderOf] = "founder-of",
    }.ToFrozenDictionary();

    /// <summary>The kind of event in words: "military service".</summary>
    public static string Of(LifeEventType type) => Types.GetValueOrDefault(type, "other");

    /// <summary>The kind of relation in words: "member-of".</summary>
    public static string Of(LifeRelationType type) => Relations.GetValueOrDefault(type, "other");

    /// <summary>The kind of event that a word names, or null.</summary>
    public static LifeEventType? EventType(string name)
    {
        foreach (var (type, word) in Types)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
                return type;
        }

        return null;
    }
}
