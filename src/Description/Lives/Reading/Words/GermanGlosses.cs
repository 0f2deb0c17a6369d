namespace Fonds.Description.Lives.Reading.Words;

/// <summary>German words of biographical notes by the English ones whose rules they follow. A data table.</summary>
internal static class GermanGlosses
{
    /// <summary>Words by which the language is known.</summary>
    public const string Common = "der die das und von den dem des im wurde als mit war nach er sie ein eine zum zur für";

    public const string Small = """
        the=der die das den dem des;a=ein eine einen einem einer eines;in=in im ins an am bei beim auf;to=zu zum zur;of=von vom;by=durch;with=mit samt;for=für;under=unter;between=zwischen;during=während;since=seit ab;until=bis;circa=um etwa ca ca.;
        from=aus;after=nach;before=vor;and=und sowie;or=oder;but=aber sondern;who=welcher welche;that=dass daß;where=wo wohin;when=wann;while=indem;because=weil;as=als;he=er;she=sie;it=es;his=sein seine seinen seinem seiner seines;her=ihr ihre ihren ihrem ihrer ihres;
        him=ihn ihm;them=ihnen;this=dieser diese dieses diesem;then=dann danach darauf anschließend;also=auch ebenfalls wieder sich;later=später;finally=schließlich zuletzt;first=zunächst zuerst erst;there=dort da;not=nicht nie;here=hier;same=selben gleichen;
        following=folgenden nächsten;year=jahr jahre jahres;years=jahren;age=alter;was=wurde wurden war waren ist sind wird werden;been=worden gewesen;has=hat haben;had=hatte hatten;
        january=januar jänner jan jan.;february=februar feber feb feb.;march=märz;april=april;may=mai;june=juni;july=juli;august=august aug aug.;september=september sept sept.;october=oktober okt okt.;november=november nov nov.;december=dezember dez dez.;
        spring=frühjahr frühling;summer=sommer;autumn=herbst;winter=winter;early=anfang beginn;mid=mitte;late=ende
        """;

    public const string Nouns = """
        son=sohn;daughter=tochter;children=kinder;child=kind;father=vater;mother=mutter;brother=bruder;sister=schwester;wife=ehefrau frau gattin;husband=ehemann mann gatte;uncle=onkel;family=familie;parents=eltern;brothers=brüder;sisters=schwestern;
        member=mitglied mitglieder;student=student studentin schüler schülerin;professor=professor professorin ordinarius;director=direktor direktorin leiter leiterin geschäftsführer;president=präsident vorsitzender vorsitzende;secretary=sekretär sekretärin;
        editor=redakteur herausgeber chefredakteur;teacher=lehrer lehrerin;minister=minister pfarrer;mayor=bürgermeister;lawyer=rechtsanwalt anwalt jurist;judge=richter;engineer=ingenieur;architect=architekt;doctor=arzt ärztin;officer=offizier beamter;
        captain=hauptmann;lieutenant=leutnant;journalist=journalist journalistin;librarian=bibliothekar;archivist=archivar;assistant=assistent assistentin mitarbeiter;merchant=kaufmann;banker=bankier;painter=maler malerin;sculptor=bildhauer;musician=musiker;
        composer=komponist;actor=schauspieler;photographer=fotograf;writer=schriftsteller autor;head=chef leitung;founder=gründer begründer;rabbi=rabbiner;lecturer=dozent privatdozent;worker=arbeiter;degree=diplom promotion doktor abitur staatsexamen habilitation;
        studies=studium;school=schule gymnasium volksschule realschule;university=universität hochschule;position=stelle stellung posten;office=amt;prize=preis;medal=medaille;award=bundesverdienstkreuz;book=buch bücher;article=artikel aufsätze;newspaper=zeitung;
        magazine=zeitschrift;film=film;exhibition=ausstellung;army=armee wehrmacht;war=krieg weltkrieg kriegsdienst;prison=gefängnis haft zuchthaus;camp=lager konzentrationslager kz;ghetto=ghetto;death=tod;birth=geburt;marriage=heirat hochzeit eheschließung;
        retirement=pensionierung ruhestand;foundation=gründung errichtung;creation=schaffung bildung;dissolution=auflösung;arrival=ankunft;return=rückkehr;election=wahl;arrest=verhaftung;company=firma gesellschaft unternehmen;organization=organisation;
        prisoner=häftling gefangener;children=kinder;association=verein verband;name=name namen;party=partei;union=gewerkschaft;city=stadt;emigration=emigration flucht
        """;

    public const string Verbs = """
        participle bear=geboren geb geb.;past die=starb verstarb;participle die=gestorben verstorben gest gest.;participle kill=ermordet erschossen hingerichtet umgekommen getötet;past marry=heiratete ehelichte;participle marry=verheiratet geheiratet;
        past study=studierte lernte;participle study=studiert;past attend=besuchte;participle attend=besucht;past graduate=promovierte habilitierte absolvierte;participle graduate=promoviert habilitiert;past receive=erhielt bekam;participle receive=erhalten;
        participle appoint=ernannt berufen befördert bestellt;participle elect=gewählt;past join=trat schloss;participle join=beigetreten eingetreten;past work=arbeitete wirkte;participle work=gearbeitet tätig beschäftigt;past teach=lehrte unterrichtete;
        participle teach=unterrichtet;past direct=leitete führte übernahm;participle direct=geleitet;past serve=diente fungierte;participle serve=gedient;participle found=gegründet errichtet geschaffen eingerichtet gebildet;past found=gründete schuf errichtete;
        past publish=veröffentlichte schrieb publizierte verfasste erschien;participle publish=veröffentlicht erschienen geschrieben herausgegeben;past move=zog emigrierte flüchtete floh ging übersiedelte siedelte wanderte;participle move=gezogen emigriert geflüchtet geflohen ausgewandert
        übersiedelt verlegt;past return=kehrte;participle return=zurückgekehrt;past arrive=kam gelangte;participle arrive=gekommen;past live=lebte wohnte;participle live=gelebt;participle arrest=verhaftet festgenommen;participle imprison=inhaftiert interniert verurteilt
        eingeliefert überstellt;participle deport=deportiert ausgewiesen;participle release=entlassen befreit freigelassen;participle rename=umbenannt;participle dissolve=aufgelöst geschlossen liquidiert;participle merge=zusammengelegt vereinigt angegliedert
        eingegliedert fusioniert;past succeed=folgte;past participate=nahm;past retire=pensionierte;participle retire=pensioniert emeritiert;participle draft=eingezogen einberufen;participle wound=verwundet;participle bury=begraben beigesetzt bestattet;
        participle award=ausgezeichnet verliehen;past begin=begann;past originate=entstand entstanden;participle destroy=vernichtet zerstört;past comprise=umfasste;past belong=gehörte gehörten;past remain=blieb;past leave=verließ;participle leave=verlassen;past acquire=erwarb;participle acquire=erworben;past sell=verkaufte;past die=fiel erlag;participle die=gefallen;past change=wechselte;past accompany=begleitete;past represent=vertrat;past exist=bestand existierte;past receive=empfing;participle occupy=besetzt;past marry=vermählte;participle evacuate=evakuiert;participle separate=getrennt geschieden;participle divorce=geschieden;past open=eröffnete;participle open=eröffnet;participle close=geschlossen;past found=rief;participle build=gebaut erbaut;participle transfer=versetzt unterstellt
        """;
}
