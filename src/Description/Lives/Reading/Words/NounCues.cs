using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Nouns that say what a verb beside them is about: degrees, prizes, posts, forces, kin. A data table, English.</summary>
internal static class NounCues
{
    public static readonly FrozenSet<string> Degrees = NameCues.Set("""
        degree degrees b.a b.a. ba m.a m.a. ma ph.d ph.d. phd b.s b.s. bs m.s m.s. ms m.d m.d. md ll.b ll.b. ll.d ll.d. j.d j.d. d.d d.d. ed.d ed.d. d.d.s m.b.a m.b.a. mba a.b a.b. a.m a.m. b.f.a b.f.a. bfa m.f.a m.f.a. mfa m.s.w m.s.w. m.l.s
        ab jd jsd llb llm lld dds dmd edd edm scd mph mls mlis mdiv bfa bse beng meng bphil mphil a.s a.s. a.a a.a. b.sc b.sc. m.sc m.sc. d.sc d.sc. d.phil d.phil. ll.m ll.m. d.litt d.litt. b.arch b.arch. m.arch m.arch. b.d b.d. th.d th.d. m.ed m.ed. ed.m ed.m. m.p.a m.p.a. d.v.m d.v.m. s.b s.b. s.m s.m. sc.d sc.d. mfa msw
        bachelor bachelors bachelor's baccalaureate diplome diplôme laurea master's masters doctorate doctoral diploma licentiate certificate
        """);

    public static readonly FrozenSet<string> Prizes = NameCues.Set("award awards prix prize prizes medal medals fellowship honor honors honour honours honorary grant guggenheim pulitzer nobel emmy oscar tony grammy citation trophy championship knighthood cross scholarship title");

    public static readonly FrozenSet<string> Posts = NameCues.Set("""
        assignment position positions post posts job jobs office offices professorship chair chairmanship directorship editorship presidency appointment employment work career practice role roles pastorate ministry curacy assistantship lectureship internship
        professorships directorships appointments duties responsibilities command partnership secretaryship clerkship apprenticeship business
        """);

    public static readonly FrozenSet<string> Forces = NameCues.Set("""
        army navy marines marine corps force forces infantry artillery cavalry regiment battalion brigade brigades division squadron guard militia military war reserve reserves wehrmacht luftwaffe rotc troops unit volunteers paratrooper merchant sergeant
        lieutenant private combat front
        """);

    public static readonly FrozenSet<string> Schools = NameCues.Set("""
        college university school academy institute seminary conservatory yale harvard columbia princeton cornell oxford cambridge stanford vassar wellesley smith barnard radcliffe sorbonne nyu ccny mit ucla gymnasium yeshiva polytechnic
        class education studies courses kindergarten
        """);

    public static readonly FrozenSet<string> Children = NameCues.Set("son sons daughter daughters child children twins boy girl baby");

    public static readonly FrozenSet<string> Kin = NameCues.Set("""
        father mother parents parent brother brothers sister sisters sibling siblings son sons daughter daughters child children wife husband widow widower spouse uncle aunt cousin cousins nephew niece grandfather grandmother grandparents grandson
        granddaughter grandchildren stepfather stepmother half-brother half-sister fiancé fiancée épouse partner family relatives ancestors in-laws father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law twin stepson stepdaughter
        """);

    public static readonly FrozenSet<string> Writings = NameCues.Set("""
        book books writings novel novels play plays poem poems poetry article articles essay essays story stories memoir memoirs autobiography biography study work works collection volume newspaper magazine journal periodical pamphlet translation edition
        screenplay screenplays scripts novellas monograph monographs textbooks translations anthologies pamphlets collections volumes publications column history bulletin newsletter letters anthology textbook report thesis dissertation album record recording song songs film films documentary script opera symphony exhibition show concert production painting paintings
        photographs photograph building house poster mural sculpture cartoon cartoons fanzine fanzines zine zines
        """);

    /// <summary>What is held before a public: "had her first solo exhibition".</summary>
    public static readonly FrozenSet<string> Shows = NameCues.Set("exhibition exhibitions show shows concert concerts recital recitals retrospective retrospectives premiere debut biennale biennial triennial festival festivals");

    /// <summary>What is attended for a day, and not to learn.</summary>
    public static readonly FrozenSet<string> Meetings = NameCues.Set("convention conference congress meeting meetings conventions conferences rally funeral wedding ceremony session sessions demonstration exhibition performance concert dinner reunion premiere");

    /// <summary>What people take part in, and what has a year of its own.</summary>
    public static readonly FrozenSet<string> Gatherings = NameCues.Set("strike strikes march marches rally convention conventions conference congress campaign election fair exposition exhibition festival riot riots rising uprising rebellion demonstration demonstrations boycott lockout expedition olympics games tournament race primary poll");

    /// <summary>What is edited once.</summary>
    public static readonly FrozenSet<string> Books = NameCues.Set("book books anthology anthologies volume volumes edition collection letters poems stories essays memoirs diaries diary writings speeches papers works");

    /// <summary>What comes out again and again, and is begun.</summary>
    public static readonly FrozenSet<string> Periodicals = NameCues.Set("column newspaper magazine journal newsletter periodical quarterly weekly bulletin blog podcast");

    /// <summary>What says when somebody was born, and often says otherwise elsewhere.</summary>
    public static readonly FrozenSet<string> Evidence = NameCues.Set("record records census censuses source sources certificate certificates obituary obituaries account accounts gravestone tombstone headstone documents register registers registration passport manifest");

    /// <summary>What an archive holds.</summary>
    public static readonly FrozenSet<string> Holdings = NameCues.Set("papers collection collections records files materials material photographs documents correspondence scrapbooks scrapbook albums album letters diaries negatives prints slides recordings footage images");

    /// <summary>What soldiers are.</summary>
    public static readonly FrozenSet<string> Ranks = NameCues.Set("lieutenant captain major colonel sergeant corporal private officer soldier general admiral infantryman gunner");

    /// <summary>What soldiers take part in.</summary>
    public static readonly FrozenSet<string> Battles = NameCues.Set("battle battles campaign campaigns offensive offensives siege invasion assault landing landings front combat");

    /// <summary>What is performed without a public: "performed surgery".</summary>
    public static readonly FrozenSet<string> Duties = NameCues.Set("work services service duties duty tasks functions surgery surgeries research experiments operations studies analysis");

    public static readonly FrozenSet<string> Illnesses = NameCues.Set("cancer tuberculosis stroke heart illness disease breakdown polio influenza pneumonia depression leukemia diabetes malaria typhoid cholera gangrene typhus fever injury injuries accident trouble attack dementia alzheimer's parkinson's aids");

    public static readonly FrozenSet<string> Prisons = NameCues.Set("prison prisons jail jails camp camps concentration custody penitentiary ghetto gulag captivity parole bail years months life death");

    public static readonly FrozenSet<string> Roles = NameCues.Set("""
        president vice-president vice secretary treasurer chairman chairwoman chairperson chair director editor editor-in-chief co-editor professor lecturer instructor teacher tutor principal superintendent dean provost chancellor rector minister pastor
        rabbi priest bishop archbishop curate chaplain missionary attorney lawyer counsel judge justice clerk librarian archivist curator manager engineer architect physician doctor surgeon nurse dentist pharmacist chemist scientist researcher
        assistant associate partner owner proprietor founder co-founder officer executive officer commissioner ambassador consul diplomat governor lieutenant mayor senator congressman congresswoman representative assemblyman alderman councilman councilwoman councillor counsellor prefect deputy delegate
        sheriff captain colonel general major sergeant commander admiral correspondent reporter journalist photojournalist columnist critic writer author publisher printer photographer artist painter illustrator designer actor actress
        musician composer conductor organist pianist singer dancer choreographer producer stagehand organizer organiser leader head chief advisor adviser consultant counselor agent representative salesman merchant grocer banker broker
        accountant bookkeeper stenographer typist typesetter laborer worker machinist carpenter miner farmer sailor seaman soldier apprentice intern trustee overseer inspector surveyor postmaster collector commander superior abbot
        spokesman spokesperson faculty staff coordinator supervisor foreman fireman policeman detective fellow resident translator interpreter proofreader trainer coach player sculptor staffer operator dealer shareholder cook chef baker waiter designer planner planner-designer draftsman presenter host broadcaster commentator essayist poet novelist playwright dramatist historian economist sociologist psychologist anthropologist
        archaeologist geologist botanist biologist physicist mathematician linguist philologist theologian philosopher tailor shoemaker furrier weaver dyer dressmaker seamstress milliner butcher brewer printer bookbinder bookseller merchant trader shipbuilder shipmaster
        blacksmith gardener janitor watchman conductor motorman driver pilot steward longshoreman docker electrician plumber mason bricklayer builder contractor developer real-estate domestic servant housekeeper nanny governess midwife
        administrator ceo expert referendary rapporteur quaestor paralegal magistrate solicitor barrister prosecutor notary registrar comptroller controller auditor actuary underwriter regent marshal constable ranger guard scout moderator elder deacon vicar dean canon prior abbess provincial rector cantor chazzan
        """);

    /// <summary>Nouns that are an event by themselves: "his death in 1947".</summary>
    public static readonly FrozenDictionary<string, LifeEventType> Events = new Dictionary<string, LifeEventType>
    {
        ["death"] = LifeEventType.Death, ["passing"] = LifeEventType.Death, ["birth"] = LifeEventType.Birth, ["burial"] = LifeEventType.Burial, ["funeral"] = LifeEventType.Burial, ["suicide"] = LifeEventType.Death, ["assassination"] = LifeEventType.Death,
        ["marriage"] = LifeEventType.Marriage, ["wedding"] = LifeEventType.Marriage, ["divorce"] = LifeEventType.Divorce, ["separation"] = LifeEventType.Divorce,
        ["retirement"] = LifeEventType.Retirement, ["graduation"] = LifeEventType.Degree, ["appointment"] = LifeEventType.Appointment, ["promotion"] = LifeEventType.Appointment, ["election"] = LifeEventType.Election,
        ["resignation"] = LifeEventType.Employment, ["arrival"] = LifeEventType.Move, ["emigration"] = LifeEventType.Move, ["immigration"] = LifeEventType.Move, ["move"] = LifeEventType.Move, ["return"] = LifeEventType.Move,
        ["deportation"] = LifeEventType.Move, ["exile"] = LifeEventType.Move, ["relocation"] = LifeEventType.Move, ["arrest"] = LifeEventType.Arrest, ["release"] = LifeEventType.Imprisonment,
        ["imprisonment"] = LifeEventType.Imprisonment, ["trial"] = LifeEventType.Imprisonment, ["conviction"] = LifeEventType.Imprisonment, ["founding"] = LifeEventType.Founding, ["foundation"] = LifeEventType.Founding,
        ["establishment"] = LifeEventType.Founding, ["formation"] = LifeEventType.Founding, ["incorporation"] = LifeEventType.Founding, ["inception"] = LifeEventType.Founding, ["creation"] = LifeEventType.Founding,
        ["dissolution"] = LifeEventType.Dissolution, ["merger"] = LifeEventType.Dissolution, ["closure"] = LifeEventType.Dissolution, ["closing"] = LifeEventType.Dissolution, ["demise"] = LifeEventType.Dissolution,
        ["discharge"] = LifeEventType.Military, ["enlistment"] = LifeEventType.Military, ["publication"] = LifeEventType.Publication, ["debut"] = LifeEventType.Performance, ["premiere"] = LifeEventType.Performance,
        ["visit"] = LifeEventType.Travel, ["trip"] = LifeEventType.Travel, ["tour"] = LifeEventType.Travel, ["illness"] = LifeEventType.Illness, ["stroke"] = LifeEventType.Illness,
    }.ToFrozenDictionary();
}
