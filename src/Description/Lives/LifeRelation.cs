namespace Fonds.Description.Lives;

/// <summary>What somebody is to the subject of a history. The numbers are stored.</summary>
public enum LifeRelationType : byte
{
    Other = 0,
    Parent = 1,
    Child = 2,
    Sibling = 3,
    Spouse = 4,

    /// <summary>Worked with the subject.</summary>
    Colleague = 5,

    /// <summary>Taught or trained the subject.</summary>
    Teacher = 6,

    /// <summary>The subject works for it.</summary>
    Employer = 7,

    /// <summary>The subject belongs to it.</summary>
    MemberOf = 8,

    /// <summary>The subject founded it.</summary>
    FounderOf = 9,
}

/// <summary>A relation of the subject to another agent, as one sentence states it.</summary>
/// <param name="To">The other, as written.</param>
/// <param name="Sentence">Which sentence states it, from 0.</param>
/// <param name="IsInverse">Whether it is the other way round: <paramref name="To"/> works for, belongs to or founded the subject (histories of bodies).</param>
public sealed record LifeRelation(string To, LifeRelationType Type, int Sentence, bool IsInverse, string Rule, double Certainty);
