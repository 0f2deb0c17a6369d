namespace Fonds.Description.Lives.Reading.Naming;

/// <summary>What a name in a history names.</summary>
internal enum NameKind : byte
{
    /// <summary>Nothing that the rules know.</summary>
    Unknown = 0,
    Person,
    Organisation,
    Place,
    Work,

    /// <summary>A period, a war, a nationality, an office: a name with a capital that is none of the others.</summary>
    Thing,
}

/// <summary>A name in a sentence: its words from <paramref name="Start"/> up to but not including <paramref name="End"/>.</summary>
internal sealed record NamedThing(int Start, int End, string Text, NameKind Kind)
{
    /// <summary>Whether it names the subject of the history.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether it ends in a possessive: "Serge's".</summary>
    public bool IsPossessive { get; init; }

    public int Depth { get; init; }

    /// <summary>Another body than the subject, itself and not as the owner of something ("the Guild's").</summary>
    public bool IsOtherBody => this is { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false };

    /// <summary>Another person than the subject, themselves and not as the owner of something.</summary>
    public bool IsOtherPerson => this is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false };
}
