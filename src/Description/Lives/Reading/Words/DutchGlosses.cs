namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Dutch words of biographical notes by the English ones whose rules they follow. A data table.</summary>
internal static class DutchGlosses
{
    /// <summary>Words by which the language is known.</summary>
    public const string Common = "de het een van en werd voor met hij zijn op aan te door naar bij was als uit";

    public const string Small = """
        the=de het;a=een;in=in te op bij aan;to=naar;of=van;by=door;with=met;for=voor;under=onder;between=tussen;during=tijdens gedurende;since=sinds vanaf;until=tot;circa=rond omstreeks;from=vanuit;after=na;before=vóór;and=en;or=of;but=maar;who=die wie;
        that=dat;where=waar waarin vanwaar;when=toen wanneer;while=terwijl;because=omdat;as=als;he=hij;she=zij ze;his=zijn;her=haar;him=hem;them=hen;this=deze dit;then=daarna vervolgens;also=ook opnieuw zich;later=later;finally=uiteindelijk;first=eerst;
        there=daar;not=niet;same=zelfde;following=volgende;year=jaar;years=jaren;age=leeftijd;was=werd werden was waren is wordt;been=geweest;has=heeft;had=had hadden;
        january=januari;february=februari;march=maart;april=april;may=mei;june=juni;july=juli;august=augustus;september=september;october=oktober;november=november;december=december;early=begin;late=eind;mid=midden
        """;

    public const string Nouns = """
        son=zoon;daughter=dochter;children=kinderen;child=kind;father=vader;mother=moeder;brother=broer;sister=zus zuster;wife=vrouw echtgenote;husband=man echtgenoot;family=gezin familie;parents=ouders;member=lid leden;student=student leerling;professor=hoogleraar
        professor;director=directeur;president=voorzitter;secretary=secretaris;editor=redacteur;teacher=leraar onderwijzer;minister=minister predikant;mayor=burgemeester;lawyer=advocaat;engineer=ingenieur;doctor=arts;journalist=journalist;writer=schrijver;merchant=koopman;
        founder=oprichter;degree=diploma;studies=studie;school=school;university=universiteit;position=functie;book=boek;newspaper=krant;army=leger;war=oorlog;prison=gevangenis;camp=kamp;death=dood overlijden;marriage=huwelijk;return=terugkomst terugkeer;
        foundation=oprichting;trip=reis reportagereis;transport=transport;lectures=lezingen;name=naam;party=partij;foundation=stichting
        """;

    public const string Verbs = """
        participle bear=geboren;past die=overleed stierf;participle die=overleden gestorven;participle kill=vermoord omgekomen;past marry=trouwde huwde;participle marry=getrouwd gehuwd;past study=studeerde;past attend=bezocht;past receive=ontving kreeg;
        participle appoint=benoemd aangesteld;participle elect=gekozen verkozen;past join=trad;past work=werkte;participle work=gewerkt werkzaam;past teach=doceerde;past direct=leidde;past found=richtte stichtte;participle found=opgericht gesticht;past publish=schreef publiceerde
        verscheen;participle publish=geschreven verschenen uitgegeven gepubliceerd;past move=vertrok verhuisde emigreerde vluchtte ging;participle move=verhuisd gevlucht gesteld doorgevoerd overgebracht;past return=keerde;past arrive=kwam kwamen;participle return=teruggekeerd;
        past live=woonde leefde;participle arrest=gearresteerd opgepakt;participle imprison=gevangen geïnterneerd;participle deport=gedeporteerd;participle release=bevrijd vrijgelaten;participle rename=hernoemd;participle dissolve=opgeheven ontbonden;
        past survive=overleefde overleefden;participle bury=begraven;past give=gaf;past begin=begon;past direct=voerde;past establish=zette
        """;
}
