namespace Fonds.Description.Tests.Lives;

/// <content>Lists with their years in brackets, spans told in two parts, and years that no rule for a verb takes.</content>
public sealed partial class ReadingALife
{
    [Theory]
    // What the first items of a list are, the others are too, whatever their names look like.
    [InlineData("Her books include The Loom (1932), 36 Shuttles (1933), and a guide made with REPOweave (1934-5).", "publication 1932 | publication 1933 | publication 1934..1935")]
    [InlineData("Her exhibitions include Warp and Weft (1932), Loom Show (1933) and 18 Threads (1934).", "performance 1932 | performance 1933 | performance 1934")]
    // "Plays" in a title says nothing about the next title.
    [InlineData("Her published works include: Guild Plays (1932); The Uses of Wool (1933).", "publication 1932 | publication 1933")]
    // A title that is said to be a work, with a colon and a person in it.
    [InlineData("Her latest work is A Taste for Wool: The Life of Ann Smith(1967).", "publication 1967")]
    // Who printed a work stands in its brackets.
    [InlineData("Her works include The Loom (1931), The Warp (Leeds: Northern Press, 1935) and Weft (New York: Little, Brown, 1940).", "publication 1931 | publication 1935 @Leeds | publication 1940 @New York")]
    [InlineData("Doe wrote several books, including The Loom (New York: Holt, 1930).", "publication 1930 @New York")]
    [InlineData("For more on Doe see Ann Smith, The Loom (New York: Holt, 1930).", "")]
    // Offices of a sentence without a verb of its own; but her pupils' are theirs.
    [InlineData("Other activities in Doe's life include service as a professor of Rhetoric at Union College (1927-1933), the president of the College of Dentistry (1936-1945), and the president of Reed College (1947-1949).", "employment 1927..1933 | employment 1936..1945 | employment 1947..1949")]
    [InlineData("Her pupils included Ann Smith, president of the Guild (1936-1945), and Ned Jones, editor of the Loom (1947-1949).", "")]
    // Each strike has its own year.
    [InlineData("Doe led several strikes, including the dock strike of 1937, the mill strike of 1940, and the strike of 1942-1943.", "other 1937 | other 1940 | other 1942..1943")]
    [InlineData("In 1925 the mill was taken over by the Iron Company, and Doe's position was adjusted accordingly.", "other 1925 of the mill | other 1925")]
    [InlineData("Doe stepped down as president in 1930 to become chair of the Guild.", "other 1930 | employment 1930")]
    // Two years of one stay that lead the clause.
    [InlineData("In 1929 and 1930 she served as a guard in Leeds.", "employment 1929..1930 @Leeds")]
    // One time in two parts.
    [InlineData("In the late 1940s and throughout the 1950s she taught in Leeds.", "employment 1947..1959 @Leeds")]
    [InlineData("She fought at Teruel in December of 1937 and early 1938.", "military service 1937-12..1938 @Teruel")]
    // Till something of its own year happened.
    [InlineData("In July of 1940, she went to work on the staff of the Courier until the papers stopped appearing in September 1946.", "employment 1940-07..1946-09 | other 1946-09 of the papers")]
    [InlineData("Doe became Professor of Weaving in 1928; she held that title until she retired in 1954.", "employment 1928 | employment 1928..1954 | retirement 1954")]
    // Degrees without stops.
    [InlineData("She attended Reed College, receiving her AB in 1920 and JD in 1922.", "degree 1920 | degree 1922")]
    // Whoever held the post died.
    [InlineData("The guide was written by Ned Smith, first curator of the museum, who held the post until his death in 1970.", "other ..1970 of Ned Smith | other 1970 of Ned Smith")]
    // Two verbs joined, one place.
    [InlineData("Doe lives and works in Leeds.", "residence @Leeds | employment @Leeds")]
    // No verb that is known, and a year all the same.
    [InlineData("From 1955 to 1960, she also did sketchbooks of her town.", "other 1955..1960")]
    // Words run together with a year.
    [InlineData("She taught weaving from 1951 to1957.", "employment 1951..1957")]
    // The time of what something is about.
    [InlineData("She received a grant to conduct interviews with weavers about strikes during the 1930s.", "")]
    // An issue of a periodical is cited.
    [InlineData("The Weaver 17 (2010): 8-9.", "")]
    // Articles, and the day when they stood in the paper; but what she wrote herself came out then.
    [InlineData("\"Weaver of Troy Dies at Atlantic City\" (20 December 1915); \"Mrs. Ann Doe Dies at 82\" (14 July 1931).", "")]
    [InlineData("\"Changes at the Mill,\" The Troy Times, Nov. 21, 1898, 10.", "")]
    [InlineData("Weaver, R. and Porter, B. (1979).", "")]
    [InlineData("Doe wrote \"The Loom\" (14 July 1931) for the Troy Times.", "publication 1931-07-14")]
    // Whence the note was taken tells nothing of her.
    [InlineData("The above note is based largely on the Address by Doe at the Opening of the Mill (1921).", "")]
    [InlineData("Additional information on Doe is in the guide of 1990.", "")]
    // Joined in a war named as what it was for.
    [InlineData("In July 1936 she sailed to France to join the Brigades in the Spanish Civil War.", "travel 1936-07 @France")]
    public void Of_a_person_lists_and_spans_are_read(string sentence, string events) => Assert.Equal(events, Told(Person, sentence));

    [Theory]
    // The years of each in a list of those who led it, several for one, single years too.
    [InlineData("Its directors have been Ann Smith (1959); Ned Brown (1959-1975); and Ruth Black (1976-1980, 1992).", "other 1959 of Ann Smith | other 1959..1975 of Ned Brown | other 1976..1980 of Ruth Black | other 1992 of Ruth Black")]
    // Who bore the name, and when, run together.
    [InlineData("Doe & Smith, 1906-1916Doe & Roe, 1916-1953Roe & Sons, 1953-1962", "other 1906..1916 | other 1916..1953 | other 1953..1962")]
    [InlineData("Between the years 1982 until round 1992, the Society held meetings and mounted exhibits.", "other 1982..1992 | other 1982..1992")]
    // The number of a decree is no year, its day is one.
    [InlineData("La Société est créée par le décret n° 2009-1393 du 11 novembre 2009.", "founding 2009-11-11")]
    [InlineData("La Société a été créée par le décret n°79-1037 du 3 décembre 1979.", "founding 1979-12-03")]
    // What is said to be now is of no year.
    [InlineData("In 2011, the publications of the Society include a yearbook.", "")]
    public void Of_a_body_lists_and_spans_are_read(string sentence, string events) => Assert.Equal(events, Told(Body, sentence));
}
