namespace Fonds.Description.Names;

/// <summary>
/// Where the surname stands in a name that is written as it is spoken: last with the particles before it, two of them in Spanish and
/// Portuguese, first in Hungarian, Chinese, Korean, Vietnamese and Japanese (IFLA, Names of Persons).
/// </summary>
internal static class NameOrder
{
    private const int LongestName = 5;

    private static readonly Words EasternSurnames = new(
        // Chinese, in pinyin and Wade-Giles; Korean; Vietnamese. Those that are Western forenames as well are not among them.
        "ai", "bai", "cai", "cao", "chang", "chao", "chen", "cheng", "chiang", "chin", "chou", "chu", "chung", "deng", "ding", "dong", "du", "fan", "fang", "feng", "fu", "gao", "gong", "gu", "guo", "han", "he", "hong", "hou", "hsieh", "hsu", "hsü",
        "hu", "hua", "huang", "jia", "jiang", "jin", "kong", "lai", "lee", "li", "liang", "liao", "lin", "liu", "lo", "lu", "lü", "luo", "ma", "mao", "meng", "mo", "ou", "pan", "peng", "qian", "qin", "qiu", "qu", "ren", "shao", "shen", "shi", "song", "soong",
        "su", "sun", "sung", "tan", "tang", "tao", "teng", "tian", "ting", "ts'ai", "tsai", "tseng", "tu", "wan", "wang", "wei", "wen", "weng", "wu", "xi", "xia", "xiao", "xie", "xu", "xue", "yan", "yang", "yao", "ye", "yeh", "yi", "yin", "yu", "yuan", "yue",
        "zeng", "zhang", "zhao", "zheng", "zhou", "zhu", "zhuang", "zuo", "ouyang", "sima",
        "kim", "pak", "park", "choi", "ch'oe", "chŏng", "jung", "jeong", "cho", "kang", "yun", "yoon", "lim", "im", "shin", "sin", "kwon", "hwang", "ahn", "an", "ryu", "yoo", "rhee", "syngman", "ban", "roh", "no", "bae", "paek", "baek", "moon", "mun",
        "nguyễn", "nguyen", "trần", "tran", "lê", "phạm", "pham", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "dang", "bùi", "bui", "đỗ", "hồ", "ngô", "ngo", "dương", "lý", "trương", "đinh");

    private static readonly Words JapaneseSurnames = new(
        "abe", "akutagawa", "andō", "ando", "aoki", "arai", "asano", "dazai", "endō", "endo", "enchi", "fujii", "fujita", "fujiwara", "fukuda", "fukuzawa", "gotō", "hara", "hasegawa", "hashimoto", "hayashi", "hirohito", "hiratsuka", "honda", "ibuse", "ikeda",
        "imai", "inoue", "ishida", "ishihara", "ishii", "ishikawa", "itō", "ito", "kaneko", "katayama", "katō", "kato", "kawabata", "kawamura", "kimura", "kishi", "kobayashi", "koizumi", "kojima", "kondō", "konoe", "kōtoku", "kotoku", "kurosawa", "maeda", "masaoka",
        "matsuda", "matsumoto", "matsuo", "minamoto", "mishima", "miura", "miyamoto", "miyazaki", "miyazawa", "mori", "morita", "murakami", "murasaki", "nagai", "nakagawa", "nakajima", "nakamura", "nakano", "natsume", "nishida", "nishimura", "noguchi", "noma", "oda",
        "ōe", "oe", "ogata", "ogawa", "okada", "okamoto", "ono", "ōsugi", "osugi", "ōta", "ozawa", "ozu", "saigō", "saitō", "saito", "sakai", "sakamoto", "sasaki", "satō", "sato", "sei", "shiga", "shimazaki", "shimizu", "suzuki", "takahashi", "takeda", "takeuchi",
        "tamura", "tanaka", "taniguchi", "tanizaki", "tezuka", "tōjō", "tojo", "tokugawa", "toyotomi", "ueda", "ueno", "uno", "wada", "watanabe", "yamada", "yamaguchi", "yamamoto", "yamashita", "yosano", "yoshida", "yoshimoto");

    private static readonly Words HungarianForenames = new(
        "imre", "lajos", "béla", "istván", "jános", "józsef", "ferenc", "sándor", "lászló", "gyula", "károly", "mihály", "györgy", "zoltán", "endre", "miklós", "pál", "gábor", "attila", "dezső", "ernő", "jenő", "mátyás", "árpád", "ödön", "kálmán", "elemér",
        "géza", "ágnes", "erzsébet", "ilona", "katalin", "mária", "júlia", "zsuzsanna", "margit", "etelka", "piroska", "sarolta", "péter", "tamás", "andrás", "antal", "vilmos", "tivadar", "oszkár", "rezső", "frigyes", "móric", "ignác", "tibor", "anna", "éva", "judit", "pálma", "rózsa",
        "antónia", "aladár", "ákos", "bálint", "benő", "bertalan", "dániel", "dávid", "dénes", "egon", "emma", "ede", "flórián", "gergely", "gusztáv", "henrik", "hugó", "iván", "jakab", "kornél", "lipót", "lőrinc", "márton", "nándor", "ottó", "róbert", "simon", "szilárd", "tódor", "viktor", "zsigmond");

    private static readonly Words IberianSurnames = new(
        "garcía", "garcia", "gonzález", "gonzalez", "rodríguez", "rodriguez", "fernández", "fernandez", "lópez", "lopez", "martínez", "martinez", "sánchez", "sanchez", "pérez", "perez", "gómez", "gomez", "jiménez", "ruiz", "hernández", "hernandez", "díaz", "diaz", "moreno",
        "muñoz", "álvarez", "alvarez", "romero", "gutiérrez", "torres", "navarro", "domínguez", "vázquez", "vásquez", "serrano", "molina", "morales", "suárez", "ortega", "delgado", "castro", "ortiz", "marín", "sanz", "núñez", "iglesias", "medina", "garrido", "cortés", "castillo",
        "lozano", "guerrero", "prieto", "méndez", "cruz", "calvo", "gallego", "vidal", "herrera", "márquez", "peña", "flores", "cabrera", "campos", "vega", "fuentes", "carrasco", "caballero", "nieto", "reyes", "aguilar", "herrero", "santana", "lorenzo", "montero", "hidalgo", "ibáñez",
        "giménez", "ferrer", "durán", "vicente", "benítez", "mora", "santiago", "arias", "vargas", "carmona", "crespo", "pastor", "soto", "sáez", "velasco", "soler", "moya", "esteban", "parra", "bravo", "gallardo", "rojas", "pardo", "merino", "franco", "espinosa", "lara", "rivas",
        "rivera", "casado", "silva", "camacho", "arroyo", "vera", "ríos", "galán", "luque", "sosa", "valle", "primo", "largo", "ramírez", "ramirez", "machado", "valdés", "carrillo", "salazar", "quiroga", "vargas", "menéndez", "ramos", "pardo", "blasco", "companys", "ramón",
        "souza", "sousa", "santos", "oliveira", "pereira", "lima", "costa", "ferreira", "ribeiro", "almeida", "alves", "carvalho", "teixeira", "moreira", "cardoso", "nunes", "mendes", "freitas", "eça", "calderón", "castelo", "camilo", "guimarães", "rosa", "sá", "mello", "melo", "barbosa", "barreto");

    /// <summary>What begins a name that is one whole: sons, fathers and mothers of (RDA 9.2.2, Arabic names).</summary>
    private static readonly Words Whole = new("ibn", "abu", "abū", "abou", "umm", "bint", "abd", "ʻabd", "ould");

    /// <summary>Devotions that follow "de" in forenames: "María de los Ángeles", "José de Jesús".</summary>
    private static readonly Words Devotions = new("jesús", "jesus", "lourdes", "carmen", "pilar", "rosario", "fátima", "fatima", "mercedes", "ángeles", "angeles", "luz", "la", "los", "las", "guadalupe");

    private static readonly string[] Starts = ["zh", "ch", "sh", "ts", "hs", "k", "g", "h", "j", "q", "x", "z", "c", "s", "r", "d", "t", "n", "l", "b", "p", "m", "f", "w", "y", ""];

    private static readonly Words Ends = new(
        "a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "er", "i", "ia", "ian", "iang", "iao", "ie", "ieh", "in", "ing", "iong", "iu", "o", "ong", "ou", "u", "ua", "uai", "uan", "uang", "ui", "un", "uo", "ü", "üan", "üe", "ün", "ih", "ue", "uei", "ung", "am", "im", "om", "yŏ",
        "ae", "eo", "eon", "eong", "oo", "oon", "ee", "yung", "yong", "un", "ŏk", "ok", "uk", "ik", "ŭn", "ol", "ul", "il", "ŏng", "ŏn", "ŭng", "on", "wan", "eun", "eul", "u", "yu", "ew", "ee", "eh", "ai");

    /// <summary>How many letters of the beginning are the surname, when it comes first; 0 when it does not.</summary>
    public static int SurnameFirst(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        if (space < 0)
            return !IsHan(name) ? 0 : name.Length switch { 2 or 3 => 1, 4 => 2, _ => 0 };

        var first = name[..space];
        var rest = name[(space + 1)..];
        if (IsHan(name))
            return rest.Contains(' ') ? 0 : space;
        if (rest.Count(' ') > 2 || !char.IsUpper(first[0]))
            return 0;
        if (HungarianForenames.Have(rest[(rest.LastIndexOf(' ') + 1)..]) && !HungarianForenames.Have(first) && (!Forenames.Have(first) || !IsAscii(rest)) && (!IsAscii(name) || !Forenames.Have(first) && IsOnlyHungarian(rest)))
            return space;
        if (JapaneseSurnames.Have(first) && !rest.Contains(' ') && !JapaneseSurnames.Have(rest))
            return space;
        return EasternSurnames.Have(first) && (AreSyllables(rest) || first.ContainsAnyInRange('\u1ea0', '\u1eff')) ? space : 0;
    }

    /// <summary>A name with no surname in it: Icelanders, sons of their fathers, a name of initials alone.</summary>
    public static bool IsWhole(ReadOnlySpan<char> name)
    {
        var first = NameWords.FirstWord(name);
        if (Whole.Have(first) && char.IsUpper(first[0] is 'ʻ' ? first[1] : first[0]))
            return true;
        if (name.EndsWith("dóttir", StringComparison.Ordinal) || (name.EndsWith("son", StringComparison.Ordinal) && IsIcelandic(first)))
            return true;
        foreach (var range in name.Split(' '))
        {
            if (name[range] is not [_, '.'])
                return false;
        }

        return true;
    }

    /// <summary>Where the surname begins when it comes last: the last word, or the last two, with the particles before.</summary>
    public static int SurnameStart(ReadOnlySpan<char> name)
    {
        var start = WithParticles(name, name.LastIndexOf(' ') + 1);
        var before = name[..start].TrimEnd();
        var space = before.LastIndexOf(' ');
        if (space < 0)
            return start == 0 || !IberianSurnames.Have(before) || !name[start..].StartsWith("de ") ? start : 0;

        // "Federico García Lorca", "Vasco Núñez de Balboa": a surname before the last, behind a forename.
        var word = before[(space + 1)..];
        var isIberian = IberianSurnames.Have(word) || (word.Length > 4 && word.EndsWith("ez"));
        if (isIberian && Forenames.Have(NameWords.FirstWord(name)) && (!Forenames.Have(word) || !IsAscii(word)))
            return WithParticles(name, space + 1);

        // "Miguel de Cervantes Saavedra": a particle before two.
        var particle = before[..space].TrimEnd();
        if (space > 0 && particle.LastIndexOf(' ') is > 0 and var gap && particle[(gap + 1)..] is "de" or "del" && start == space + 1 + word.Length + 1
            && !Devotions.Have(word) && particle[..gap].Count(' ') == 0)
        {
            return gap + 1;
        }

        return start;
    }

    /// <summary>Whether a name has surnames that are joined: "Lluís Companys i Jover".</summary>
    public static bool JoinsSurnames(ReadOnlySpan<char> name)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" y ", " i ", " e "])
        {
            if (name.IndexOf(joint) is > 0 and var place && name[..place].Contains(' ') && Forenames.Have(NameWords.FirstWord(name)) && name.Count(' ') <= LongestName)
                return true;
        }

        return false;
    }

    private static int WithParticles(ReadOnlySpan<char> name, int start)
    {
        while (start > 0)
        {
            var before = name[..start].TrimEnd();
            var space = before.LastIndexOf(' ');
            var word = before[(space + 1)..];
            var isJoint = word is "i" || (word is "und" or "et") && start < name.Length && NameWords.IsParticle(NameWords.FirstWord(name[start..]));
            if (!(isJoint || (NameWords.IsParticle(word) && !NameWords.HasArticlePrefix(word))) || (space < 0 && char.IsUpper(word[0])))
                break;
            start = space + 1;

            // "Ortega y Gasset": y joins two surnames.
            if (word is "y" or "e" or "i" && space > 0)
            {
                var left = name[..space].TrimEnd().LastIndexOf(' ') + 1;
                start = left > 0 ? left : start;
            }
        }

        return start;
    }

    /// <summary>Given names of Chinese, Korean and Vietnamese form: "Zedong", "Il-sung", "Chung Hee".</summary>
    private static bool AreSyllables(ReadOnlySpan<char> given)
    {
        if (!IsAscii(given) && given.ContainsAnyInRange('\u1ea0', '\u1eff'))
            return true;
        // A hyphen and a small letter behind it are written in no Western forename: "Kai-shek".
        if (given.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < given.Length && char.IsLower(given[hyphen + 1]))
            return true;
        Span<char> lower = stackalloc char[16];
        foreach (var range in given.SplitAny(' ', '-'))
        {
            var word = given[range].Trim("’'ʻ");
            if (word.Length is 0 or > 16 || !IsSyllables(lower[..word.ToLowerInvariant(lower)], 2))
                return false;
        }

        return true;
    }

    private static bool IsSyllables(ReadOnlySpan<char> word, int most)
    {
        if (word.IsEmpty)
            return true;
        if (most == 0)
            return false;
        foreach (var start in Starts)
        {
            if (!word.StartsWith(start, StringComparison.Ordinal))
                continue;
            var rest = word[start.Length..].TrimStart("'’");
            for (var length = Math.Min(4, rest.Length); length > 0; length--)
            {
                if (Ends.Have(rest[..length]) && IsSyllables(rest[length..].TrimStart("'’"), most - 1))
                    return true;
            }
        }

        return false;
    }

    private static bool IsIcelandic(ReadOnlySpan<char> first) =>
        first is "Snorri" or "Jón" or "Sigurður" or "Guðmundur" or "Ólafur" or "Halldór" or "Þorsteinn" or "Þórarinn" or "Egill" or "Árni" or "Bjarni" or "Páll" or "Davíð" or "Steingrímur" or "Jónas" || first.ContainsAny('ð', 'þ', 'Þ');

    /// <summary>Hungarian forenames in plain letters that no other language has: "Nagy Imre", not "Barta Anna".</summary>
    private static bool IsOnlyHungarian(ReadOnlySpan<char> rest) => rest is "Imre" or "Lajos" or "Ferenc" or "Gyula" or "Endre" or "Attila" or "Ilona" or "Margit" or "Antal" or "Vilmos" or "Tibor" or "Piroska" or "Etelka" or "Katalin" or "Frigyes" or "Zsuzsanna";

    private static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is not (>= '\u3400' and <= '\u9fff') && character != ' ' && character is not (>= '\uac00' and <= '\ud7af'))
                return false;
        }

        return !text.IsEmpty;
    }

    private static bool IsAscii(ReadOnlySpan<char> text) => System.Text.Ascii.IsValid(text);
}
