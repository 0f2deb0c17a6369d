namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Spanish words of biographical notes by the English ones whose rules they follow. A data table.</summary>
internal static class SpanishGlosses
{
    /// <summary>Words by which the language is known.</summary>
    public const string Common = "el la los las del una por con su en que se fue y al como para desde";

    public const string Small = """
        the=el la los las;a=un una;in=en a al;of=de del;by=por;with=con;for=para;under=bajo;between=entre;during=durante;since=desde;until=hasta;circa=hacia;from=partir;after=tras después;before=antes;and=y e;or=o;but=pero;who=quien;that=que;where=donde;
        when=cuando;while=mientras;because=porque;as=como;he=él;she=ella;they=ellos;his=su sus;him=lo le;this=este esta;then=luego entonces;also=también se;later=posteriormente;finally=finalmente;first=primero;there=allí;not=no;same=mismo;following=siguiente;
        year=año;years=años;age=edad;was=fue es era son fueron eran;been=sido;has=ha han;had=había habían;
        january=enero;february=febrero;march=marzo;april=abril;may=mayo;june=junio;july=julio;august=agosto;september=septiembre setiembre;october=octubre;november=noviembre;december=diciembre;early=principios inicios;late=finales fines;mid=mediados
        """;

    public const string Nouns = """
        son=hijo;daughter=hija;children=hijos;father=padre;mother=madre;brother=hermano;sister=hermana;wife=esposa mujer;husband=esposo marido;family=familia;parents=padres;member=miembro;student=alumno alumna estudiante;professor=profesor profesora catedrático;
        director=director directora;president=presidente;secretary=secretario;editor=redactor;teacher=maestro maestra;minister=ministro;mayor=alcalde;lawyer=abogado;engineer=ingeniero;architect=arquitecto;doctor=médico;journalist=periodista;writer=escritor escritora;
        poet=poeta;ambassador=embajador;founder=fundador;degree=licenciatura doctorado título;studies=estudios;school=escuela colegio;university=universidad;position=cargo puesto;prize=premio;medal=medalla;award=galardón galardones;book=libro;article=artículo;
        novel=novela;newspaper=periódico;magazine=revista;film=película;exhibition=exposición;army=ejército;war=guerra;prison=cárcel prisión;death=muerte;birth=nacimiento;marriage=matrimonio boda;foundation=fundación;career=carrera;position=trabajo;name=nombre;party=partido
        """;

    public const string Verbs = """
        past originate=nació;participle bear=nacido nacida;past die=murió falleció;participle die=muerto fallecido;past marry=casó contrajo;participle marry=casado;past study=estudió cursó;participle study=estudiado;past graduate=graduó licenció doctoró;
        past receive=recibió obtuvo ganó;participle receive=recibido;past become=convirtió llegó;participle appoint=nombrado nombrada designado;participle elect=elegido elegida electo;past join=ingresó incorporó afilió;base join=incorporarse ingresar;past work=trabajó ejerció;
        participle work=trabajado;past teach=enseñó impartió;past direct=dirigió presidió;participle direct=dirigido;past serve=sirvió desempeñó;past found=fundó creó;participle found=fundado fundada creado creada establecido;past publish=publicó escribió editó;
        participle publish=publicado publicada escrito;past move=mudó trasladó emigró marchó exilió partió;participle move=trasladado exiliado;past return=regresó volvió;past arrive=vino;past live=vivió residió;participle arrest=detenido arrestado;
        participle imprison=encarcelado;participle release=liberado;participle rename=rebautizado;participle dissolve=disuelto;past participate=participó;past travel=viajó;past retire=jubiló;participle bury=enterrado;participle award=galardonado otorgado;past begin=comenzó inició empezó;
        past premiere=estrenó;participle premiere=estrenada
        """;
}
