namespace Fonds.Description.Tests.Lives;

/// <content>Kin as histories of persons name them: in front of the noun, behind asides, in lists of those who were born.</content>
public sealed partial class RelationsInALife
{
    public static TheoryData<string, string> KinNamed => new()
    {
        // What the parents were stands before their names, and what is said of the first before the second.
        { "Doe-Smith was one of four daughters of Jewish immigrants Edward and Jennie (Rabin) Doe.", "parent Edward | parent Jennie (Rabin) Doe" },
        { "She was born in Cairo, the daughter of Ned Doe, a lawyer and supporter of the League, and Anna Ray.", "parent Ned Doe | parent Anna Ray" },
        { "She was born in Leeds to Max Doe, a weaver from York, and his wife Ann.", "parent Max Doe | parent Ann" },
        { "Doe-Smith was born to a Jewish family, the third child of Max and Bertha Doe.", "parent Max | parent Bertha Doe" },
        { "She was the youngest of five children born to Max and Bertha Doe.", "parent Max | parent Bertha Doe" },
        { "The daughter of a tailor, Max Doe, and his wife Bertha, she grew up in Leeds.", "parent Max Doe | parent Bertha" },
        { "Doe-Smith, whose father was the engraver Paul Green, studied in Paris.", "parent Paul Green" },
        { "Her father, a tailor named Max Green, died in 1910.", "parent Max Green" },
        // Children with other surnames in brackets, initials and years behind their names.
        { "They had four children: Hazel M. (Wolff), Virginia (Le Fevre), Ned M., and Ruth.", "child Hazel M. | child Virginia | child Ned M. | child Ruth" },
        { "The couple had two sons, Stanley, born in 1941, and Paul, born in 1943.", "child Stanley | child Paul" },
        { "Four children were born to the couple in Troy: Mary Fay, John Henry, and Paul Doe.", "child Mary Fay | child John Henry | child Paul Doe" },
        { "Together they had three known sons: Samuel Green, Thomas B. Green, and Jacob T. Green.", "child Samuel Green | child Thomas B. Green | child Jacob T. Green" },
        { "She had three daughters: Ann Ray, also a lawyer; Ruth Ray, a teacher; and Eve Hoyt.", "child Ann Ray | child Ruth Ray | child Eve Hoyt" },
        { "The couple's only child, Ruth, was born in 1912.", "child Ruth" },
        // No lane and no place.
        { "Their children were Martha A. Place and Paul Doe.", "child Martha A. Place | child Paul Doe" },
        // The name before the noun.
        { "In 1920 she moved to Troy with Ned Green, her brother.", "sibling Ned Green" },
        { "In 1920 she moved to Troy. Ned Green, her second husband, died in 1930.", "spouse Ned Green" },
        // Whose nephew, friend and pupil one is.
        { "She was the granddaughter of Senator Paul Ray and a niece of Ruth Brown.", "other Senator Paul Ray | other Ruth Brown" },
        { "Doe-Smith, a pupil of Max Ray and a friend of Paul Green, moved to Troy.", "teacher Max Ray | other Paul Green" },
        // What the kin were, in front of the name.
        { "With her husband, photographic historian Ned Ray, she curated shows.", "spouse Ned Ray" },
        { "She lives in Troy with her husband, the neurologist Ned Ray, and their daughters.", "spouse Ned Ray" },
        { "Her brother, who taught Paul Green, died.", "" },
        { "Doe-Smith was the wife of convicted spy Ned Ray.", "spouse Ned Ray" },
        { "By 1920 she is in Queens, with husband Ned P. Ray, aged 31.", "spouse Ned P. Ray" },
        { "In 1950 Doe-Smith's widower, Ned Ray, sold the house.", "spouse Ned Ray" },
        // Whom one met and then was married to, and the second behind an aside.
        { "She moved to Troy and there met Ned Ray, the man who was to become her husband.", "spouse Ned Ray" },
        { "It was here that she met Ned Ray, and soon after, wed.", "spouse Ned Ray" },
        { "She met Ned Ray in 1912 and married him a year later.", "spouse Ned Ray" },
        { "She married Ned Ray and, after his death, Paul Lee.", "spouse Ned Ray | spouse Paul Lee" },
        { "She had a daughter, Lisa, from a previous marriage to Ned Ray, an engineer.", "child Lisa | spouse Ned Ray" },
        // What is left behind, and what ends.
        { "She left behind a husband, Ned Green and a son, Stan.", "spouse Ned Green | child Stan" },
        { "Doe-Smith's marriage to Ned Green ended in 1950.", "spouse Ned Green" },
    };

    [Theory]
    [MemberData(nameof(KinNamed))]
    public void Kin_are_named_before_and_behind_the_noun_that_says_what_they_are(string sentence, string relations) => Assert.Equal(relations, Told(Person, sentence));
}
