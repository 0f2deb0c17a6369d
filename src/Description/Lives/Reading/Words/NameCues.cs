using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Words that tell what a name names. A data table, English, French and German.</summary>
internal static class NameCues
{
    /// <summary>What bodies are called without their name: "the company".</summary>
    public static readonly FrozenSet<string> BodyNouns = Set("""
        company firm organization organisation society association school college university institution institute agency office department bureau board commission committee council church congregation parish synagogue temple
        union local federation league club party group foundation fund trust museum library archive archives gallery theater theatre company corporation business store hospital orphanage asylum home center centre magazine newspaper
        journal press publisher bank collective network coalition alliance movement campaign project program programme ministry authority court service band orchestra choir troupe ensemble lodge chapter branch seminary academy
        conservatory laboratory mission order convent monastery workshop studio cooperative guild conference congress convention assembly legislature firm brewery mill factory railroad railway partnership practice division
        """);

    /// <summary>Words that bodies have in their names.</summary>
    private static readonly FrozenSet<string> Bodies = Set("""
        university college school academy institute institution seminary conservatory polytechnic gymnasium lycée company co. co corporation corp corp. inc inc. ltd ltd. llc llp bros bros. brothers sons & union local federation league
        association assn assn. society club party committee commission council congress conference convention board bureau department dept. ministry office agency administration authority service services army navy corps
        regiment infantry battalion brigade division squadron cavalry artillery guard militia force forces church cathedral chapel synagogue temple mosque parish diocese archdiocese congregation monastery convent order museum
        library archives gallery theater theatre opera orchestra symphony philharmonic band choir ballet players press publishers publishing books magazine times tribune herald post gazette journal review news daily weekly
        quarterly bulletin bank trust fund foundation hospital clinic sanatorium asylum center centre court legislature assembly senate parliament house legion alliance coalition movement front network project program workshop
        studio studios laboratories laboratory laboratories mission settlement exchange railroad railway airlines lines works mills factory brewery stores partnership associates group international comintern communists
        syndicalists bolsheviks mensheviks socialists democrats republicans teamsters workers confederación confederation confédération partido parti partei gesellschaft verein verband bund universität hochschule akademie institut
        université école faculté académie société compagnie association syndicat ministère bibliothèque musée collège gallery galleries opposition gang commissariat secretariat secretariat chamber lodge ymca ywca naacp exposition
        expedition survey observatory consulate embassy legation cooperative guild cabinet crew team collective archives embassy brigade brigades squad agency studios yeshiva talmud nursing playhouse productions records pictures labs lab partners enterprises airways shipyard
        circus arsenal distillery restaurant incorporated limited consulting kindergarten sanitarium nightclub trio quartet quintet ensemble chorus troupe schools colleges universities churches clubs hospitals committees libraries museums
        shipbuilding shipping printing publishing manufacturing trading banking ironworks steamship publications communications festival sisters sisterhood brotherhood knights daughters veterans scouts auxiliary bookstore bookshop airforce conservatoire academies singers players dancers regiments
        films radio television progressives endowment discs network broadcasting media systems technologies industries motors steel oil insurance realty estate hotel conservancy zoo aquarium trust
        """);

    /// <summary>Names with a capital that are neither agents nor places: wars, periods, peoples, honours, degrees.</summary>
    private static readonly FrozenSet<string> Things = Set("""
        war wars battle battles offensive revolution depression act treaty amendment holocaust renaissance reformation bible prize award medal fellowship scholarship degree ph.d ph.d. b.a b.a. m.a m.a. b.s b.s. m.s m.s. m.d m.d. ll.b ll.b. j.d d.d d.d.
        jewish catholic protestant irish italian german french english british american russian polish african chinese japanese spanish latin greek hebrew yiddish christian methodist baptist presbyterian episcopal lutheran
        quaker mormon muslim buddhist european asian hispanic dutch swedish norwegian danish finnish hungarian czech austrian swiss belgian soviet canadian mexican cuban puerto-rican african-american communist socialist
        democratic republican anarchist bolshevik marxist trotskyist nazi fascist zionist president vice-president secretary treasurer director professor dr dr. mr mr. mrs mrs. ms miss chairman editor general captain colonel
        lieutenant major sergeant admiral commander governor mayor senator congressman judge justice bishop archbishop cardinal pope king queen prince princess duke count baron lord lady sir tsar czar emperor honorable
        western eastern northern southern egyptian iranian persian iraqi syrian lebanese palestinian israeli arab arabic turkish ottoman armenian indian pakistani korean vietnamese australian brazilian argentine chilean romanian bulgarian
        serbian croatian yugoslav ukrainian lithuanian latvian estonian albanian scottish welsh prussian bavarian moroccan algerian tunisian nigerian ethiopian emirati caribbean puerto-rican haitian jamaican dominican filipino
        i ii iii iv wwi wwii ww1 ww2 world great civil cold black white jews africans americans germans italians french russians poles jew italians christmas easter thanksgiving
        monday tuesday wednesday thursday friday saturday sunday sept. oct. nov. dec. jan. feb. dean provost chancellor rabbi reverend father sister brother
        """);

    /// <summary>What is studied and taught, written with a capital: "a degree in Chemical Engineering" names no place.</summary>
    public static readonly FrozenSet<string> Disciplines = Set("""
        chemistry physics biology botany zoology geology geography mathematics statistics astronomy engineering architecture design planning economics finance accounting business management administration marketing law jurisprudence medicine
        surgery nursing pharmacy dentistry psychiatry psychology sociology anthropology archaeology history philosophy theology divinity religion literature languages linguistics classics philology humanities education pedagogy journalism
        communication communications science sciences arts music painting sculpture printmaking photography dance drama theatre agriculture forestry politics government criminology
        """);

    private static readonly FrozenSet<string> Titles = Set("""
        mr mr. mrs mrs. ms ms. miss dr dr. prof. professor rev. reverend father sister brother sir lord lady dame count countess baron baroness prince princess king queen duke duchess emperor empress tsar czar pope bishop
        archbishop cardinal rabbi president senator governor mayor judge justice general gen. colonel col. captain capt. major lieutenant lt. sergeant sgt. admiral commander mme mme. mlle monsieur madame herr frau saint
        """);

    public static bool IsBodyWord(string lower) => Bodies.Contains(lower);

    public static bool IsThingWord(string lower) => Things.Contains(lower);

    /// <summary>What so many bodies have in their names that it tells none from another.</summary>
    private static readonly FrozenSet<string> CommonInNames = Set("""
        national american united states international first second third general central eastern western northern southern east west north south york city county state public free social people women young student students
        direction service bureau division département department sous-direction ministère mission conseil comité centre institut office services national nationale nationaux culture france générale général publique publics public monde entre grand grands grande affaires bureaux travaux projets questions
        """);

    public static bool IsCommonInNames(string lower) => CommonInNames.Contains(lower);

    public static bool IsTitle(string lower) => Titles.Contains(lower);

    internal static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

