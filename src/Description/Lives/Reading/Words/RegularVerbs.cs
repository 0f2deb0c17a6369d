namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Regular French and German verbs of biographical notes and administrative histories, by the English ones whose rules they follow. A data table; <see cref="Conjugations"/> makes their forms.</summary>
internal static class RegularVerbs
{
    public const string French = """
        found=fonder créer instituer instaurer cofonder;establish=implanter constituer;marry=épouser marier;die=décéder expirer;kill=assassiner fusiller exécuter;study=étudier;attend=fréquenter;train=former;graduate=licencier diplômer;enroll=inscrire immatriculer;
        appoint=nommer désigner affecter titulariser détacher charger;join=adhérer intégrer rallier affilier;enter=entrer;work=travailler collaborer exercer;teach=enseigner;direct=diriger présider gérer administrer animer piloter encadrer coordonner superviser;
        edit=éditer rédiger;publish=publier;compose=composer;perform=jouer interpréter chanter danser;exhibit=exposer;produce=réaliser tourner;draw=dessiner;build=édifier bâtir aménager;restore=restaurer rénover;
        move=déménager émigrer immigrer emménager;leave=quitter;transfer=transférer rattacher déplacer délocaliser muter transporter;settle=installer fixer;arrive=arriver débarquer;return=rentrer retourner regagner;travel=voyager;visit=visiter;
        live=habiter résider séjourner demeurer;exile=exiler réfugier;imprison=emprisonner interner incarcérer condamner enfermer;deport=déporter;release=libérer relâcher;capture=capturer;award=décorer récompenser décerner attribuer couronner;
        win=remporter gagner;dissolve=supprimer fermer liquider;merge=fusionner absorber regrouper amalgamer;separate=diviser scinder éclater démanteler séparer;rename=rebaptiser renommer dénommer;change=changer modifier;replace=remplacer;
        succeed=succéder;organize=organiser;reorganize=réorganiser restructurer remanier;participate=participer;fight=lutter militer;mobilize=mobiliser;enlist=engager enrôler;resign=démissionner;begin=commencer débuter entamer amorcer;continue=continuer;
        give=donner confier léguer verser;deposit=déposer;acquire=acheter;obtain=décrocher;sign=signer;launch=lancer;inaugurate=inaugurer;lead=mener;record=enregistrer;abandon=abandonner;hold=occuper;provide=assurer;devote=consacrer;
        keep=conserver garder;remain=rester;operate=fonctionner;develop=développer stabiliser;expand=élargir agrandir;hire=recruter embaucher;represent=représenter;prepare=préparer;approve=approuver;adopt=adopter;propose=proposer;elaborate=élaborer;
        refuse=refuser;accept=accepter;cease=cesser;collect=collecter rassembler;meet=rencontrer;suffer=tomber;retire=retirer;entrust=missionner;extend=prolonger;recover=récupérer;concern=concerner;authorize=autoriser habiliter;
        manage=gérer;wound=blesser;bury=inhumer enterrer incinérer;baptize=baptiser;convert=convertir;build=bâtir;gather=réunir;finish=finir terminer achever;fill=remplir;establish=établir;succeed=réussir;choose=choisir;divide=répartir
        """;

    public const string German = """
        found=gründen begründen;establish=errichten ein|richten etablieren;marry=heiraten;study=studieren lernen erlernen;graduate=promovieren habilitieren absolvieren maturieren;work=arbeiten wirken praktizieren;teach=lehren unterrichten;direct=leiten dirigieren;
        lead=führen;serve=dienen;live=wohnen leben;emigrate=emigrieren immigrieren aus|wandern ein|wandern;flee=flüchten;move=übersiedeln um|siedeln;travel=reisen;visit=besichtigen;attend=besuchen;publish=veröffentlichen publizieren;write=verfassen;translate=übersetzen;
        paint=malen;compose=komponieren;arrest=verhaften;imprison=inhaftieren internieren;deport=deportieren;release=befreien;evacuate=evakuieren;open=eröffnen;build=bauen erbauen;collect=sammeln;end=beenden;change=wechseln;edit=redigieren;
        retire=pensionieren emeritieren;merge=vereinigen fusionieren ein|gliedern an|gliedern zusammen|legen;transfer=versetzen verlegen;dissolve=liquidieren auf|lösen;exhibit=aus|stellen;perform=auf|führen;award=verleihen aus|zeichnen;murder=ermorden;
        participate=beteiligen;found=mit|begründen;produce=produzieren;organize=organisieren;reorganize=um|gestalten;rename=um|benennen;mobilize=mobilisieren;enlist=melden;convert=konvertieren;baptize=taufen;acquire=erwerben
        """;
}
