using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <content>What stands beside the clause and is told all the same, and whose it is.</content>
public sealed partial class ReadingALife
{
    private static readonly LifeSubject Family = new("Doe family", RecordKind.Family);
    private static readonly LifeSubject Edwin = new("Doe, Edwin Neal, 1818-1893", RecordKind.Person);

    [Theory]
    // A noun that ends like an adverb is none.
    [InlineData("The family moved to Leeds in 1868.", "emigration/move 1868 @Leeds")]
    [InlineData("By 1867 the family definitively moved to Leeds.", "emigration/move 1867 @Leeds")]
    // A return with its place is an event beside what happened then.
    [InlineData("In 1948, upon her return to Leeds, she wrote a novel.", "emigration/move 1948 @Leeds | publication 1948 @Leeds")]
    [InlineData("After returning to Leeds, Doe taught in York.", "emigration/move @Leeds | employment @York")]
    [InlineData("Doe is a Paris-based critic.", "residence @Paris")]
    // A name of several words that the gazetteer has, and words that are no place by themselves.
    [InlineData("In 1945 Doe moved to Port of Spain, Trinidad.", "emigration/move 1945 @Port of Spain, Trinidad")]
    [InlineData("In 1945 Doe lived on the Isle of Man.", "residence 1945 @Isle of Man")]
    [InlineData("In 1945 Doe lived in the City of New York.", "residence 1945 @City of New York")]
    [InlineData("In 1945 Doe worked for the City of New York.", "employment 1945")]
    [InlineData("In 1945 Doe lived in the City.", "residence 1945")]
    [InlineData("In 1945 Doe married at St. Mark's in Leeds.", "marriage 1945 @Leeds")]
    // What a clause says to be somewhere, without a date.
    [InlineData("Her firm was the main supplier of looms in Leeds.", "other @Leeds")]
    // An age from which on.
    [InlineData("From the age of fifteen Doe worked as a weaver.", "employment 1915")]
    // What is behind and earlier than the date in front is of the things told of.
    [InlineData("In the 1960s Doe turned to the buildings of the 1920s.", "other 1960..1969")]
    [InlineData("In 1952 Doe bought a mill dating back to 1790.", "other 1952")]
    // Two years of one office, one after the other, are one term.
    [InlineData("Doe was president of the Guild in 1967 and 1968.", "employment 1967..1968")]
    // Her book, whoever publishes it.
    [InlineData("In 1946 the Northern Press published her novel The Loom.", "publication 1946")]
    [InlineData("A second book was published in 1948.", "publication 1948")]
    [InlineData("In 1949 Doe was offered a position at Reed College.", "appointment 1949")]
    [InlineData("During World War II Smith served in Rome.", "other 1939..1945 @Rome of Smith")]
    [InlineData("Doe lived at 511 West 25th Street.", "residence @West 25th Street")]
    // A house has a number and no year.
    [InlineData("Doe lived at 1392 Madison Avenue.", "residence @Madison Avenue")]
    [InlineData("In 1950 Doe moved to 1105 Sixth Avenue.", "emigration/move 1950 @Sixth Avenue")]
    [InlineData("Doe had sons Ned (b. 1944) and Jane (b. 1946).", "child 1944 | child 1946")]
    // The year in front of a noun that is an event.
    [InlineData("The papers document her 1912 arrest.", "arrest 1912")]
    [InlineData("After the 1949 election of Ann Smith, Doe became an organizer.", "employment 1949 | other 1949 of Ann Smith")]
    // A day that has its own year, or every year.
    [InlineData("In 1950 Doe moved to Leeds. She founded a caucus following the September 11th attacks.", "emigration/move 1950 @Leeds")]
    [InlineData("In 1950 Doe moved to Leeds. Annually, on January 11, vigils mark the anniversary.", "emigration/move 1950 @Leeds")]
    [InlineData("In July 1936, without saying where she was going, Doe sailed to France.", "travel 1936-07 @France")]
    [InlineData("She fought in the Spanish Civil War. Throughout the war she was a nurse.", "military service 1936..1939 | employment 1936..1939")]
    [InlineData("During the Depression, Doe hopped freight trains across Canada.", "travel 1929..1939 @Canada")]
    [InlineData("After returning from France, between 1921 and 1929, Doe was director of the Guild.", "employment 1921..1929")]
    [InlineData("In 1929 she went to Leeds, and on June 12 of the following year married Ned Smith.", "emigration/move 1929 @Leeds | marriage 1930-06-12 @Leeds")]
    [InlineData("Later writings include The Loom (1956), Dyers of Leeds (1965), and Ann Smith (1966).", "publication 1956 | publication 1965 | publication 1966")]
    [InlineData("Doe was born and raised in Brooklyn.", "birth @Brooklyn | residence @Brooklyn")]
    [InlineData("Doe established herself as a critic in Paris in 1914.", "employment 1914 @Paris")]
    [InlineData("She continued to be involved in the Guild in 1990.", "membership 1990")]
    [InlineData("Doe was the editor of \"Freedom\" (1956-1977).", "employment 1956..1977")]
    [InlineData("In 1980 she moved to Leeds, where she wrote her memoir \"The Loom\" (1993).", "publication 1993 | emigration/move 1980 @Leeds")]
    [InlineData("Doe stayed in Spain until the brigades were withdrawn in September 1938.", "residence ..1938-09 @Spain | other 1938-09 @Spain of the brigades")]
    [InlineData("Doe enlisted in the Army in 1943 and was assigned to a signal company.", "military service 1943 | military service 1943")]
    [InlineData("Doe left school at fifteen and worked in Leeds.", "education 1915 | employment @Leeds")]
    [InlineData("When the Civil War broke out in Spain, she responded and sailed for Europe in March 1937.", "other 1936 @Spain | travel 1937-03 @Europe")]
    [InlineData("Jane Doe, a leading member into the 1940s, was born on March 26, 1900.", "membership 1940..1949 | birth 1900-03-26")]
    [InlineData("They had one son, Henry Jane Doe, who was killed in the Battle of York, 1962.", "other 1962 of Henry Jane Doe")]
    [InlineData("Doe moved to Leeds where, in 1968, she bought a mill.", "emigration/move @Leeds | other 1968 @Leeds")]
    public void What_stands_beside_the_clause_is_told_too(string sentence, string events) => Assert.Equal(events, Told(Person, sentence));

    [Theory]
    [InlineData("By 1959 the Society was known as Doe & Roe.", "name change 1959")]
    [InlineData("The Paris-based society has earned a reputation.", "residence @Paris")]
    [InlineData("The Society was located in Leeds from 1981 to 1994.", "residence 1981..1994 @Leeds")]
    // Whoever joined it did it.
    [InlineData("In 1947 they were joined by Ann Smith.", "other 1947 of Ann Smith")]
    [InlineData("In 1885 citizens of Leeds convened to found the Society of Weavers.", "founding 1885 @Leeds")]
    [InlineData("It grew from the Guild starting in 1935, when Ann Smith joined its staff.", "other 1935 | other 1935 of Ann Smith")]
    [InlineData("This became the Guild of Weavers in 1939.", "name change 1939")]
    [InlineData("The current name was adopted in 1987.", "name change 1987")]
    [InlineData("The Society collected papers documenting the history of weaving since 1945.", "")]
    public void And_in_the_history_of_a_body(string sentence, string events) => Assert.Equal(events, Told(Body, sentence));

    [Theory]
    [InlineData("E.N. Doe moved to Leeds in 1840.", "emigration/move 1840 @Leeds")]
    [InlineData("E.N. lectured at Reed College in 1841.", "employment 1841")]
    [InlineData("His wife gave birth to a daughter in 1848.", "child 1848")]
    public void Initials_written_as_one_word_are_the_subjects(string sentence, string events) => Assert.Equal(events, Told(Edwin, sentence));

    [Theory]
    [InlineData("She served in the Army from 1950 to 1953.", "Following her military service, Doe worked for the mill.", "employment 1953", "the end of the service")]
    [InlineData("She fought in France in 1944.", "After the war, she moved to Leeds.", "emigration/move 1945 @Leeds", "the war of that year, though nobody names it")]
    [InlineData("She graduated from Reed College in 1930.", "Soon after, she joined the Guild.", "membership 1930", "about when what was told last was")]
    [InlineData("Jane Doe was born in 1900.", "Soon after, she moved to Leeds.", "emigration/move @Leeds", "but a child grows up first")]
    [InlineData("She died in 1944.", "She bequeathed her library to the Guild upon her death.", "other 1944", "a death that was told dates what was left")]
    public void What_comes_after_is_dated_by_what_was_told_before(string before, string sentence, string told, string reason) =>
        Assert.True(LifeReader.Read([before, sentence], Person).Events.Where(static one => one.Sentence == 1).Select(Said).Contains(told), reason);

    [Fact]
    public void What_others_of_a_name_did_without_a_date_is_theirs() =>
        Assert.Equal(["other of Ann Doe"], LifeReader.Read(["Ann Doe married Ned Smith."], Family).Events.Select(Said));

    [Fact]
    public void The_service_of_a_familys_people_has_the_years_of_the_war() =>
        Assert.Equal("other 1861..1865 of William Doe", Told(Family, "William Doe served in the Civil War."));

    [Fact]
    public void A_decree_dates_a_sentence_whose_verb_is_not_known() =>
        Assert.Equal("other 1846-12-31", string.Join(" | ", LifeReader.Read(["L'ordonnance du 31 décembre 1846 marque de profonds changements pour les études de la société."], new("Société des tisserands", RecordKind.CorporateBody)).Events.Select(Said)));
}
