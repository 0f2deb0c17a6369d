namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Kings and queens by whose years deeds and statutes are dated, in English and in the Latin of the rolls. A data table.</summary>
internal static class RegnalWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Reign, 0, "temp tempore reign regnal règne regno regni regnante"),
        (WordKind.RoyalTitle, 0, "king queen rex regis reginae regine majesty"),
        (WordKind.GivenName, Reigns.William * Reigns.Step, "william wm gulielmi guillelmi willelmi"),
        (WordKind.GivenName, Reigns.Henry * Reigns.Step, "henry hen henr henrici"),
        (WordKind.GivenName, Reigns.Richard * Reigns.Step, "richard ric ricardi"),
        (WordKind.GivenName, Reigns.John * Reigns.Step, "john johannis"),
        (WordKind.GivenName, Reigns.Edward * Reigns.Step, "edward edw edwardi"),
        (WordKind.GivenName, Reigns.Mary * Reigns.Step, "mary mariae"),
        (WordKind.GivenName, Reigns.PhilipAndMary * Reigns.Step, "philip-and-mary phil-and-mary philip-mary phil-mary"),
        (WordKind.GivenName, Reigns.Elizabeth * Reigns.Step, "elizabeth eliz elizabethae"),
        (WordKind.GivenName, Reigns.James * Reigns.Step, "james jas jac jacobi"),
        (WordKind.GivenName, Reigns.Charles * Reigns.Step, "charles chas car caroli"),
        (WordKind.GivenName, Reigns.WilliamAndMary * Reigns.Step, "william-and-mary wm-and-mary william-mary"),
        (WordKind.GivenName, Reigns.Anne * Reigns.Step, "anne annae"),
        (WordKind.GivenName, Reigns.George * Reigns.Step, "george geo georgii"),
        (WordKind.GivenName, Reigns.Victoria * Reigns.Step, "victoria vict"),
        (WordKind.GivenName, Reigns.Stephen * Reigns.Step, "stephen stephani"),
        (WordKind.GivenName, Reigns.Louis * Reigns.Step, "louis"),
        (WordKind.Ordinal, 1, "primi primo"),
        (WordKind.Ordinal, 2, "secundi secundo"),
        (WordKind.Ordinal, 3, "tertii tertio"),
        (WordKind.Ordinal, 4, "quarti quarto"),
        (WordKind.Ordinal, 5, "quinti quinto"),
        (WordKind.Ordinal, 6, "sexti sexto"),
        (WordKind.Ordinal, 7, "septimi septimo"),
        (WordKind.Ordinal, 8, "octavi octavo"),
    ];
}
