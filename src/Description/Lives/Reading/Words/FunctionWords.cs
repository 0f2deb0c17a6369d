namespace Fonds.Description.Lives.Reading.Words;

/// <summary>The small words of a sentence, by what they do in it. A data table, English.</summary>
internal static class FunctionWords
{
    public static readonly (WordTraits Traits, string Words)[] Table =
    [
        (WordTraits.Determiner, "the a an this that these those some any no several many few each every both all another other such what more most numerous various"),
        (WordTraits.Determiner | WordTraits.Possessive, "his her its their our my your whose"),
        (WordTraits.Preposition, """
            in on at to from by with for of as into onto through throughout over under between among amongst during since until till about around near against within without toward towards upon after before behind beside beyond
            across along despite following including via per circa like off out regarding concerning aboard amid alongside outside inside above below besides except plus
            """),
        (WordTraits.Conjunction, "and or but nor & yet"),
        (WordTraits.Subordinator, "when while where because although though if unless whereas whereupon once that whether how why wherein whenever wherever"),
        (WordTraits.Subordinator | WordTraits.Relative | WordTraits.Pronoun, "who which"),
        (WordTraits.Subordinator | WordTraits.Relative, "whom"),
        (WordTraits.Pronoun, "he she it they we i one"),
        (WordTraits.ObjectPronoun, "him her them us me himself herself themselves itself myself"),
        (WordTraits.Be, "was were is are am been being be"),
        (WordTraits.Have, "had has have having"),
        (WordTraits.Modal, "would could should might may must will shall can did does do"),
        (WordTraits.Negation, "not never"),
        (WordTraits.Adverb, """
            also then again later soon still already just even only finally eventually subsequently first once now here there together abroad back away home next thereafter afterward afterwards instead however therefore thus further
            nevertheless often sometimes usually initially shortly briefly previously formerly recently originally actively officially formally immediately respectively twice ever almost nearly approximately largely mainly
            primarily mostly too well much always meanwhile perhaps rather quite very overseas upstate downtown permanently so long up down out over
            """),
        (WordTraits.Month, "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb apr jun jul aug sept sep oct nov dec"),
        (WordTraits.Season, "spring summer fall autumn winter"),
        (WordTraits.NumberWord, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"),
    ];

    /// <summary>"five" is 5; -1 for other words.</summary>
    public static int NumberOf(string word) => word switch
    {
        "a" or "an" or "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        _ => -1,
    };
}
