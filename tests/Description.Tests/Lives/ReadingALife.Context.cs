using Fonds.Description.Lives;

namespace Fonds.Description.Tests.Lives;

/// <content>When it was, where the clause does not say so itself: what the sentence before tells, an age, or the clause in front.</content>
public sealed partial class ReadingALife
{
    [Theory]
    [InlineData("She came to Reed College in 1930.", "For the next two years she served as dean.", "employment 1930..1932", "so many years from the year told last")]
    [InlineData("She moved to Leeds in 1930.", "Over the following decade Doe taught at the mill school.", "employment 1930..1940", "a decade is ten years")]
    [InlineData("She moved to Leeds in 1930.", "Throughout the next decade and a half, Doe taught at the mill school.", "employment 1930..1945", "and a half is five")]
    [InlineData("She moved to Leeds in 1930.", "For the next several years Doe worked as a dyer.", "employment 1930", "who knows how many")]
    [InlineData("She founded a school in 1930.", "She directed it for the first thirteen years.", "employment 1930..1943", "the first of its years")]
    [InlineData("She sailed to Spain in 1937.", "By late summer, she had been shot in the arm.", "other 1937", "the summer of that year")]
    [InlineData("The mill burned in 1930.", "The shop closed soon after.", "other 1930 of The shop", "behind the verb too")]
    [InlineData("She retired in 1930.", "In 1931 she went to Leeds and passed away shortly thereafter.", "death 1931 @Leeds", "but the year in the sentence is nearer")]
    public void A_sentence_without_a_date_counts_from_the_one_before(string before, string sentence, string told, string reason) =>
        Assert.True(LifeReader.Read([before, sentence], Person).Events.Where(static one => one.Sentence == 1).Select(Said).Contains(told), reason);

    [Theory]
    // An age, however it is said.
    [InlineData("Around age two, Doe moved with her family to Leeds.", "emigration/move 1902 @Leeds")]
    [InlineData("Around the age of seven, Doe moved to Leeds.", "emigration/move 1907 @Leeds")]
    [InlineData("There 13-year-old Doe worked in a mill.", "employment 1913")]
    [InlineData("As a sixteen-year-old, she went to Leeds.", "emigration/move 1916 @Leeds")]
    [InlineData("The play was published when Doe was 23.", "publication 1923")]
    [InlineData("By the time she was 30, Doe had written two novels.", "publication 1930")]
    [InlineData("Doe, then 22, joined the Army.", "military service 1922")]
    // A line of years.
    [InlineData("1930 married Ned Smith on June 12", "marriage 1930-06-12")]
    [InlineData("1932 published The Loom with Ned Smith", "publication 1932")]
    [InlineData("Doe lost the 1940 election for mayor.", "election 1940")]
    // Another's age is no date of hers.
    [InlineData("There her 13-year-old son worked in a mill.", "")]
    // The clause in front says when.
    [InlineData("After serving in the Army from 1917 to 1919, Doe moved to Leeds.", "military service 1917..1919 | emigration/move 1919 @Leeds")]
    [InlineData("While living in York in the 1930s, Doe worked as a dyer.", "residence 1930..1939 @York | employment 1930..1939 @York")]
    [InlineData("Returning to York in the late 1920s, Doe assumed responsibility for the Loom Press.", "emigration/move 1927..1929 @York | appointment 1927..1929 @York")]
    [InlineData("After her marriage to Ned Smith in 1922, Doe resided in Leeds.", "residence 1922 @Leeds | marriage 1922")]
    [InlineData("From 1922 to 1930 Doe lived in York before returning to Leeds.", "residence 1922..1930 @York | emigration/move 1930 @Leeds")]
    [InlineData("Doe lived and worked in York from 1922 to 1930.", "residence 1922..1930 @York | employment 1922..1930 @York")]
    [InlineData("Doe earned a degree in 1928 from Reed College, where she has since worked as an instructor.", "degree 1928 | employment 1928")]
    [InlineData("Doe was a student at Reed College from 1924 to 1926 and afterward spent two years at the University of Leeds as an instructor.", "education 1924..1926 | employment 1926..1928")]
    [InlineData("Doe has served as head of the Guild since its inception in 1938.", "employment 1938 | other 1938 of its inception")]
    // What the heading says of her death.
    [InlineData("Doe was the editor of the Loom from 1939 until her death.", "employment 1939..1980")]
    [InlineData("It was during a trip to Ireland, in 1920, that Doe met and married Ned Smith.", "other 1920 @Ireland | marriage 1920 @Ireland | travel 1920 @Ireland")]
    // An aside has not the date in front of it.
    [InlineData("In 1925, as membership began to grow, the Guild hired Doe as its editor.", "employment 1925")]
    [InlineData("In 1950, a few years after retiring, Doe received the Loom Medal.", "award 1950")]
    [InlineData("Like its parent body, which had been founded in 1909, the Guild hired Doe.", "other 1909 of its parent body")]
    // One date, said once more.
    [InlineData("Doe studied in Leeds in the early 1920s (1922-1924).", "education 1922..1924 @Leeds")]
    // Dates of the things told of, and of others.
    [InlineData("Her novel focused on the mills of Leeds in the 1920s.", "")]
    [InlineData("Doe wrote a dissertation on the history of the Guild, 1834-1867.", "")]
    [InlineData("Doe was engaged by the Guild in 1922 after the 1921 party convention.", "employment 1922")]
    [InlineData("Doe later married Ned Smith (1896?-1967).", "")]
    [InlineData("Doe, Jane, 1900-1980", "")]
    [InlineData("Doe came from a weavers' family in Leeds.", "")]
    [InlineData("Doe died in Leeds on May 3, 1950, survived by her brother.", "death 1950-05-03 @Leeds")]
    // A comma behind a date, or two around it, part it from no verb.
    [InlineData("Doe was born in Riga, Latvia and in 1927, emigrated to the United States.", "birth @Riga, Latvia | emigration/move 1927 @United States")]
    [InlineData("Doe was born on a farm and, in 1927, moved to York.", "emigration/move 1927 @York")]
    // What a thing was called has no date.
    [InlineData("Doe moved to Leeds where she joined a troupe called The Looms in July 1930.", "emigration/move @Leeds | membership 1930-07 @Leeds")]
    [InlineData("Doe served in the Vietnam War from 1968 to 1969.", "military service 1968..1969")]
    public void And_an_age_or_the_clause_in_front_dates_it(string sentence, string events) => Assert.Equal(events, Told(Person, sentence));

    [Theory]
    [InlineData("Doe filed a lawsuit against Ann Smith.", "other", "a deed, with whoever suffered it")]
    [InlineData("In 1950 she was asked about the mill. Her request for a lawyer was denied.", "other", "suffered behind a sentence that says when")]
    [InlineData("In 1950 she bought the mill. Doe bamboozled everybody.", "other", "a verb that no table knows, behind a sentence that says when")]
    [InlineData("In 1950 she bought the mill. Ann Smith challenged the vote.", "other of Ann Smith", "and what somebody else of a name did there")]
    [InlineData("Ann Smith challenged the vote.", "", "but not where nothing says when")]
    [InlineData("Doe often defended Ann Smith.", "", "a habit is no event")]
    [InlineData("Doe has supported Ann Smith.", "", "nor what goes on")]
    [InlineData("Doe believed Ann Smith.", "", "nor what somebody thought")]
    [InlineData("Fears for her safety led the Guild to Ann Smith.", "", "nor what no person did")]
    public void A_deed_is_told_without_a_date(string note, string told, string reason) =>
        Assert.True(told == string.Join(" | ", LifeReader.Read(note.Split(". "), Person).Events.Where(static one => one.Date is null).Select(Said)), reason);
}
