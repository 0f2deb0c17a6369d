using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>What a post is for and not where it is held ("Director of Libraries", "Coordinator of Housing and Development"), and the names of times. A data table, English and French.</summary>
internal static class BranchNouns
{
    private static readonly FrozenSet<string> Branches = NameCues.Set("""
        academic acquisition acquisitions admissions advancement advertising affairs aging alumni american americas analysis ancient applied archives asian athletics audiovisual biotechnology books broadcasting buildings business campaigns capital career cataloging catalogue ceramics circulation city civic civil clinical collections college
        commerce communication communications community composition comparative computing conservation contemporary corporate costume costumes creative criminal cultural culture curatorial curriculum data decorative design development digital diversity domestic drawing drawings early economic editorial education educational employee employment
        energy engineering enrollment environmental european events exhibitions external facilities fashion fiction finance financial fine fisheries foreign forestry french furniture general german global graduate grants graphic graphics guidance health higher historical housing human illustration immigration
        industrial information infrastructure innovation instruction instructional internal international investment investments islamic japanese judaic labor labour landscape legal libraries library literary logic logistics manufacturing manuscripts maps maritime marketing materials medieval medical membership mental metallurgy
        military minority missions model modern multicultural museums natural naval news nutrition operations organizing outreach painting paintings parks performance personnel photograph photographs photography planning police policy political prehistory preservation primary prints production products professional program programming programs
        projects prosthodontics public publications publicity publishing purchasing radio rare records recreation recruitment rehabilitation relations religious renaissance research residence resources rhetoric rural safety sales school schools scientific sculpture secondary security services slavic social special sports staff strategic strategies
        student studies studio surgery systems technical technologies technology textile textiles theatre theory tourism trade traffic training transportation undergraduate urban visual voice welfare wildlife women writing youth
        """);

    private static readonly FrozenSet<string> OfStudies = NameCues.Set("professor professors professorship lecturer lecturers lectureship instructor readership reader tutor professeur");

    private static readonly FrozenSet<string> Times = NameCues.Set("""
        armistice liberation libération occupation restoration restauration reconstruction enlightenment renaissance reformation empire republic république renaissance fronde terror terreur directory directoire consulate consulat monarchy monarchie révolution revolution depression recession prohibition
        resurrection exodus blitz holocaust shoah intifada partition emancipation independence confederacy antebellum regency interregnum
        """);

    private static readonly FrozenSet<string> OfTimes = NameCues.Set("first second third fourth great new weimar july american french industrial russian bloody early late high premier première deuxième troisième quatrième cinquième second seconde grande");

    /// <summary>Whether a post can be for it: "Public Affairs", "Prints".</summary>
    public static bool IsBranch(string lower) => Branches.Contains(lower) || NameCues.Disciplines.Contains(lower) || lower.EndsWith("ology", StringComparison.Ordinal) || lower.EndsWith("ometry", StringComparison.Ordinal);

    /// <summary>Whether such an office is always for a subject: "professor of Illustration".</summary>
    public static bool IsOfStudies(string role) => OfStudies.Contains(role);

    /// <summary>Whether the words name a time: "the Second Empire", "the Armistice".</summary>
    public static bool IsTime(List<string> lower) => Times.Contains(lower[^1]) && lower.TrueForAll(static word => Times.Contains(word) || OfTimes.Contains(word)) || lower is ["new", "deal"] or ["middle", "ages"] or ["progressive", "era"] or ["gilded", "age"] or ["belle", "époque"] or ["front", "populaire"];
}
