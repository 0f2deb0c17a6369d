namespace Fonds.Description.Names;

/// <summary>Words with a place of their own in names. A data table.</summary>
internal static class NameWords
{
    /// <summary>
    /// Particles that belong to the surname in the order of speech: Dutch, German, French, Italian, Spanish, Portuguese,
    /// Scandinavian, Arabic, Hebrew, Irish, Welsh, Polish and Czech, Afrikaans.
    /// </summary>
    private static readonly Words Particles = new(
        "van", "der", "den", "de", "ten", "ter", "te", "'t", "’t", "op", "von", "vom", "zu", "zum", "zur", "auf", "am", "du", "des", "d'", "d’", "la", "le", "les", "di", "da", "del",
        "della", "dello", "dei", "degli", "dal", "dalla", "dalle", "delle", "lo", "li", "las", "los", "y", "e", "das", "do", "dos", "af", "av", "al", "el", "ibn", "bin", "bint",
        "ben", "bat", "bar", "abu", "ould", "ó", "o'", "ní", "nic", "ni", "uí", "ua", "mhac", "mhic", "mac", "ap", "ab", "ferch", "z", "ze", "st.", "saint", "san", "santa", "vander", "vande", "vanden");

    /// <summary>Those that begin with a capital as well without being a forename: "Di Pasquale", "Van Buren".</summary>
    private static readonly Words CapitalParticles = new(
        "van", "der", "den", "de", "ten", "ter", "von", "zu", "du", "des", "la", "le", "les", "di", "da", "del", "della", "dello", "dei", "dal", "dalla", "lo", "las", "los", "das", "dos",
        "al", "el", "ibn", "bin", "abu", "ó", "ní", "nic", "uí", "ua", "mhac", "mhic", "mac", "st.", "saint", "san", "santa", "vander", "vanden");

    /// <summary>Articles that begin a phrase and not a person's forename: "Le Rétif", "The Lark".</summary>
    private static readonly Words Articles = new("the", "le", "les", "el", "los", "der", "die", "het", "il", "lo", "gli", "l'", "l’", "un", "une", "ein", "eine");

    /// <summary>Terms of address and rank that stand before a name in speech (RDA 9.4).</summary>
    private static readonly Words TitlesBefore = new(
        "sir", "dame", "lady", "lord", "dr.", "dr", "doctor", "rev.", "rev", "reverend", "mrs.", "mrs", "mr.", "mr", "miss", "ms.", "ms", "mme", "mme.", "madame", "mlle", "mlle.",
        "monsieur", "general", "gen.", "captain", "capt.", "capt", "colonel", "col.", "col", "major", "maj.", "lieutenant", "lt.", "lieut.", "sergeant", "sgt.", "admiral", "commander",
        "rabbi", "father", "fr.", "fr", "cantor", "commodore", "pasha", "bey", "effendi", "chevalier", "ship captain", "lt. col.", "rev. dr.", "maestro", "sister", "brother", "frère", "soeur", "sœur", "abbé", "père", "mother", "schwester", "bruder", "fray", "sor", "madre", "admiral", "vice admiral", "cdr.", "brig. gen.", "maj. gen.", "ing.", "mgr.", "msgr.", "dipl.-ing.", "pfarrer", "vizconde", "dott.", "avv.", "on.", "dom", "frei", "dona", "jonkheer", "mevrouw", "pan", "pani", "hon.", "honorable", "prof.", "prof", "professor", "herr", "frau", "fräulein", "don", "doña",
        "donna", "señor", "señora", "signor", "signora", "judge", "justice", "senator", "governor", "president", "count", "countess", "baron", "baroness", "freiherr", "graf", "gräfin", "comte",
        "comtesse", "marquis", "marquise", "duke", "duchess", "prince", "princess", "cardinal", "bishop", "archbishop", "h.e.", "sheikh", "shaykh", "imam", "cheikh", "viscount", "viscountess", "earl");

    /// <summary>Offices and honours that follow a name entered under a given name: "Louis XIV, King of France".</summary>
    private static readonly Words Offices = new(
        "king", "queen", "emperor", "empress", "pope", "prince", "princess", "duke", "duchess", "saint", "tsar", "czar", "tsarina", "sultan", "count", "countess", "grand", "archbishop", "bishop",
        "patriarch", "cardinal", "khedive", "shah", "caliph", "pharaoh", "consort", "elector", "landgrave", "margrave", "earl", "baron", "baroness", "marquis", "marquess", "marquise", "viscount",
        "viscountess", "archduke", "archduchess", "roi", "reine", "empereur", "kaiser", "könig", "königin", "herzog", "herzogin", "fürst", "graf", "gräfin", "freiherr", "papst", "pape", "rey",
        "reina", "papa", "re", "regina", "saints", "blessed", "sainte", "apostle", "prophet", "swami", "brother", "sister", "mother", "father", "dom", "comte", "comtesse", "duc", "duchesse",
        "czarina", "maharaja", "raja", "imam", "amir", "emir", "negus");

    /// <summary>Words of generation and degrees, which follow a name (MARC $c).</summary>
    private static readonly Words TitlesAfter = new(
        "jr.", "jr", "sr.", "sr", "junior", "senior", "fils", "père", "the elder", "the younger", "l'ancien", "le jeune", "d. j.", "d. ä.", "filho", "neto", "esq.", "esq", "esquire", "m.d.", "md",
        "ph.d.", "phd", "d.d.", "ll.d.", "m.p.", "mp", "s.j.", "sj", "o.p.", "o.s.b.", "bart.", "bart", "baronet", "k.c.", "q.c.", "r.n.", "rn", "m.a.", "b.a.", "d.d.s.", "dds", "c.b.e.", "o.b.e.",
        "pseud.", "pseud", "pseudonym", "pseudonyme", "ps.", "nom de guerre", "nom de plume", "alias", "of", "the great", "de jongere", "de oude", "der ältere", "der jüngere", "il vecchio",
        "2nd", "3rd", "4th", "comp.", "2d", "3d", "f.r.s.", "u.s.n.", "u.s.a.", "usn", "usmc", "c.s.c.", "ed.d.", "edd", "j.d.", "d.sc.", "mrs. jr.");

    /// <summary>Titles that are forenames as well: "Ellington, Duke", "Warren, Earl", "DeLillo, Don".</summary>
    private static readonly Words TitlesOrForenames = new(
        "don", "major", "prince", "princess", "earl", "duke", "baron", "count", "justice", "marquis", "president", "père", "king", "queen", "graf", "don", "donna", "lady", "grand", "judge", "dom",
        "rex", "re", "rey", "roi", "raja", "amir", "emir", "imam", "doctor", "general", "shah", "sultan", "mother", "father", "brother", "sister", "commander", "viscount", "governor");

    /// <summary>Those who bear no surname: sovereigns, popes, saints, and their consorts.</summary>
    private static readonly Words Sovereigns = new(
        "king", "queen", "emperor", "empress", "pope", "saint", "st.", "sainte", "san", "tsar", "czar", "tsarina", "czarina", "sultan", "kaiser", "kaiserin", "könig", "königin", "roi", "reine", "empereur", "impératrice", "rey", "reina", "papst", "pape",
        "pharaoh", "caliph", "shah", "khedive", "negus", "maharaja", "consort", "prince", "princess", "rei", "rainha", "król", "koning", "koningin", "kung", "konung", "drottning", "blessed", "infanta", "infante", "dauphin", "archduke", "archduchess", "król", "królowa", "král", "královna", "cesarz", "císař", "książę", "kníže", "király", "királyné", "keizer", "kejsare", "konge", "imperador", "imperatriz", "emperador", "emperatriz", "imperatore", "imperatrice", "császár", "tsaar", "hertog");

    private static readonly Words Religious = new("mother", "sister", "brother", "father", "swami", "dom", "frère", "soeur", "sœur", "père", "mère", "madre", "fray", "fra", "sor", "bruder", "schwester");

    /// <summary>Titles of nobility that are written small in French, German, Spanish and Italian: "duc de", "Freiherr von".</summary>
    private static readonly Words Nobility = new(
        "duc", "duchesse", "comte", "comtesse", "marquis", "marquise", "vicomte", "vicomtesse", "baron", "baronne", "prince", "princesse", "chevalier", "sieur", "abbé", "herzog", "herzogin", "graf", "gräfin", "freiherr", "freifrau", "ritter", "fürst", "fürstin",
        "duque", "duquesa", "conde", "condesa", "marqués", "marquesa", "duca", "duchessa", "conte", "contessa", "marchese", "marchesa", "barone", "visconde", "marquês", "née", "né", "geb.", "geborene", "nata", "nacida", "veuve", "épouse", "verheiratete", "wife", "widow", "daughter", "son");

    /// <summary>Roles as they stand before a name and a colon in French, German, Spanish and Italian.</summary>
    private static readonly Words Roles = new(
        "architecte", "architectes", "photographe", "photographes", "peintre", "artiste", "artistes", "auteur", "auteurs", "autrice", "compositeur", "sculpteur", "graveur", "dessinateur", "éditeur", "réalisateur", "ingénieur", "interprète", "traducteur", "producteur",
        "architekt", "fotograf", "künstler", "autor", "verfasser", "herausgeber", "komponist", "maler", "bildhauer", "zeichner", "autora", "fotógrafo", "arquitecto", "compositor", "pintor", "architetto", "autore", "fotografo", "architecte général", "maître d'ouvrage");

    public static bool IsSovereign(ReadOnlySpan<char> title) => Sovereigns.Have(FirstWord(title)) && !title.IsEmpty;

    /// <summary>Terms of address that are forenames as well, but not before a whole name: "General George S. Patton".</summary>
    private static readonly Words BeforeWholeNames = new(
        "general", "governor", "commander", "doctor", "judge", "senator", "president", "major", "justice", "colonel", "father", "mother", "brother", "sister", "professor");

    /// <summary>Of an order, and no forename in any language.</summary>
    private static readonly Words SurelyReligious = new("soeur", "sœur", "frère", "mère", "madre", "fray", "sor", "bruder", "schwester", "frei");

    public static bool IsSurelyReligious(ReadOnlySpan<char> word) => SurelyReligious.Have(word);

    public static bool IsBeforeWholeName(ReadOnlySpan<char> word) => BeforeWholeNames.Have(word);

    public static bool IsReligious(ReadOnlySpan<char> word) => Religious.Have(word);

    public static bool IsNobility(ReadOnlySpan<char> part) => Nobility.Have(FirstWord(part));

    public static bool IsRole(ReadOnlySpan<char> words) => Roles.Have(words) || AccessPoints.Relators.IsKnown(words);

    /// <summary>What somebody was, by its ending: "Quiltmaker", "Musician".</summary>
    public static bool IsOccupation(ReadOnlySpan<char> word)
    {
        if (word.Contains(' '))
            return false;
        foreach (var ending in (ReadOnlySpan<string>)["maker", "grapher", "ician", "ologist", "ographer", "singer", "dancer", "painter", "writer", "player"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static bool IsParticle(ReadOnlySpan<char> word) =>
        word.Length > 0 && (char.IsUpper(word[0]) ? CapitalParticles.Have(word) : Particles.Have(word) || HasArticlePrefix(word));

    public static bool IsArticle(ReadOnlySpan<char> word) => Articles.Have(word);

    /// <summary>A title where a forename could stand too: one that nobody bears as a name, or one with more to it ("King of France").</summary>
    public static bool IsSurelyTitle(ReadOnlySpan<char> part) => IsTitle(part) && !TitlesOrForenames.Have(part);

    public static bool IsTitleBefore(ReadOnlySpan<char> word) => TitlesBefore.Have(word);

    /// <summary>A part that is an office: its first word is one and written with a capital.</summary>
    public static bool IsOffice(ReadOnlySpan<char> part) => part.Length > 0 && char.IsUpper(part[0]) && Offices.Have(FirstWord(part));

    /// <summary>A part that tells the standing of a person: an office, a generation, a degree, "of Siena".</summary>
    public static bool IsTitle(ReadOnlySpan<char> part)
    {
        if (TitlesAfter.Have(part) || TitlesBefore.Have(part) || IsOffice(part))
            return true;
        if (part.StartsWith("of ") || part.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || part.StartsWith("called ") || part.StartsWith("pseud") || part.StartsWith("grand ", StringComparison.OrdinalIgnoreCase))
            return true;

        // "Count of Paris", "General of the Army", "1st Baron Moynihan", "2nd Earl".
        var first = FirstWord(part);
        if (first.Length > 2 && char.IsAsciiDigit(first[0]) && (first.EndsWith("st") || first.EndsWith("nd") || first.EndsWith("rd") || first.EndsWith("th")))
            return IsTitle(part[first.Length..].TrimStart());
        return TitlesBefore.Have(first) && (part.Contains(" of ", StringComparison.Ordinal) || AreAbbreviatedTitles(part));
    }

    /// <summary>"Prof. Dr.", "Rt. Rev. Dr.": terms of address one behind the other, each with its stop.</summary>
    private static bool AreAbbreviatedTitles(ReadOnlySpan<char> part)
    {
        foreach (var range in part.Split(' '))
        {
            if (!(part[range].EndsWith('.') && TitlesBefore.Have(part[range])))
                return false;
        }

        return true;
    }

    /// <summary>A Roman number of a sovereign or a generation: I to XXXIX.</summary>
    public static bool IsNumeral(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length is 0 or > 7 || word.ContainsAnyExcept("IVX"))
            return false;

        // A lone V. or X. in a name is an initial, a lone "I" is the first; stops are settled by whoever asks.
        return !word.Contains("IIII", StringComparison.Ordinal) && !word.Contains("VV", StringComparison.Ordinal);
    }

    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is >= 0 and var space ? text[..space] : text;

    public static bool HasArticlePrefix(ReadOnlySpan<char> word) =>
        word.StartsWith("al-") || word.StartsWith("el-") || word.StartsWith("an-") || word.StartsWith("as-") || word.StartsWith("ash-") || word.StartsWith("ad-") || word.StartsWith("ar-") || word.StartsWith("at-") || word.StartsWith("d'") || word.StartsWith("d’");
}
