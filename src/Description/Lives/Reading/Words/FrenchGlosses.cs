namespace Fonds.Description.Lives.Reading.Words;

/// <summary>French words of biographical notes by the English ones whose rules they follow. A data table.</summary>
internal static class FrenchGlosses
{
    /// <summary>Words by which the language is known.</summary>
    public const string Common = "le la les des du est et dans une par il elle son sa ses en au aux qui pour sur avec";

    public const string Small = """
        the=le la les l';a=un une;in=en dans à au aux sur chez ès;of=de du des d';by=par;with=avec;for=pour;under=sous;between=entre;during=durant pendant;since=depuis dès;until=jusqu'en jusqu'à jusqu'au jusque;circa=vers environ;from=partir;
        after=après suite;before=avant;and=et;or=ou;but=mais;who=qui;that=qu' que dont;where=où;when=lorsqu' lorsque quand;while=tandis;because=car;he=il;she=elle;they=ils elles;it=cela;his=son sa ses;their=leur leurs;him=lui;them=eux;this=ce cette cet ces;
        then=puis ensuite alors;also=aussi également;later=ultérieurement;finally=enfin finalement;first=premier première d'abord;not=ne n' pas;also=y se s';as=comme;there=là;same=même;following=suivant suivante;year=an année année;years=ans années;age=âge;
        was=est était fut sont étaient furent es sera seront;been=été;being=étant;has=a ont;had=avait avaient eut eurent;have=avoir;
        january=janvier janv;february=février févr;march=mars;april=avril;may=mai;june=juin;july=juillet juil;august=août;september=septembre sept;october=octobre oct;november=novembre nov;december=décembre déc;
        spring=printemps;autumn=automne;winter=hiver;early=début;late=fin;mid=milieu;beginning=commencement;end=terme
        """;

    public const string Nouns = """
        son=fils;daughter=fille;children=enfants;child=enfant;father=père;mother=mère;brother=frère;sister=sœur soeur;wife=femme;husband=mari époux;uncle=oncle;cousin=cousin;nephew=neveu;family=famille;parents=parents;
        member=membre;student=élève étudiant étudiante;professor=professeur professeure enseignant;director=directeur directrice;president=président présidente co-président;secretary=secrétaire;editor=rédacteur rédactrice;teacher=instituteur institutrice maître;
        minister=ministre;deputy=député députée;senator=sénateur;mayor=maire;lawyer=avocat avocate;judge=juge;engineer=ingénieur;architect=architecte;doctor=médecin;officer=officier;general=général;captain=capitaine;lieutenant=lieutenant;ambassador=ambassadeur;
        author=auteur auteure;journalist=journaliste;columnist=chroniqueur chroniqueuse;curator=conservateur conservatrice;librarian=bibliothécaire;archivist=archiviste;councillor=conseiller conseillère;delegate=délégué déléguée;assistant=assistant assistante;
        counselor=attaché;commissioner=commissaire;clerk=commis;banker=banquier;merchant=négociant marchand;painter=peintre;sculptor=sculpteur;musician=musicien;composer=compositeur;actor=acteur comédien;photographer=photographe;writer=écrivain;poet=poète;historian=historien historienne;
        prefect=préfet;inspector=inspecteur;administrator=administrateur;head=chef;founder=fondateur fondatrice;
        training=formation stage;decree=arrêté décret ordonnance circulaire;degree=licence doctorat diplôme baccalauréat agrégation docteur maîtrise brevet;studies=études;school=école lycée collège;university=université faculté;position=poste;office=fonctions fonction;thesis=thèse;prize=prix;medal=médaille;award=récompense légion;
        book=livre ouvrage ouvrages livres;article=article articles;novel=roman romans;newspaper=journal;magazine=revue;film=film films documentaires;exhibition=exposition;army=armée;navy=marine;war=guerre;prison=prison;prisoner=prisonnier prisonnière prisonniers;camp=camp;
        death=mort décès;birth=naissance;marriage=mariage;retirement=retraite;foundation=fondation;creation=création;dissolution=dissolution;arrival=arrivée;return=retour;election=élection;arrest=arrestation;company=société compagnie entreprise;
        organization=organisme;association=association;name=nom titre;party=parti;union=syndicat;city=ville;headquarters=siège
        """;

    public const string Verbs = """
        participle bear=né née nés nées;past originate=naît naquit;participle assign=chargé chargée;past resign=démissionne démissionna;participle resign=démissionné;past complete=achève acheva;past enter=entre entra;past arrive=débarque débarqua;past dissolve=disparaît disparait disparaissent disparut;participle dissolve=disparu disparue supprimé supprimée supprimés;past merge=fusionne fusionnent;participle merge=fusionné fusionnés fusionnée fusionnées;participle establish=instauré instaurée instituée institué constitué constituée;past reorganize=reconstitue réorganise;participle reorganize=réorganisé réorganisée;
        past die=meurt mourut décède décéda;participle die= décédé décédée décédés morte;past marry=épouse épousa marie maria;participle marry=marié mariée mariés;
        past study=étudie étudia;participle study=étudié;past attend=fréquente suit suivit;participle graduate=diplômé diplômée agrégé agrégée licencié licenciée bachelier;past receive=obtient obtint reçoit reçut;participle receive=reçu reçue obtenu;
        past become=devient devint deviennent;participle become=devenu devenue;participle appoint=nommé nommée nommés désigné promu promue affecté affectée;past appoint=nomme;participle elect=élu élue réélu;past join=rejoint rejoignit adhère adhéra intègre intégra;
        participle join= adhéré intégré entré entrée;past work=travaille travailla exerce exerça collabore;participle work=travaillé exercé collaboré;past teach=enseigne enseigna;participle teach=enseigné;
        past direct=dirige dirigea préside présida co-préside anime produit administre;participle direct=dirigé présidé;past serve=sert servit occupe occupa;participle serve=servi occupé;participle found=fondé fondée créé créée fondés créés institué instituée constitué constituée établi établie;
        past found=fonde fonda crée créa;past publish=publie publia écrivit;participle publish=publié publiée publiés écrit écrite paru rédigé;past appear=paraît;past move=s'installe s'établit déménage part partit quitte quitta émigre émigra;
        past settle=installe s'installa installa;participle move=installé installée parti émigré transféré transférée déplacé;past return=revient revint rentre rentra retourne retourna;participle return=revenu rentré retourné;past arrive=arrive arriva;participle arrive=arrivé arrivée venu;
        past live=vit vécut habite habita réside réside séjourne séjourna;participle live=vécu habité;participle arrest=arrêtée arrêtés;past arrest=arrête arrêta;participle imprison=emprisonné interné internée détenu incarcéré condamné;participle deport=déporté déportée;
        participle exile=exilé expulsé;participle release=libéré libérée;participle rename=rebaptisé renommé renommée rebaptisée;past make=fit font;participle make=fait faite faits faites;past defend=soutient soutint;participle defend=soutenu soutenue;past follow=suit;past lose=perd perdit;past sell=vend vendit;participle sell=vendu vendue;past receive=reçoivent;past go=va alla vont;past depart=partit;past take=prend prit prennent;participle take=pris prise;past elect=élit;participle open=ouvert ouverte;past open=ouvre ouvrit;past hold=tient tint détient détint;participle hold=tenu;past build=construit;past write=écrit;past come=vient vint;past continue=poursuit;past pass=passe;participle pass=passé;past appear=apparaît apparaissent apparut;past become=devenait;past depend=dépend;past include=comprend;past produce=produit;past conduct=conduit conduisit;participle rename=nommée;past promote=promeut;participle dissolve=dissous dissoute supprimé supprimée fermé fermée;
        past replace=remplace;participle replace=remplacé;past succeed=succède succéda;past participate=participe participa;participle participate=participé;past travel=voyage voyagea;participle retire=retraité;
        participle mobilize=mobilisé incorporé;participle wound=blessé;past enlist=s'engage s'engagea;participle bury=inhumé enterré enterrée;participle award=décoré lauréat;past meet=rencontre rencontra;past sign=signe;participle sign=signé signée;
        past begin=commence commença débute débuta;past continue=continue continua poursuit poursuivit;past give=donne donna;past exhibit=expose exposa;past devote=consacre consacra;participle separate=séparé;past leave=abandonne;participle build=construit construite;
        participle transfer=muté mutée transmis;base work=travailler;base study=étudier;base teach=enseigner
        """;
}
