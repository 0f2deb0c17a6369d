using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <content>Whose it is where the words stand apart: names with small words in them, apposed clauses, what others do for the subject, and "he" of somebody else.</content>
public sealed partial class ReadingALife
{
    private static readonly LifeSubject Guild = new("Weavers United for Wool and Peace (Organization)", RecordKind.CorporateBody);
    private static readonly LifeSubject Bureau = new("France. Ministère des Toiles. Bureau des toiles", RecordKind.CorporateBody, "fre");

    [Theory]
    // What opens in a place, who comes and what is built there are others.
    [InlineData("In 1897, three amusement parks opened on Reed Street.", "other 1897 @Reed Street of three amusement parks")]
    [InlineData("In 1976, the Weavers Heights Corporation was established.", "other 1976 of Weavers Heights Corporation")]
    [InlineData("In 1980, local residents formed a school.", "other 1980 of local residents")]
    // What the place itself becomes is its own, by its name and by what it is.
    [InlineData("The neighborhood was annexed in 1898.", "other 1898")]
    [InlineData("Weavers Heights was incorporated in 1840.", "founding 1840")]
    [InlineData("In 1920, the growth of Weavers Heights slowed.", "other 1920")]
    // It is where others come to.
    [InlineData("Ned Shaw moved to Weavers Heights in 1920.", "other 1920 @Weavers Heights of Ned Shaw")]
    public void Of_a_place_it_is_told_whose(string sentence, string events) => Assert.Equal(events, Told(new("Weavers Heights (Leeds, England)", RecordKind.CorporateBody), sentence));

    [Theory]
    // Where the place before lies is the subject of nothing.
    [InlineData("Doe was born in Amsterdam, the Netherlands in 1900, was educated at Reed College, and moved to Leeds in 1920.", "birth 1900 @Amsterdam @Netherlands | emigration/move 1920 @Leeds")]
    // One of two years.
    [InlineData("She came to Leeds in 1924 or 1925.", "emigration/move 1924 @Leeds")]
    // She graduated, and not the school.
    [InlineData("She attended Girls' School located on Reed Avenue and graduated in 1918.", "degree 1918 @Reed Avenue")]
    // Her work, whoever buys and shows it.
    [InlineData("In 1968, the Leeds Museum acquired a portfolio of prints.", "other 1968")]
    [InlineData("It was filmed in 1937 and released in 1938.", "creation 1937 | publication 1938")]
    // Whom it is done with is beside her.
    [InlineData("From 1964-1968, Doe, along with her husband Ned, taught at the Reed School in York.", "employment 1964..1968 @York")]
    // Between commas stands what she is, and the verb behind is hers.
    [InlineData("In 1964 Doe, a weaver, taught in York.", "employment 1964 @York")]
    [InlineData("Her marriage to Ned Smith, in 1930, produced two children and ended in divorce in 1940.", "divorce 1940 | marriage 1930")]
    [InlineData("It was not until 1935 that she published her first book.", "publication 1935")]
    [InlineData("During the summers of 1930 and 1931, she taught at Reed College.", "employment 1930..1931")]
    [InlineData("She remained at the museum until her retirement in 1960.", "employment ..1960 | retirement 1960")]
    // A book has a year, and so has its publication.
    [InlineData("She is best known for her 1934 novel The Loom.", "publication 1934")]
    // What it enabled her to do came of it.
    [InlineData("A 1930 fellowship enabled Doe to travel to Peru.", "travel 1930 @Peru")]
    [InlineData("She moved to Leeds in May 1930. That fall she enrolled at Reed College.", "emigration/move 1930-05 @Leeds | education 1930")]
    // What she was the first to do.
    [InlineData("Doe was the first woman to receive a doctorate from Reed College, in 1925.", "degree 1925")]
    [InlineData("In 1925 she was one of the founders of the Loom Society.", "founding 1925")]
    [InlineData("In 1930 she spent ten days in the Leeds jail.", "imprisonment 1930 @Leeds")]
    // What ends was begun by what is told before.
    [InlineData("Doe joined the Army in 1942 and was stationed in England until 1945.", "military service 1942 | military service 1942..1945 @England")]
    [InlineData("Her interest in weaving dates from 1930, when she visited Peru.", "travel 1930 @Peru")]
    // An adjective before the noun.
    [InlineData("Her first marriage, to Ned Smith in 1920, ended in 1925; in 1930 she married Tom Black.", "divorce 1925 | marriage 1930 | marriage 1920")]
    // What did not happen.
    [InlineData("Doe was nominated for the Loom Prize in 1950 but did not win.", "award 1950")]
    [InlineData("Two years after her husband's death in 1950, Doe moved to York.", "emigration/move 1952 @York | other 1950 of her husband")]
    [InlineData("Her play opened in 1930 and ran for two years.", "performance 1930 | other 1930..1932")]
    // One year with somebody is no life of his.
    [InlineData("She studied with Ned Smith (1925-1926) and at the Reed School (1927).", "education 1925..1926 | education 1927")]
    // Whoever was enlisted served there as a soldier.
    [InlineData("In 1918 she enlisted in the Army and served in France.", "military service 1918 | military service 1918 @France")]
    [InlineData("Doe, then secretary of the union, was arrested in 1930, tried the following year, and acquitted.", "arrest 1930 | other 1931 | other 1931")]
    [InlineData("Doe taught. A campaign by weavers, among them Ada Shaw and Ned Smith, brought about her release in 1936.", "imprisonment 1936")]
    [InlineData("Sentenced to prison in 1913; Ada Shaw is acquitted.", "imprisonment 1913")]
    [InlineData("In 1952 Doe was indicted for perjury, sentenced to probation in 1953 and shipped to Troy in 1954.", "other 1952 | other 1953 | travel 1954 @Troy")]
    [InlineData("The couple settled in Leeds, where their daughter Ann was born in 1931.", "emigration/move @Leeds | child 1931 @Leeds")]
    // Done to her, behind what is said of the doer.
    [InlineData("The Courier, founded in 1880 by Tom Black, hired her in 1930.", "employment 1930")]
    // Behind a relative clause with its own date.
    [InlineData("She taught at Reed College, which had been founded in 1846, from 1930 until 1940.", "employment 1930..1940")]
    // What is behind the verb up to the next date is of the date in front.
    [InlineData("In 1925 she moved to Leeds, and three years later to York.", "emigration/move 1925 @Leeds | emigration/move 1928 @York")]
    // What stands right behind a verb is its object, and not the subject of the next.
    [InlineData("She attended Reed College, joined the Loom Party in 1934, and worked as an organizer.", "membership 1934")]
    [InlineData("She was elected mayor in 1930, resigned in 1935 and moved to Leeds in 1936.", "election 1930 | employment 1935 | emigration/move 1936 @Leeds")]
    // A part of a decade.
    [InlineData("She lived in Leeds throughout much of the 1960s.", "residence 1960..1969 @Leeds")]
    // A time before our era is no year of a life.
    [InlineData("She had amassed scrolls, originating from Leeds, 1340 B.C.", "")]
    [InlineData("In 1920 she began her studies at Reed College.", "education 1920")]
    // A book is edited once.
    [InlineData("In 1930 she edited an anthology of verse.", "publication 1930")]
    [InlineData("In 1930 she edited the Leeds Courier.", "employment 1930")]
    [InlineData("She was voted one of the greatest weavers in a 1968 poll.", "election 1968")]
    [InlineData("She was a veteran of World War I.", "military service 1914..1918")]
    [InlineData("She enlisted in the Army in 1941, serving in Rome.", "military service 1941 | military service @Rome")]
    // What is so now did not begin then.
    [InlineData("Her house was sold in 1990 and still stands on the hill.", "other 1990")]
    // Nothing is done to a year.
    [InlineData("She worked for the Leeds Mill from 1946-1951, taught at the Reed School from 1957-1963.", "employment 1946..1951 | employment 1957..1963")]
    [InlineData("She wrote the poem Warp, published in 1930.", "publication 1930")]
    [InlineData("Doe's collection of looms, begun in 1930, was sold to the museum in 1960.", "other 1930 | other 1960")]
    [InlineData("She spent 1930 in Rome on a fellowship.", "residence 1930 @Rome")]
    [InlineData("She is the author of The Loom (1930), Warp and Weft (1932), and other works.", "publication 1930 | publication 1932")]
    [InlineData("Her honors include the Loom Prize (1930) and the Warp Medal (1932).", "award 1930 | award 1932")]
    [InlineData("By 1930 Doe was living in York and working as a dyer.", "residence 1930 @York | employment 1930 @York")]
    // She was not taught where she was raised.
    [InlineData("Doe was raised in Leeds and attended Reed College.", "residence @Leeds")]
    // A strike has a year, and so has taking part in it; a lawsuit is no society.
    [InlineData("She was involved in the dock strike of 1934.", "other 1934")]
    [InlineData("She was a delegate to the 1948 party convention.", "other 1948")]
    [InlineData("In 1950 she drafted a book about wool.", "publication 1950")]
    // One membership, begun when the party was.
    [InlineData("Doe joined the Loom Party when it was founded in 1928 and remained a member until 1940.", "membership 1928..1940 | other 1928 of it")]
    [InlineData("In 1926 she went to Leeds on what was intended to be a short visit.", "emigration/move 1926 @Leeds")]
    // What she is said to be is no other.
    [InlineData("Doe was a first-generation Chinese American raised in Leeds.", "residence @Leeds")]
    public void Of_a_person_it_is_told_whose(string sentence, string events) => Assert.Equal(events, Told(Person, sentence));

    [Theory]
    // A name is whole with its small words.
    [InlineData("Weavers United for Wool and Peace was founded in 1922.", "founding 1922")]
    // What it is said to be was founded when it was.
    [InlineData("Weavers United for Wool and Peace is a training school founded in 1922 by Ann Smith.", "founding 1922")]
    // What is paid for it.
    [InlineData("The Leeds Commission provided funding in 1978.", "other 1978")]
    [InlineData("The guild received major funding in 1982.", "award 1982")]
    // A day says when, and not how things stood then.
    [InlineData("The guild became the Union of Looms as of July 5, 1947.", "name change 1947-07-05")]
    // Who somebody from a place is.
    [InlineData("Ann Smith, an organizer from Leeds who had worked with the guild in the 1960s, was elected director in 1972.", "other 1960..1969 @Leeds of Ann Smith | other 1972 @Leeds of Ann Smith")]
    // Its initials, wherever they are said first.
    [InlineData("Weavers United for Wool and Peace (WUWP) met often. In 1948 WUWP moved to Leeds.", "emigration/move 1948 @Leeds")]
    // A number before people may be a year.
    [InlineData("In 1910 women were admitted to the guild.", "other 1910 of women")]
    [InlineData("Under the leadership of Ned Smith (1920-1930), the guild grew.", "other 1920..1930 of Ned Smith")]
    // One change of name, and not two.
    [InlineData("In 1920 the guild changed its name and became the Union of Looms.", "name change 1920")]
    // Numbers behind a name are none of it.
    [InlineData("The leading figure was Ned D. Smith *61, who served as director from 1969-1984.", "other 1969..1984 of Ned D. Smith")]
    // Who buys the body does it to the body.
    [InlineData("In 1960 the Reed Company bought the Guild.", "other 1960")]
    [InlineData("In 1960 the Reed Company bought a mill.", "other 1960 of Reed Company")]
    public void Of_a_body_it_is_told_whose(string sentence, string events) => Assert.Equal(events, Told(Guild, sentence));

    [Theory]
    // A decree dates what it orders.
    [InlineData("Le bureau est transféré au ministère avec le décret du 14 février 1953.", "emigration/move 1953-02-14")]
    // The ground for something is no event.
    [InlineData("En vertu de l'article 3 du décret du 9 janvier 1992 consolidé, le bureau prépare les toiles.", "")]
    public void Of_a_French_office_decrees_date_what_they_order(string sentence, string events) => Assert.Equal(events, Told(Bureau, sentence));

    [Theory]
    // The French verb is also the noun of kin.
    [InlineData("En 1930, elle épouse Pierre Martin, avec lequel elle a deux enfants.", "marriage 1930")]
    // What somebody is elected as is the subject of nothing.
    [InlineData("Elle est élue députée du Rhône en 1936, puis réélue en 1945.", "election 1936 @Rhône | election 1945")]
    public void Of_a_person_it_is_told_in_French(string sentence, string events) => Assert.Equal(events, Told(new("Doe, Jane, 1900-1980", RecordKind.Person, "fre"), sentence));

    [Fact]
    public void He_is_whom_the_sentence_before_was_about_when_it_named_nobody_else()
    {
        var read = LifeReader.Read(["Jane Doe wove. She taught. Ned Smith was a printer. She married in 1920.", "Ann Black was a weaver of wool. She moved to York in 1930.", "Doe moved to Leeds in 1940."], Person);

        Assert.Equal(["other 1930 @York of Ann Black", "emigration/move 1940 @Leeds"], read.Events.Where(static one => one.Date is not null).Skip(1).Select(Said));
    }

    [Fact]
    public void She_is_none_of_two_whom_the_sentence_before_was_about()
    {
        var read = LifeReader.Read(["Jane Doe wove. She taught.", "Her father worked in a mill and her mother managed the household.", "She moved to York in 1930."], Person);

        Assert.Equal(["emigration/move 1930 @York"], read.Events.Where(static one => one.Date is not null).Select(Said));
    }
}
