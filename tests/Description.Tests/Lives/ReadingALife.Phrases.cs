namespace Fonds.Description.Tests.Lives;

/// <content>Verbs that say something else together with what follows them.</content>
public sealed partial class ReadingALife
{
    [Theory]
    [InlineData("Doe held membership on the Committee on Arts (1922-1926).", "membership 1922..1926")]
    [InlineData("Doe found work at the Iron Company in 1922.", "employment 1922")]
    [InlineData("Doe continued at the Iron Company as a clerk in 1922.", "employment 1922")]
    [InlineData("Doe maintained a country home in Leeds.", "residence @Leeds")]
    [InlineData("In 1922 Doe completed her first tour.", "travel 1922")]
    [InlineData("Doe earned a Master's in Law in 1922.", "degree 1922")]
    [InlineData("In 1922 Doe was inaugurated third president of Reed College.", "employment 1922")]
    // Workers and conferences are organized, and no body comes of it; a guild is founded.
    [InlineData("In 1922 Doe organized workers for the Guild.", "other 1922")]
    [InlineData("In 1922 Doe organized the Weavers Guild.", "founding 1922")]
    [InlineData("In 1922 Doe created a series of etchings.", "creation 1922")]
    [InlineData("In 1922 Doe embarked on research for a book.", "other 1922")]
    [InlineData("In 1922 Doe embarked for Spain.", "emigration/move 1922 @Spain")]
    [InlineData("Doe returned to the News Service in 1922 as a correspondent.", "employment 1922")]
    [InlineData("Doe returned to work in July 1922 as the vice president of the mill.", "employment 1922-07")]
    [InlineData("Doe returned to Leeds in 1922 as a correspondent.", "emigration/move 1922 @Leeds")]
    [InlineData("In 1922 Doe collaborated with Ann Smith on a textbook.", "publication 1922")]
    [InlineData("In 1922 Doe ran an unsuccessful campaign for mayor.", "election 1922")]
    [InlineData("Doe was also on the board of the Guild in 1922.", "membership 1922")]
    [InlineData("Doe was a delegate to the Guild convention in 1922.", "other 1922")]
    [InlineData("Doe's first performances were in 1922.", "performance 1922")]
    // What drew her is no drawing of hers.
    [InlineData("In 1922 Doe was drawn to politics.", "other 1922")]
    public void A_verb_is_told_by_what_follows_it(string sentence, string events) => Assert.Equal(events, Told(Person, sentence));

    [Theory]
    [InlineData("The Society went out of business in 1990.", "dissolution 1990")]
    [InlineData("In 1951 the Society took title to the mill.", "other 1951")]
    [InlineData("In 1951 the Society voted to change its name to the Guild.", "name change 1951")]
    [InlineData("The Society was re-founded in 1951.", "founding 1951")]
    [InlineData("In 2008 the Society began an affiliation with Reed College.", "other 2008")]
    // A year or a decade that saw something is when it was.
    [InlineData("1958 marked the first year of the school.", "other 1958")]
    [InlineData("The 1990s saw rising membership and new branches.", "other 1990..1999")]
    public void And_so_it_is_in_the_history_of_a_body(string sentence, string events) => Assert.Equal(events, Told(Body, sentence));
}
