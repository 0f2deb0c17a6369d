namespace Fonds.Description.Tests.Lives;

/// <content>What stands between a person and his verb, and years that only look like years.</content>
public sealed partial class ReadingALife
{
    [Theory]
    // The bracket and the adverb are nobody.
    [InlineData("Jane Doe (1900-1980), based in Leeds, joined the Guild in 1930.", "birth 1900 | death 1980 | residence @Leeds | membership 1930 @Leeds")]
    [InlineData("Doe, however, continued with her work, and produced a figure in 1892.", "other 1892")]
    // "being" is the subject's.
    [InlineData("She was a reporter before being appointed managing editor in 1969.", "appointment 1969")]
    // The end of a century and not its seventh year; a house number.
    [InlineData("She was an illustrator in the late 1800s.", "employment 1867..1899")]
    [InlineData("She lived at 1006 Market Lane in Leeds.", "residence @Market Lane @Leeds")]
    // Each child of a list with its year, the last too.
    [InlineData("They had three children: Andrew (b. 1869), Agnes (b. 1873) and Anna (b. 1875).", "child 1869 | child 1873 | child 1875")]
    // One of six children is not the child of somebody of the same name.
    [InlineData("One of six children, Jane Doe was born in 1880.", "birth 1880")]
    // A war ends a sentence, and so does the abbreviation of a state before who did what follows.
    [InlineData("She served in France in World War I. Doe married in 1919.", "military service 1914..1918 @France | marriage 1919")]
    public void What_stands_between_a_person_and_her_verb_is_not_whose_it_is(string sentence, string events) => Assert.Equal(events, Told(Person, sentence));
}
