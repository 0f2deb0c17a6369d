using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Tests.Lives;

/// <summary>Events that sentences tell, one sentence a row.</summary>
public sealed partial class ReadingALife
{
    private static readonly LifeSubject Person = new("Doe, Jane, 1900-1980", RecordKind.Person);
    private static readonly LifeSubject Union = new("Student Peace Union (U.S.)", RecordKind.CorporateBody);
    private static readonly LifeSubject Body = new("Society of Weavers", RecordKind.CorporateBody);

    public static TheoryData<string, string> OfPersons => new()
    {
        // Kind, begin, end, places, whose; several events are parted by a bar.
        { "Jane Doe was born on 30 December 1900 in Brussels.", "birth 1900-12-30 @Brussels" },
        // Verbs joined by "and" are events of their own, and a date in front holds for both.
        { "In January 1912 she was arrested and imprisoned.", "arrest 1912-01 | imprisonment 1912-01" },
        // A span is one event.
        { "She lived in Leningrad from 1928 until 1933.", "residence 1928..1933 @Leningrad" },
        { "She edited the Masses until 1918.", "employment ..1918" },
        // What another did is that one's.
        { "Her brother, Raoul, emigrated to Canada in 1903.", "other 1903 @Canada of Raoul" },
        // A child born to the subject is a child.
        { "Their son, Vlady, was born in Petrograd on 15 August 1920.", "child 1920-08-15 @Petrograd" },
        // An age counts from the birth.
        { "At the age of 19 she moved to Vienna.", "emigration/move 1919 @Vienna" },
        // What is spent in prisons is a sentence, and not a stay.
        { "She spent the years until 1917 in French prisons.", "imprisonment ..1917" },
        // A year that dates a third thing dates no event of hers.
        { "She admired the Revolution of 1905.", "" },
        // A year in a title is none.
        { "She appeared in \"Scandals of 1925\" in 1926.", "performance 1926" },
        { "In the fall of 1941 she married Ned Smith.", "marriage 1941" },
        // "His death" is an event in a noun; "until" ends what went on.
        { "She taught in Boston until her death in 1980.", "employment ..1980 @Boston | death 1980" },
        // The place holds on where the clause says "where".
        { "In 1920 she moved to London, where she edited a journal.", "emigration/move 1920 @London | employment 1920 @London" },
        // What ends began with what is told before.
        { "She arrived in Vienna in 1946 and lived there until 1975.", "emigration/move 1946 @Vienna | residence 1946..1975 @Vienna" },
        // When the note was written is no event.
        { "As of 2011, she is the president of the club.", "" },
        // Where it was taken from neither.
        { "New Haven, Conn.: Yale University Press, 1995.", "" },
        { "Elle est née en avril 1912 à Grenoble.", "birth 1912-04 @Grenoble" },
        { "Sie wurde am 12. Mai 1927 als Tochter von Anna in Amsterdam geboren.", "birth 1927-05-12 @Amsterdam" },
        // "That year" behind a month gives the month its year, once.
        { "She arrived in Vienna in August 1915 and was wounded in December of that year.", "emigration/move 1915-08 @Vienna | illness 1915-12 @Vienna" },
        // The place of "where" is that of the arrival.
        { "She saw action at Verdun, where she arrived in August 1915.", "military service @Verdun | emigration/move 1915-08 @Verdun" },
        // What comes "then" comes when the span is over.
        { "From 1937 to 1939 she taught in Leeds, but then moved to Somerset.", "employment 1937..1939 @Leeds | emigration/move 1939 @Somerset" },
        // A war dates by how it began.
        { "At the outbreak of World War I she moved to Zurich.", "emigration/move 1914 @Zurich" },
        // A degree and what it is in are no places, and "associate" before it is no post.
        { "She received an associate degree in Chemical Engineering in 1926.", "degree 1926" },
        { "She received an MA from Columbia in 1926.", "degree 1926" },
        // "Housing" in a list is a noun.
        { "She worked on poverty, housing and public services (1962-1963).", "employment 1962..1963" },
        // The dates of her mother's life are not hers.
        { "She was born in Leeds, the daughter of Tom and Florence (née Crossman, 1836-1910) Doe.", "birth @Leeds" },
        // When the college was founded dates a third thing, and so does the year in which its name was changed.
        { "In 1926 she taught at Reed College, which was founded in 1908.", "employment 1926" },
        { "In 1926 she left Reed College (later becoming Reed University in 1930).", "education 1926" },
        // A book cited in brackets is none of hers.
        { "She is described in Smith's history of Leeds (New York: Longfield Press, 1983).", "" },
        // Letters are exchanged by free people.
        { "In 1926 she exchanged letters with Ned Smith.", "other 1926" },
        // The bracket behind her name says when she lived, however it is written.
        { "Jane Doe (born 1900) is a printer.", "birth 1900" },
        { "Jane Doe (b.1900-d.1980) was a printer.", "birth 1900 | death 1980" },
        // Titles need no quotation marks in a list of books.
        { "Her poetry books include Nocturnes (1994) and Absence (2014).", "publication 1994 | publication 2014" },
        // What is shown is performed, and not founded, held or had.
        { "In 1987 she had her first solo exhibition.", "performance 1987" },
        { "In 1988 she organized a retrospective in Leeds.", "performance 1988 @Leeds" },
        // A year before "graduate" is the year of the degree.
        { "Doe was a 1908 graduate of Columbia University.", "degree 1908" },
        // The year of the thing is the year of taking part in it.
        { "She served as director of the 2010 Leeds Biennial.", "employment 2010" },
        // What others did to her happened to her.
        { "In 1962 the Academy awarded her its medal.", "award 1962" },
        { "The police arrested her in Vienna in 1926.", "arrest 1926 @Vienna" },
        { "The police arrested her brother in Vienna in 1926.", "other 1926 @Vienna of The police" },
        // The years of a body behind its name are not hers when another date is given.
        { "She worked for the Weavers Committee (1933-1982) in 1936.", "employment 1936" },
        // The order of DACS 2.4: year, month, day.
        { "She died on 1980 July 31 at Blowing Rock, North Carolina.", "death 1980-07-31 @Blowing Rock, North Carolina" },
        // One year behind two months, or behind two days.
        { "She fought in the battle of the Ebro from July to September 1938.", "military service 1938-07..1938-09" },
        { "She visited Rome June 5-10, 1937.", "travel 1937-06-05..1937-06-10 @Rome" },
        // An age says once more what a date has said.
        { "She married Ned Smith on January 22, 1935 at the age of 35.", "marriage 1935-01-22" },
        // What lasted so many years ends so many years on.
        { "In 1935 she became editor of the Weaver and served for 15 years.", "employment 1935 | employment 1935..1950" },
        { "In 1954 she began a five-year term as director.", "employment 1954..1959" },
        // The dates of her life need no brackets.
        { "Jane Doe, 1900-1980, was a printer.", "birth 1900 | death 1980" },
        // Whom she outlived is no event of hers.
        { "She died on 4 May 1980 in Leeds and was survived by two sons.", "death 1980-05-04 @Leeds" },
        // Whose child she is does not make her a child of hers.
        { "Jane Doe, the second daughter of Tom Doe, was born in Leeds.", "birth @Leeds" },
        // A doctor of laws is a degree and no post.
        { "She received a Doctor of Laws from Reed College in 1950.", "degree 1950" },
        { "She was called to the bar in 1925.", "appointment 1925" },
        // Years in brackets behind what was received are those of receiving it, whatever it is called after.
        { "She received numerous awards, including the Premio Planeta (1950), a Guggenheim Fellowship (1952), and the Premio Ned Smith (1955).", "award 1950 | award 1952 | award 1955" },
        // What stands behind a verb is its object, and does not serve on boards.
        { "She won a prize for a pavilion, served (1938-1946) on the Art Committee, and was a judge (1957).", "employment 1938..1946 | employment 1957" },
        // Serving in a country, or as a soldier of whatever rank, is service in its forces.
        { "She joined the International Brigades in 1936. She served in Spain from March 1937 until September 1938.", "military service 1936 | military service 1937-03..1938-09 @Spain" },
        { "In 1942 she served as a sergeant in the Army.", "military service 1942" },
        // To contract with a city is no illness, and to perform a duty no performance.
        { "She contracted with the city in 1970 and performed surgery in 1971.", "other 1970 | other 1971" },
        // Her family, and the name that she was born with, are hers.
        { "Jane Doe, born Jane Diamond, taught. Diamond moved to Leeds in 1925, and the Does moved to York in 1930.", "emigration/move 1925 @Leeds | emigration/move 1930 @York" },
        // What she came back for happened when she came back; what she went to see did not happen by her going.
        { "In 1891 she returned to the Midwest to teach at Reed College.", "emigration/move 1891 @Midwest | employment 1891 @Midwest" },
        { "In 1920 she moved to Leeds to be near her sister.", "emigration/move 1920 @Leeds" },
        // The date before "when" is that of the clause behind it.
        { "She taught in Leeds until 1921, when she moved to York.", "employment ..1921 @Leeds | emigration/move 1921 @York" },
        // "After graduation" is when she graduated, and "the war" the war named last.
        { "She graduated from Reed College in 1921. After graduation, she worked in Leeds.", "degree 1921 | employment 1921 @Leeds" },
        { "During World War II she taught in Leeds. After the war she moved to York.", "employment 1939..1945 @Leeds | emigration/move 1945 @York" },
        // What did not happen, or only could, is no event.
        { "She never married. She died in 1980 before she could return to Leeds.", "death 1980" },
        // Who she is said to be is she.
        { "Jane Doe is a printer who was born in Leeds in 1900.", "birth 1900 @Leeds" },
        // A film is released and not set free.
        { "The first film that she directed, \"Weaving\", was released in 1935.", "publication 1935" },
        // Where and when she was born is not where and when she studied.
        { "Born in Leeds in 1900, Doe studied law at Reed College, where she received a BA in 1922, MA in 1924, and PhD in 1926.", "birth 1900 @Leeds | degree 1922 | degree 1924 | degree 1926" },
        // An article with a capital begins a title and is no place.
        { "In 1941 she published La tourmente in Paris.", "publication 1941 @Paris" },
        // Half a world is no place.
        { "When she arrived in Leeds, she began working for publications in the West.", "emigration/move @Leeds | employment @Leeds" },
        // Each office of a list by its own name.
        { "Elle est membre du conseil (1985-1987) et directrice de l'école (1988-1997).", "membership 1985..1987 | employment 1988..1997" },
        // "Born" without "was" is a birth.
        { "Jane Doe born to Ned Doe and Elizabeth Smith, Leeds, 1900.", "birth 1900 @Leeds" },
        // Decades written with a hyphen, and two joined into one time.
        { "She retired from the company in the mid-1960s.", "retirement 1964..1966" },
        { "She was active in the Guild during the late 1950s and early 1960s.", "membership 1957..1963" },
        // A beginning and an end of one thing; the death of her husband is his.
        { "She was married to Ned Smith from 1925 until his death in 1950.", "marriage 1925..1950 | other 1950 of Ned Smith" },
        // "Found" behind "helped" is no form of "find".
        { "In 1958 she helped found the Guild of Weavers.", "founding 1958" },
        // What is begun, attended, run or won tells what it was.
        { "She began law school in 1925.", "education 1925" },
        { "She attended her first convention in 1925.", "other 1925" },
        { "She ran again in 1925.", "election 1925" },
        { "She won a third term as mayor in 1932.", "election 1932" },
        { "Doe passed away on 3 May 1980.", "death 1980-05-03" },
        // A participle behind a comma goes on with her, and what she is said to be is she.
        { "She served in the Navy, first deployed to Malta in 1918.", "military service 1918 @Malta" },
        { "Jane Doe is a weaver based in Leeds.", "residence @Leeds" },
        // A people before the noun of kin is no name of its own.
        { "Her Polish parents fled Warsaw in 1890.", "other 1890 @Warsaw of Her Polish parents" },
        // The year of what it happened in, or ended with.
        { "During the 1926 Strike, she drove a bus in Leeds.", "other 1926 @Leeds" },
        { "She was imprisoned until the 1921 truce.", "imprisonment ..1921" },
        // Degrees in brackets behind the school, offices in brackets behind "included".
        { "She was educated at Reed College (B.A. 1921) and Columbia University (M.A. 1925 and Ph.D. 1929).", "degree 1921 | degree 1925 | degree 1929" },
        { "Her appointments included Assistant Professor of Botany (1930-1936) and Professor of Botany (1936-1950).", "employment 1930..1936 | employment 1936..1950" },
        // Wars date however they are brought in.
        { "When World War II broke out, she joined the Army.", "military service 1939" },
        { "She served in World War II.", "military service 1939..1945" },
        // What came later has not the date in front, and what followed her birth not that of it.
        { "At the age of 16, she joined the Guild and later moved to York.", "membership 1916 | emigration/move @York" },
        { "Born in Leeds in 1900 and raised in York, she taught.", "birth 1900 @Leeds | residence @York" },
        // Hills and islands by their plural.
        { "They opened an inn in the Poconos in 1954.", "founding 1954 @Poconos" },
        // A namesake in the family is not she.
        { "They had one child, Marjorie Jane Doe (b. 1922).", "child 1922" },
        // The position and how long she held it are one.
        { "In 1930 she became mayor of Leeds, a position she held for three years.", "employment 1930..1933 @Leeds" },
        // Who conducted the mill did not do what she did.
        { "In 1924 she took a post in a mill conducted by Ned Smith, and was presented with a medal in 1926.", "employment 1924 | award 1926" },
        // What she became, or was brought to do, behind a comma or by others, is hers.
        { "She worked in a mill, becoming a member of the Guild in 1925.", "membership 1925" },
        { "Her friends led her to travel to Algiers in 1963.", "travel 1963 @Algiers" },
        { "Her work took her to Malta in 1936.", "travel 1936 @Malta" },
        { "She got involved with the Guild in 1936.", "membership 1936" },
        // "After" with a place of its own tells an event of its own.
        { "After working in York, she became a cook at Reed College in 1930.", "employment @York | employment 1930" },
        // What was done together to some end was done.
        { "She collaborated with her father to write a treatise in 1930.", "publication 1930" },
        // A date between "and" and the verb.
        { "She joined the Guild and in 1936 helped found the Union of Spinners.", "founding 1936" },
        { "During the Spanish Civil War she was a volunteer with the Artillery.", "military service 1936..1939" },
        { "She saw action at Verdun in 1916.", "military service 1916 @Verdun" },
        { "She began as a lecturer at Reed College in 1936.", "employment 1936" },
        { "She began a weekly column in 1936.", "publication 1936" },
        // Where somebody died is a place, though no gazetteer has it.
        { "She died at Sierra Caballs in 1938.", "death 1938 @Sierra Caballs" },
        { "Jane (\"Jenny\") Mary Doe (1900-1980) was a weaver.", "birth 1900 | death 1980" },
        { "On July 2, 1937, she departed Leeds for York.", "emigration/move 1937-07-02 @Leeds" },
        // What she is said to be between commas has a date of its own.
        { "A member of the Guild from 1925 to 1928, she also danced in Leeds.", "membership 1925..1928 | performance @Leeds" },
        { "Doe, a member of the Guild from the mid-1930s, moved to York in 1940.", "membership 1934 | emigration/move 1940 @York" },
        { "When appointed as a commissioner in 1929, Doe lived in York.", "appointment 1929 | residence @York" },
        // Years and decades cut short.
        { "From 1926 to 28 she taught in Leeds.", "employment 1926..1928 @Leeds" },
        { "She printed drawings in the 1960s and 70s.", "publication 1960..1979" },
        // A prize, whosever name it has.
        { "In 1926 she received the President's Award.", "award 1926" },
        // What was not done until a year was done then.
        { "She was not admitted until 1938.", "other 1938" },
        { "She moved to Leeds in 1926. Several months later she married.", "emigration/move 1926 @Leeds | marriage 1926" },
        // Whoever appointed her, she was appointed, and how long she kept it.
        { "Governor Ned Smith appointed Doe commissioner in 1930, a position she retained until 1935.", "appointment 1930 | employment 1930..1935" },
        { "In 1930 she took charge of Reed College, where she remained for nine years.", "employment 1930 | employment 1930..1939" },
        // A person attends, and is not attended.
        { "She was discharged in 1926, attended college in Vienna, and moved to York.", "military service 1926 | education 1926 @Vienna | emigration/move 1926 @York" },
        { "In the 1932 primary she lost to Ned Smith.", "election 1932" },
        { "She married in 1925, changing her name to Jane Smith.", "marriage 1925 | name change 1925" },
        // What followed a dated thing in front of it followed then, or soon.
        { "Following the mill's closure in 1926, Doe returned to York.", "emigration/move 1926 @York | other 1926 of mill" },
        { "She married Ned Smith and soon after enlisted in the Navy in 1926.", "military service 1926" },
        { "After emigrating to Canada, she studied law in 1926.", "emigration/move @Canada | education 1926" },
        // What brothers and sisters of her name did is theirs.
        { "The other Doe sisters joined the firm in 1926.", "other 1926 of The other Doe sisters" },
        // Her book's prize is hers.
        { "The book won the Smith Award in 1926.", "award 1926" },
        { "She participated in the Biennale in Florence in 1926.", "performance 1926 @Florence" },
        { "She opened studios in York and Leeds.", "founding @York @Leeds" },
        // A doctrine is no place.
        { "She took courses in Marxism in 1926.", "education 1926" },
        // Numbers that are no years.
        { "She spoke to 1912 people and led Local 1199.", "" },
    };

    public static TheoryData<string, string> OfBodies => new()
    {
        { "The Society of Weavers was founded in 1884 in Manchester.", "founding 1884 @Manchester" },
        // What its people did is theirs.
        { "In 1890 John Smith became president.", "other 1890 of John Smith" },
        // A date in front belongs to the main clause, not to what is said of its subject.
        { "In 1989, Colin Smith, an architect known for hotels, became president.", "other 1989 of Colin Smith" },
        { "In 1891 many members left the town.", "other 1891 of many members" },
        { "The Society was renamed the Guild of Weavers in 1901.", "name change 1901" },
        { "It was dissolved in 1930.", "dissolution 1930" },
        // What begins to operate is founded; in French what disappears, or merges, ends.
        { "The Society began operations in January of 1881.", "founding 1881-01" },
        // A date behind a semicolon is that of the clause it leads.
        { "The home of the Society was a mill in Leeds; however in 1965, the Society moved to York.", "other @Leeds | emigration/move 1965 @York" },
        { "The Society, incorporated on May 10, 1883, sought to help.", "founding 1883-05-10" },
        // By what stands in brackets behind its name, and by what it was renamed, it goes from then on.
        { "The Society of Weavers (WG) was founded in 1884. In 1890 WG moved to York.", "founding 1884 | emigration/move 1890 @York" },
        { "In 1901 the Society was renamed the Union of Spinners. The Union of Spinners closed in 1920.", "name change 1901 | dissolution 1920" },
        // Its secretary is not it.
        { "The Society's first secretary, Ned Smith, was appointed in 1890.", "other 1890 of Ned Smith" },
        { "The Society had branches in York and Leeds.", "other @York @Leeds" },
        // What happened when something else happened, happened then.
        { "The Society dissolved when its patron died in 1931.", "dissolution 1931 | other 1931 of its patron" },
        { "In 1936 activists left the town.", "other 1936 of activists" },
        // Years behind names in a list of those who led it are those of their office.
        { "The Society has been led by Ann Smith (1989-1993) and Ned Jones (1993-1997).", "other 1989..1993 of Ann Smith | other 1993..1997 of Ned Jones" },
        // A body goes by its initials, whatever stands in brackets behind its name.
        { "SPU moved to Chicago in 1960.", "emigration/move 1960 @Chicago" },
    };

    [Theory]
    [MemberData(nameof(OfPersons))]
    public void A_sentence_about_a_person_tells_its_events(string sentence, string events) => Assert.Equal(events, Told(Person, sentence));

    [Theory]
    [MemberData(nameof(OfBodies))]
    public void A_sentence_about_a_body_tells_its_events(string sentence, string events) => Assert.Equal(events, Told(sentence.StartsWith("SPU", StringComparison.Ordinal) ? Union : Body, sentence));

    [Theory]
    [InlineData("Birth of her son Vlady.", "child 1920")]
    [InlineData("Birth of their twins.", "child 1920")]
    [InlineData("Birth.", "birth 1920")]
    [InlineData("Ned Shaw buys the mill.", "other 1920 of Ned Shaw")]
    [InlineData("Reed College admits her.", "appointment 1920")]
    public void The_birth_of_a_child_in_a_chronology_is_a_child_and_not_ones_own(string entry, string told)
    {
        static Statement It(Term term, params Node[] content) => new(term) { Content = [.. content] };
        var history = It(Term.BiographyOrHistory, It(Term.Chronology, It(Term.ChronologyItem, It(Term.Date, new TextRun("1920")), It(Term.Event, new TextRun(entry)))));

        Assert.Equal(told, Said(Assert.Single(LifeReader.Read(history, Person).Events)));
    }

    [Fact]
    public void In_French_a_body_is_il_itself()
    {
        var read = LifeReader.Read(["Le bureau des livres est créé en 1987 dans la direction du livre. Il disparaît en 1995 avec elle."], new("France. Direction du livre. Bureau des livres", RecordKind.CorporateBody));

        Assert.Equal(["founding 1987", "dissolution 1995"], read.Events.Select(Said));
    }

    [Fact]
    public void A_French_body_is_transferred_renamed_and_closed()
    {
        var read = LifeReader.Read(
            ["La direction du livre est rattachée au ministère de la Culture en 1978. Elle devient en 1985 la direction du livre et de la lecture. Elle est supprimée par un arrêté du 16 février 1987."],
            new("France. Direction du livre", RecordKind.CorporateBody));

        Assert.Equal(["other 1978", "name change 1985", "dissolution 1987-02-16"], read.Events.Select(Said));
    }

    [Fact]
    public void A_decree_dates_what_it_orders_and_not_what_it_says()
    {
        var read = LifeReader.Read(
            ["La direction de l'architecture quitte le ministère en 1978. La direction du livre, créée par décret du 19 mai 1990, a été réorganisée en 1995. Ses missions sont définies par la loi du 3 mai 1991."],
            new("France. Direction du livre", RecordKind.CorporateBody));

        Assert.Equal(["other 1978 of direction de l'architecture", "founding 1990-05-19", "founding 1995"], read.Events.Select(Said));
    }

    [Theory]
    // A year needs no preposition, and what says when and where pushes the subject behind the verb.
    [InlineData("Jane Doe wurde 1901 in Wien geboren. 1933 emigrierte sie nach Paris. 1950 heiratete sie Ned Schmidt.", "birth 1901 @Wien | emigration/move 1933 @Paris | marriage 1950")]
    [InlineData("Seit 1922 war sie Mitglied der Partei und gehörte ab 1924 dem Vorstand an.", "membership 1922 | membership 1924")]
    [InlineData("Im Ersten Weltkrieg diente sie als Leutnant.", "military service 1914..1918")]
    [InlineData("Elle fait ses études à l'École normale (1920-1924). Elle soutient sa thèse en 1930.", "education 1920..1924 | degree 1930")]
    [InlineData("Elle est faite prisonnière en juin 1940. Elle prend sa retraite en 1966.", "imprisonment 1940-06 | retirement 1966")]
    [InlineData("Elle fut élue maire en 1953 et le resta jusqu'en 1959.", "election 1953 | employment 1953..1959")]
    public void German_and_French_sentences_tell_their_events(string note, string events) => Assert.Equal(events, Told(Person, note));

    [Fact]
    public void What_became_of_the_things_of_a_German_office_became_of_it()
    {
        var read = LifeReader.Read(
            ["Die Staatspolizeistelle Graz wurde im März 1938 eingerichtet. Ihm folgte 1941 Karl Maier. Die Akten wurden 1945 vernichtet."],
            new("Staatspolizeistelle Graz", RecordKind.CorporateBody));

        Assert.Equal(["founding 1938-03", "other 1941 of Karl Maier", "other 1945"], read.Events.Select(Said));
    }

    [Theory]
    // The papers are of a collector, and the note is of somebody else.
    [InlineData("Collector, Ned", RecordKind.Person, "Louis Heller was born in York in 1905. Heller died in 1993.", "birth 1905 @York | death 1993")]
    // The heading gives no name: initials and what they stand for are one.
    [InlineData("", RecordKind.UnknownAgent, "A.F. (Anton Frederick) Ebeling was a weaver. Ebeling was born in York in 1896.", "birth 1896 @York")]
    // Initials of words written small.
    [InlineData("Conseil supérieur des bibliothèques", RecordKind.CorporateBody, "Le CSB est créé en 1989 et il est dissous en 2001.", "founding 1989 | dissolution 2001")]
    public void Whose_note_it_is_the_note_tells(string heading, RecordKind kind, string note, string events) =>
        Assert.Equal(events, Told(new(heading, kind), note));

    [Fact]
    public void A_heading_of_no_said_kind_whose_words_only_bodies_have_is_a_body() =>
        Assert.Equal(["founding 1933"], LifeReader.Read(["It was founded in 1933."], new("Staatspolizeistelle Düsseldorf", RecordKind.UnknownAgent)).Events.Select(Said));

    [Fact]
    public void In_the_history_of_a_family_the_surname_alone_is_the_member_named_last()
    {
        var read = LifeReader.Read(["Menhat Helmy was born in Helwan in 1925. In 1949, Helmy moved to Cairo."], new("Helmy family", RecordKind.Family));

        Assert.Equal(["other 1925 @Helwan of Menhat Helmy", "other 1949 @Cairo of Menhat Helmy"], read.Events.Select(Said));
    }

    [Fact]
    public void A_body_goes_by_its_name_up_to_the_comma() =>
        Assert.Equal(["founding 1886"], LifeReader.Read(["Sigma Xi was formed in 1886."], new("Sigma Xi, the Research Society", RecordKind.CorporateBody)).Events.Select(Said));

    [Fact]
    public void What_stands_under_sources_is_cited_and_did_not_happen()
    {
        var read = LifeReader.Read(["Jane Doe moved to Leeds in 1925.", "Sources:", "New York Times, September 24, 1945, 12."], Person);

        Assert.Equal(["emigration/move 1925 @Leeds"], read.Events.Select(Said));
    }

    [Theory]
    // A noun of kin before "of" tells what the subject is to the other.
    [InlineData("She was the wife of the prominent chemist Ned Smith.", "spouse Ned Smith")]
    [InlineData("She was the sister of Raoul Doe-Smith.", "sibling Raoul Doe-Smith")]
    // Kin counted and then named.
    [InlineData("She had two siblings, Ethel (1866-1880) and Gertrude (1868-1951).", "sibling Ethel | sibling Gertrude")]
    // Whoever mentored her taught her.
    [InlineData("She was mentored by Ahmed Sabri.", "teacher Ahmed Sabri")]
    public void A_sentence_tells_what_others_are_to_the_subject(string sentence, string relations) =>
        Assert.Equal(relations, string.Join(" | ", LifeReader.Read([sentence], Person).Relations.Select(static one => $"{LifeNames.Of(one.Type)} {one.To}")));

    private static string Told(LifeSubject subject, string sentence) =>
        string.Join(" | ", LifeReader.Read([sentence], subject).Events.Where(one => one.Date is not null || one.Places.Length > 0).Select(Said));

    private static string Said(LifeEvent one)
    {
        var date = one.Date is null ? "" : " " + (one.Date.End is { } end ? $"{one.Date.Begin}..{end}" : one.Date.Begin);
        return LifeNames.Of(one.Type) + date + string.Concat(one.Places.Select(place => " @" + place.Name)) + (one.Of is { } of ? " of " + of : "");
    }
}
