namespace Fonds.Description.Dates.Reading.Words;

/// <summary>Initials with a point behind each, "n.d.", "o.J.", kept apart from words of the same letters (Polish "od"). A data table.</summary>
internal static class InitialWords
{
    public static readonly (WordKind Kind, int Value, string Spellings)[] Table =
    [
        (WordKind.Undated, 0, "n.d n.y u.d s.d o.j o.d z.j z.d b.d b.r s.a s.f s.d.n s.l.n.d s.l.s.d o.o.u.j o.o s.l u.a б.д б.г é.n f.d χ.χ"),
        (WordKind.CommonEra, 0, "a.d c.e n.e d.c e.v"),
        (WordKind.BeforeCommonEra, 0, "b.c b.c.e a.c p.n.e"),
        (WordKind.HijriEra, 0, "a.h"),
        (WordKind.HebrewEra, 0, "a.m"),
        (WordKind.OldStyle, 0, "o.s a.st v.s st.v"),
        (WordKind.NewStyle, 0, "n.s n.st"),
        (WordKind.Circa, 0, "c.a"),
        (WordKind.Correction, 0, "i.e d.h"),
        (WordKind.FascistEra, 0, "e.f"),
        (WordKind.Filler, 0, "p.m"),
    ];
}
