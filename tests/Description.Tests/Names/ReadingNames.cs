using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Names;

/// <summary>Parts are given as "s=" surname, "f=" forename, "n=" numeration, "t=" title, "q=" fuller, "d=" dates, "x=" subdivision, "e=" relator, "b=" division, "p=" parallel, "?=" rest.</summary>
public class ReadingNames
{
    [Theory]
    [InlineData("Serge, Victor, 1890-1947", "s=Serge|f=Victor|d=1890-1947", "the usual heading")]
    [InlineData("Serge, Victor, 1890-1947.", "s=Serge|f=Victor|d=1890-1947", "a final stop")]
    [InlineData("Victor Serge", "s=Serge|f=Victor", "in the order of speech")]
    [InlineData("Victor Serge, 1890-1947", "s=Serge|f=Victor|d=1890-1947", "with dates")]
    [InlineData("Victor Serge (1890-1947)", "s=Serge|f=Victor|d=1890-1947", "in brackets")]
    [InlineData("Le Rétif", "f=Le Rétif", "a pseudonym that is a phrase is entered whole")]
    [InlineData("Le Rétif (pseud.)", "f=Le Rétif|t=pseud.", "and said to be one")]
    [InlineData("Voltaire, 1694-1778", "f=Voltaire|d=1694-1778", "one name")]
    [InlineData("King, Martin Luther, Jr., 1929-1968", "s=King|f=Martin Luther|t=Jr.|d=1929-1968", "generation is a word that goes with the name")]
    [InlineData("Martin Luther King Jr.", "s=King|f=Martin Luther|t=Jr.", "without comma")]
    [InlineData("King Jr., Martin Luther", "s=King|f=Martin Luther|t=Jr.", "in the wrong place")]
    [InlineData("Tate, J. Knox, IV", "s=Tate|f=J. Knox|n=IV", "a number")]
    [InlineData("Louis XIV, King of France, 1638-1715", "f=Louis|n=XIV|t=King of France|d=1638-1715", "a sovereign")]
    [InlineData("John Paul II, Pope, 1920-2005", "f=John Paul|n=II|t=Pope|d=1920-2005", "a pope")]
    [InlineData("Faisal, King of Saudi Arabia, 1906-1975", "f=Faisal|t=King of Saudi Arabia|d=1906-1975", "without number")]
    [InlineData("Francis, of Assisi, Saint, 1182-1226", "f=Francis|t=of Assisi, Saint|d=1182-1226", "a saint")]
    [InlineData("Catherine of Siena", "f=Catherine|t=of Siena", "known by a place")]
    [InlineData("Ellington, Duke, 1899-1974", "s=Ellington|f=Duke|d=1899-1974", "a title that is a forename")]
    [InlineData("Churchill, Winston, Sir, 1874-1965", "s=Churchill|f=Winston|t=Sir|d=1874-1965", "a title of address")]
    [InlineData("Bittelman, Mrs. Alex", "s=Bittelman|f=Alex|t=Mrs.", "before the forename")]
    [InlineData("Molesworth, Mrs., 1839-1921", "s=Molesworth|t=Mrs.|d=1839-1921", "without forename")]
    [InlineData("Mrs. Molesworth", "s=Molesworth|t=Mrs.", "in the order of speech")]
    [InlineData("Howe, William Howe, 5th Viscount", "s=Howe|f=William Howe|t=5th Viscount", "a peer")]
    [InlineData("Wellington, Arthur Wellesley, Duke of, 1769-1852", "s=Wellington|f=Arthur Wellesley|t=Duke of|d=1769-1852", "the title is the surname")]
    [InlineData("Eliot, T. S. (Thomas Stearns), 1888-1965", "s=Eliot|f=T. S.|q=Thomas Stearns|d=1888-1965", "fuller form")]
    [InlineData("King, Henrietta Liston (Low), 1799–1882", "s=King|f=Henrietta Liston|q=Low|d=1799–1882", "an en dash in the dates")]
    [InlineData("Favier, Jean (1932-2014 ; historien)", "s=Favier|f=Jean|t=historien|d=1932-2014", "the French national library")]
    [InlineData("Delmas, Bruno (1941-....)", "s=Delmas|f=Bruno|d=1941-....", "the French way of living on")]
    [InlineData("Goldman, Emma, active 1889-", "s=Goldman|f=Emma|d=active 1889-", "active dates")]
    [InlineData("Slytherin, Salazar, d. circa 1100", "s=Slytherin|f=Salazar|d=d. circa 1100", "dates in words")]
    [InlineData("Brown, Samuel, active approximately 1770s", "s=Brown|f=Samuel|d=active approximately 1770s", "a decade")]
    [InlineData("Berol, Alfred C., (collector)", "s=Berol|f=Alfred C.|e=collector", "a relator in brackets")]
    [InlineData("Smith, John, 1800-1870, former owner", "s=Smith|f=John|d=1800-1870|e=former owner", "a relator of two words")]
    [InlineData("Tate, Dan, 1896- performer.", "s=Tate|f=Dan|d=1896-|e=performer", "behind an open date no comma is written")]
    [InlineData("Zhirkevich, Sergeĭ, 1958- collector, photographer.", "s=Zhirkevich|f=Sergeĭ|d=1958-|e=collector|e=photographer", "several")]
    [InlineData("Sarony, Napoleon, 1821-1896 -- Photographer", "s=Sarony|f=Napoleon|d=1821-1896|e=photographer", "behind a dash it is no subject")]
    [InlineData("Shakespeare, William, 1564-1616. Hamlet", "s=Shakespeare|f=William|d=1564-1616|?=Hamlet", "a work is no part of the name")]
    [InlineData("T︠S︡vetaeva, Marina, 1892-1941", "s=TSvetaeva|f=Marina|d=1892-1941", "MARC half marks of a ligature")]
    [InlineData("I͡Avorskiĭ, Stefan", "s=IAvorskiĭ|f=Stefan", "a ligature in one mark")]
    [InlineData("Rafa Nasiri (Iraqi artist, 1940-2013) – رافع الناصري", "s=Nasiri|f=Rafa|t=Iraqi artist|d=1940-2013|p=رافع الناصري", "two scripts")]
    public void A_persons_heading_has_parts(string heading, string parts, string reason) =>
        Expect.Same(parts, Parts(NameReader.Read(heading, RecordKind.Person)), reason);

    [Theory]
    [InlineData("Poe, Edgar Allan, 1809-1849 -- Criticism and interpretation", "as systems write it")]
    [InlineData("Poe, Edgar Allan, 1809-1849 — Criticism and interpretation", "a dash")]
    [InlineData("Poe, Edgar Allan, 1809-1849—Criticism and interpretation.", "as LCSH prints it")]
    [InlineData("Poe, Edgar Allan, 1809-1849--Criticism and interpretation", "as LCSH is typed")]
    [InlineData("Poe, Edgar Allan, 1809-1849 – Criticism and interpretation", "an en dash between spaces")]
    [InlineData("Poe, Edgar Allan, 1809-1849  Criticism and interpretation", "two spaces where the dash was lost")]
    [InlineData("Poe, Edgar Allan, 1809-1849 Criticism and interpretation.", "one space, where white space was collapsed on the way")]
    [InlineData("Poe, Edgar Allan, 1809-1849 -- |x Criticism and interpretation", "a MARC subfield left in")]
    [InlineData("Poe, Edgar Allan, 1809-1849 |x Criticism and interpretation", "without dash")]
    public void A_subject_about_a_person_is_the_person_and_its_subdivisions(string heading, string reason)
    {
        var reading = NameReader.Read(heading);
        Expect.Same("s=Poe|f=Edgar Allan|d=1809-1849|x=Criticism and interpretation", Parts(reading), reason);
        Assert.Equal(RecordKind.Person, reading.Kind);
        Assert.True(reading.IsSubject);
    }

    [Theory]
    [InlineData("Beethoven, Ludwig van, 1770-1827", "s=Beethoven|f=Ludwig van|d=1770-1827", "inverted, as the heading has it")]
    [InlineData("Ludwig van Beethoven", "s=van Beethoven|f=Ludwig", "Dutch and Flemish")]
    [InlineData("Vincent van der Berg", "s=van der Berg|f=Vincent", "two particles")]
    [InlineData("Johann Wolfgang von Goethe", "s=von Goethe|f=Johann Wolfgang", "German")]
    [InlineData("Ferdinand Graf von Zeppelin", "s=von Zeppelin|f=Ferdinand Graf", "a title inside stays with the forename")]
    [InlineData("Charles de Gaulle", "s=de Gaulle|f=Charles", "French")]
    [InlineData("Jean de La Fontaine", "s=de La Fontaine|f=Jean", "with article")]
    [InlineData("Gabriele d'Annunzio", "s=d'Annunzio|f=Gabriele", "Italian, elided")]
    [InlineData("Edith Di Pasquale", "s=Di Pasquale|f=Edith", "with a capital")]
    [InlineData("José Ortega y Gasset", "s=Ortega y Gasset|f=José", "Spanish")]
    [InlineData("Bartolomé de las Casas", "s=de las Casas|f=Bartolomé", "with plural article")]
    [InlineData("Vasco da Gama", "s=da Gama|f=Vasco", "Portuguese")]
    [InlineData("Carl Gustaf af Ugglas", "s=af Ugglas|f=Carl Gustaf", "Swedish")]
    [InlineData("Osama bin Laden", "s=bin Laden|f=Osama", "Arabic")]
    [InlineData("Hatim al-Sakr", "s=al-Sakr|f=Hatim", "Arabic article")]
    [InlineData("Shakir Hassan Al Said", "s=Al Said|f=Shakir Hassan", "written apart")]
    [InlineData("David ben Gurion", "s=ben Gurion|f=David", "Hebrew")]
    [InlineData("Seán Ó Faoláin", "s=Ó Faoláin|f=Seán", "Irish")]
    [InlineData("Dafydd ap Gwilym", "s=ap Gwilym|f=Dafydd", "Welsh")]
    [InlineData("Karel starší ze Žerotína", "s=ze Žerotína|f=Karel starší", "Czech")]
    [InlineData("Van Buren, Martin", "s=Van Buren|f=Martin", "an English surname")]
    [InlineData("de Beauvoir, Simone, 1908-1986", "s=de Beauvoir|f=Simone|d=1908-1986", "as people write it")]
    public void Particles_go_with_the_surname_in_speech(string heading, string parts, string reason) =>
        Expect.Same(parts, Parts(NameReader.Read(heading, RecordKind.Person)), reason);

    [Theory]
    [InlineData("Rothschild family", RecordKind.Family, "s=Rothschild", "a family")]
    [InlineData("Kibalchich (Family : 1860-1990 : Brussels)", RecordKind.Family, "s=Kibalchich|d=1860-1990|c=Brussels", "RDA")]
    [InlineData("Famille Serge", RecordKind.Family, "s=Serge", "French")]
    [InlineData("Clymer family -- Portraits", RecordKind.Family, "s=Clymer|x=Portraits", "a subject about a family")]
    [InlineData("United States. Army. Corps of Engineers", RecordKind.CorporateBody, "b=Army|b=Corps of Engineers", "divisions")]
    [InlineData("New York (N.Y.). City Council -- Elections", RecordKind.CorporateBody, "c=N.Y.|b=City Council|x=Elections", "of a place in brackets")]
    [InlineData("Workers Party (1940-1949) -- Correspondence", RecordKind.CorporateBody, "d=1940-1949|x=Correspondence", "dates tell parties apart")]
    [InlineData("Progressive Party (U.S. : 1948)", RecordKind.CorporateBody, "d=1948|c=U.S.", "place and date")]
    [InlineData("Archive of Folk Song (U.S.) collector.", RecordKind.CorporateBody, "c=U.S.|e=collector", "a relator")]
    [InlineData("Retail, Wholesale, and Department Store Union", RecordKind.CorporateBody, "", "commas that part nothing")]
    [InlineData("Hargrave & Gubelman", RecordKind.CorporateBody, "", "a firm of two")]
    [InlineData("AFSCME. District Council 37 (New York, N.Y.)", RecordKind.CorporateBody, "c=New York, N.Y.|b=District Council 37 (New York, N.Y.)", "an acronym")]
    [InlineData("Ludwig van Beethoven", RecordKind.Person, "s=van Beethoven|f=Ludwig", "a person by the particle")]
    [InlineData("Hall, Marnie", RecordKind.Person, "s=Hall|f=Marnie", "a surname that is a word of bodies")]
    public void The_kind_is_known_by_the_form(string heading, RecordKind kind, string parts, string reason)
    {
        var reading = NameReader.Read(heading);
        Expect.Same(kind, reading.Kind, reason);
        Expect.Same(parts, Parts(reading), reason);
    }

    [Theory]
    [InlineData("1890-1947", 1890, 1947, "both")]
    [InlineData("1941-....", 1941, null, "alive")]
    [InlineData("d. 1947", null, 1947, "death alone")]
    [InlineData("-1947", null, 1947, "death alone, a dash")]
    [InlineData("b. circa 1912", 1912, null, "birth alone")]
    [InlineData("active 16th century", null, null, "no year")]
    public void Dates_have_years(string dates, int? first, int? last, string reason) =>
        Expect.Same((first, last), NameReader.Read($"Serge, Victor, {dates}", RecordKind.Person).Years, reason);

    internal static string Parts(NameReading reading)
    {
        (string Mark, string? Text)[] parts =
        [
            ("s", reading.Surname), ("f", reading.Forename), ("n", reading.Numeration), ("t", reading.Title), ("q", reading.Fuller), ("d", reading.Dates), ("c", reading.Qualifier),
            .. reading.Units.Select(text => ("b", text)), .. reading.Subdivisions.Select(text => ("x", text)), .. reading.Relators.Select(text => ("e", text)), ("p", reading.Parallel), ("?", reading.Rest),
        ];
        return string.Join('|', parts.Where(part => part.Text is not null).Select(part => $"{part.Mark}={part.Text}"));
    }
}
