namespace Fonds.Description.Names;

/// <summary>
/// Words that corporate bodies have in their names and people do not, in the languages of finding aids: kinds of bodies, of journals and
/// newspapers, ships, conferences, trades in the plural. A data table.
/// </summary>
internal static class BodyWords
{
    private static readonly Words All = new("""
        abadía abadia abbaye abbazia abtei ayuntamiento arcidiocesi bezirksamt bürgermeisteramt câmara comarca comune dieta diputación diputació etablissements firma firme gemeente gmina gouvernement gubernia hauptamt hitachdut instytut intendencia
        jewish judenrat kahal kolegium kommando komisariát kreis kreisamt kuria landratsamt magistrat mairie municipalité município okresní okręg pfarramt prefettura prefeitura procuratura provincie regierung rentamt schutzpolizei
        spółka starostwo stift towarzystwo tribunale universidade urząd vashem városi vicariato waterschap wydawnictwo zespół zemský
        abbey abolition abolitionists academia academic academy académie accademia action actors administration admissions advancement advertising advisory aerospace affairs afl african
        afscme aftonbladet aged agence agencia agencies agency agenda agentur agenzia agriculture aid aids air aircraft airlines airways akademia akademie akademien akademiet akademija
        akadémia aktiengesellschaft aleppo all alliance allied alumni amalgamated america american americans amphitheater amt amtsgericht analytics anarchist anarchists ancient animal anti
        antislavery antiwar anzeiger appliances applied aquarium arbeiter arbeiterbund arbetare arboretum archdiocese archief architects architecture archiv archive archives archivio
        archivo area arena armed army arquivo artillery artists arts asamblea asian asociación assembly assemblée assn. associated associates association associazione asylum athletic
        athletics authority automobile autoworkers auxiliary avenue bakers bakery ballet banca banco band bank bankers bankhaus banque bark battalion battleship benevolent better bewegung
        biblioteca bibliotek biblioteka biblioteket bibliotheek bibliothek bibliothèque bibliothèques biennale binders bishopric bizottság ironclad board boilermakers book books boroughs
        botanical boys brewers brewery bricklayers brig brigada brigadas brigade brigades british broadcast broadcasting brokers bros bros. brotherhood brothers buchhandlung building
        bulletin bund bundesarchiv bureau bureaus business butchers büro cabinet cable cafe café camera camp campaign campus canal cancer capital care carnival carpenters carrier casino
        cathedral catholic caucus cavalry cbs celebration cemetery census centennial center centers centre change chapel chapter chauffeurs chemical chemicals chiesa children chinese choir
        choirs choral chorus chronicle chronicles church cie cinema cinémathèque cio circle circus citizens city civic civil cloakmakers club clubs co co. coalition coast collections
        collective college college. colleges collegiate colliery collège colony comisión comissão comitato comité comitê commerce commercial commissariat commission commissione
        commissioner commissioners committee committees communications communist communists community compagnie compagnies companhia company company. compañia compañía computers computing
        confectionery confederación confederate conference conferencia conférence congregation congregational congregations congreso congress congresso congrès conseil consejo conselho
        conservation conservatoire conservatorio conservatory consiglio constabulary constitutional consulate consultants consulting contemporary continental convent convention cooperative
        coordinating corp corp. corporation corps correo corriere corte cosmetics council county cour courant courier court craftsmen creditors crusade cultural culture currents customs
        cutter cutters dagblad dagbladet daily dairy dance dancers dansk danske dartmouth data daughters dean's defense democracy democratic department dept. des design deutsche deutscher
        deutsches development diario digest diocese dirección direction direktion direzione disability disarmament dispatch dispensary distillery district division diário dormitory
        dragoons drama druckerei drug drugstore dynamics délnická ear eastern education educational eglise egyesület egylet ejército electric electrical electricians electronics embassy
        emergency empire employees employment engineering engineers engravers ensemble ensembles enterprises entertainment episcopal equitable equities equity escola escuela estate ethical
        evangelical events examiner exchange executive exhibition expo exposición exposition fabrics fabryka facilities factory faculty fair farm farmers farms fascism fashions features
        federación federal federation fellows fellowship female feminist feminists ferry festival figaro file film films finance fire firm firma first fleet food force forces foreign forum
        forward foundation foundation. foundry fourth fraternity free freedom freemasons frente friends friendship frigate front fronte fund fundraising furniture furriers fédération
        gaceta galleries gallery garden gardens garments gas gays gazeta gazette gazzetta gemeinde gericht gesellschaft gestapo gewerkschaft ghetto giornale girls giving glee gmbh
        government graduate graphic greater greenpoint greenwich grenadiers grocers grocery group groups guard guardian guards guild gymnasium gyár hall harbor harvard hatters health
        hebrew heights heirs helpers herald high hilfsverein historic historical history hms hochschule holdings holy home hospital hotel hotels house housing human humanities humanité
        hôpital iglesia igreja immigration implement imprenta imprimerie improvement inc inc. incorporated independence independent indian industrial industries industry infantry
        information inn inner innovations inquirer institut institute institution instituto instruments insurance inter international internationale internationalist investigate
        investments investors ireland irish iron ironworkers islamic island istituto italian izvestia izvestii͡a japanese jednota jeunesse jeunesses jewelers jewelry jewish joiners joint
        jornal journal judenrat jugend juventud juventudes kaiserliche kantor kanzlei kehillah keystone kirche knights knihovna komitee komitet komitéen kommission konferencja konferenz
        kongres kongress kongresszus koninklijke konzentrationslager kostel kościół krankenhaus kulturbund kultusgemeinde kuratorium königlich königliche könyvtár könyvtára label labor
        laboratories laboratory ladies lager landesarchiv landmark landsmanshaft language laundry lavoratori lawyers league lectures lectureship legal legion lesbian lesbians letters
        liberation libertad libertarias liberties liberty librairie libraries library libreria librería life liga ligue limited lines literary lithographers living llc local lodge
        longshoremen ltd ltd. luftwaffe lutheran lycée légion maatschappij machine machinists magazine magazines magyar make management manufacturing marine market marxist marxists masons
        matica matice mayoralty media medicine memorial mental merchants methodist metropolitan militant military militia mill millinery mills mine miners mines ministerio ministerium
        ministero ministerstvo ministerstwo ministries ministry ministère ministério minisztérium minstrels mint mission missionary mobilization monastery monde monthly mortgage mosque
        motel motors mouvement movement movimento movimiento municipal municipality museet musei museo museum museums music musical musicians musée muzej muzeum múzeum nation national
        nations naval navy negro neighborhood neighbors network new news newsletter newspaper nightclub non norsk norske nuclear nursery nursing nyheter národní oboz observatory occupy
        office oficina oil old open oper opera operative opéra orchester orchestra orchestre order organisation organization organizations organizing ornamental orphan orquesta ospedale
        ouvriers pacific pacifists pageant painters pan panel parade parents parish park parliament partei parti partia partido partija partito partiya partners partnership party peace
        peoples performance performers performing periodical periódico petroleum pharmaceuticals pharmacy philharmonic philharmonie philharmoniker photo photographers photography picture
        pictures place plan planetarium planning plantation plantations plasterers plastics players playhouse plaza plumbers podnik poets police policy politechnika political polska polski
        polskie polytechnic popular port post power pravda prefecture presbyterian president press presse printers priory prison productions professional professions program programs
        progress progressive project projects promoting proprietors protestant provost préfecture pub public publications publishers publishing puppeteers puppets párt quarterly quartet
        queer quintet raceway rada radical radio rail railroad railway ranch rangers rapid rare rat realty records records. reformed regents regiment regiments registrar registry reichs
        reichsvereinigung relations relief religion religious relocation repertory republic republican research reserve residents resistance resource restaurant retail reunion review
        reviews revista revolution revolutionary revue rights rivista road robotnicy robotnicza roundtable rt. rundschau rédaction részvénytársaság safety saloon savings scholarship school
        schools schooner schule schweizerische sciences scouts scuola seamen second secretariat securities seminar seminars seminary senate senates sentinel service services servicio
        servizio settlement shareholders sheriff ship shipyard shop show shul sindacato sindicato singers sixth sloop slope social socialist socialista socialists sociedad sociedade
        sociedades societa societies society società société sociétés software sokol solidarity solutions sons sorority soviet sowjet space spanish spartacist special speedway sports
        spółdzielnia spółka squadron square staatsarchiv stadium stadtarchiv staff stage state states station steamer steamship steelworkers stevedores stichting stiftung store stores
        stowarzyszenie strana stranka street structural student students studies studio studios study státní submarine suburban subway suffrage suffragists sunday support survey svaz
        svenska symphonic symphony symposium synagogue syndicalist syndicat syndicats system systems szkoła szövetség tageblatt tailors tamiment task tavern teachers team teamsters teatro
        tech technische technologies technology telegraph telephone television temperance temple temps tenants tendency textile textiles the theater theatre theatres theatrical theological
        théâtre tidning tidningen times tipografia tobacco towarzystwo town township trabajadores trade trades training transit transportation travailleurs treasury trial tribe tribunal
        tribune trio trotskyist troupe trust trustee trustees tuberculosis twu typographical tábor társaság u.s. ufficio undergraduate underwriters union unione unions unitarian united
        unity universidad universiteit universitet university università universität université uniwersytet unió unión urban usa uss utility valley vaudeville ventures verband verbände
        verein vereinigung vereniging verlag verlagsanstalt veterans village visual vocal volunteers vps war weavers weekly wehrmacht weltausstellung whaler wholesale woman women work
        workers working works workshop world writers yacht yeshiva zakłady zeitschrift zeitung zentrale zentralrat zentralverein zoo zväz związek závod závody école éditions église
        étudiants österreichische österreichischer československá škola
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    public static bool Have(ReadOnlySpan<char> word) => All.Have(word);
}
