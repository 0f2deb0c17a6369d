namespace Fonds.Description.Lives.Reading.Words;

/// <summary>
/// Verbs of biographical notes and administrative histories, by the kind of event they tell when nothing beside them says otherwise.
/// Verbs under "other" are here so that their forms are known. A data table, English.
/// </summary>
internal static class VerbTypes
{
    public static readonly (LifeEventType Type, string Verbs)[] Table =
    [
        (LifeEventType.Birth, "bear originate"),
        (LifeEventType.Death, "die perish drown kill murder assassinate execute"),
        (LifeEventType.Burial, "bury cremate entomb"),
        (LifeEventType.Marriage, "marry wed remarry"),
        (LifeEventType.Divorce, "divorce"),
        (LifeEventType.Education, "study attend audit enroll enrol train apprentice educate matriculate school tutor major minor pursue"),
        (LifeEventType.Degree, "graduate"),
        (LifeEventType.Employment, """
            work teach serve hold employ practice practise lecture edit manage direct head hire engage freelance operate clerk farm preach chair preside coach tutor staff co-edit coedit oversee supervise administer curate conduct retain dismiss fire oust reinstate blacklist
            run co-run own operate head reassign assist subcontract
            """),
        (LifeEventType.Appointment, "appoint promote name commission designate ordain install nominate assume succeed assign consecrate admit detail select reappoint post"),
        (LifeEventType.Election, "elect reelect re-elect vote"),
        (LifeEventType.Membership, "join belong rejoin affiliate withdraw resign"),
        (LifeEventType.Military, "enlist draft conscript fight muster volunteer wound discharge station reenlist demobilize deploy recruit conscript demobilise mobilize mobilise reenlist re-enlist"),
        (LifeEventType.Founding, "found establish cofound co-found incorporate organize organise form charter launch constitute inaugurate reorganize reorganise reincorporate reconstitute refound re-found revive reactivate"),
        (LifeEventType.Dissolution, "dissolve disband discontinue disestablish inactivate merge liquidate cease close fold absorb amalgamate consolidate abolish terminate disincorporate"),
        (LifeEventType.NameChange, "rename change retitle redesignate renumber restyle"),
        (LifeEventType.Retirement, "retire"),
        (LifeEventType.Publication, "publish republish write author translate co-author coauthor co-write cowrite print reprint issue reissue contribute compile complete finish rewrite revise serialize self-publish co-publish"),
        (LifeEventType.Performance, "perform exhibit premiere tour debut star act sing broadcast stage appear play show screen feature display dance improvise audition"),
        (LifeEventType.Creation, "choreograph paint draw compose design build construct sculpt create film photograph record erect draw produce invent patent carve"),
        (LifeEventType.Award, "award win honor honour knight decorate confer bestow induct present grant"),
        (LifeEventType.Travel, "travel visit revisit journey sail ship voyage hike trek hitchhike"),
        (LifeEventType.Move, """
            depart move relocate embark cross emigrate immigrate migrate resettle settle arrive return flee escape deport exile expel banish evacuate come go leave send repatriate dispatch displace
            """),
        (LifeEventType.Residence, "live reside dwell stay lodge remain board spend grow raise rear inhabit summer winter room"),
        (LifeEventType.Arrest, "arrest apprehend catch seize rearrest"),
        (LifeEventType.Imprisonment, "imprison intern jail interrogate court-martial incarcerate capture detain sentence convict release parole pardon exchange confine free liberate"),
        (LifeEventType.Illness, "suffer contract fall diagnose hospitalize institutionalize injure"),
        (LifeEventType.Other, """
            be have become begin start continue resume meet take make get give see say know think tell find help lead support oppose receive earn obtain gain acquire buy purchase sell donate give lose keep set put show turn use
            want wish try indict subpoena attempt seek ask call consider decide choose refuse agree accept decline offer propose plan intend hope campaign lobby protest organize participate speak testify argue advocate promote develop expand grow open reopen
            increase decrease reduce add include involve interest influence inspire focus specialize represent handle provide supply serve sponsor fund finance host hold house headquarter situate locate base acquit charge accuse investigate revoke confiscate
            seize destroy damage burn rebuild demolish renovate restore sign ratify pass enact approve adopt adopt implement authorize accredit license admit bar certify describe document discuss cover explore examine reveal
            break separate suffer survive lose inherit bequeath leave raise feed pay borrow lend invest trade manufacture import export transport transfer convert combine unite split divide separate replace follow precede
            succeed fail struggle learn learn discover invent research experiment teach mentor collaborate cooperate correspond befriend associate affiliate share join connect introduce present deliver address debate discuss attack
            defend protect save rescue hide fear feel believe love hate enjoy prefer like dislike need require force compel persuade convince encourage urge allow permit enable prevent stop end finish complete last occur happen take
            receive collect gather assemble amass maintain preserve store process catalog index deposit transfer bring carry drive ride walk run sit stand lie fall rise sleep eat drink wear cut draw throw catch hit strike beat
            shoot fly cross enter exit reach pass miss narrow impel refer relate identify recognize recognise regard view note observe watch listen hear read converted baptize baptise confirm naturalize testify sue
            invite renew report place commence specialise comprise occupy declare hand abandon advise order advance list face compete interview mark engrave annex distribute sever wage apply remove shorten relieve motivate reunite recommend resolve register achieve intervene cause arrange repeal fulfill center attract extend accompany ban demand lease suspend recall respond clear aim petition contact reject fill rely strengthen review comment threaten witness contain excel regain reinforce march utilize allocate envision drop improve deny venture announce rally endorse harass summon advertise criticize readmit endow garner respond attack merit commit attach adapt attain secure procure land mount outlive inform notify warn sue predecease coin vow pledge swear retool refit refurbish spearhead champion undertake oversee coordinate facilitate streamline pioneer co-chair co-direct co-edit co-organize co-produce co-curate initiate institute assemble dedicate devote commemorate celebrate appeal boycott picket strike file hop torpedo recuperate cut sue hawk forge reorient contest clash dwindle stall denounce clash accrue annul ratify broker negotiate settle bargain affiliate relinquish step undergo convene grip band disappear exist emerge evolve switch disagree
            """),
    ];

    /// <summary>Verbs that only say how another verb after them goes on: "began to work", "continued teaching", "managed to write".</summary>
    public static readonly string[] Light =
    [
        "begin", "start", "continue", "resume", "manage", "help", "go", "try", "attempt", "decide", "proceed", "cease", "come", "choose", "agree", "find", "stop", "finish", "volunteer",
    ];

    /// <summary>Verbs of motion and condition that take no object, so that their -ed form after a comma is a verb of its own.</summary>
    public static readonly string[] Intransitive =
    [
        "move", "relocate", "emigrate", "immigrate", "migrate", "settle", "arrive", "return", "escape", "live", "reside", "stay", "remain", "die", "work", "serve", "graduate", "study", "retire", "travel", "enlist", "perform",
        "lecture", "resign", "sail", "tour", "appear", "act", "matriculate", "enroll", "volunteer", "lobby", "campaign", "collaborate", "participate", "suffer",
    ];
}
