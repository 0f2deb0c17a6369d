using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <content>Noun phrases: which one is the subject, and whom a relative clause is about.</content>
internal sealed partial class PredicateFinder
{
    private int Antecedent(int relative, int floor)
    {
        var at = relative - 1;
        while (at >= 0 && (words[at].IsMark || words[at].Has(WordTraits.Preposition) || words[at].Number >= 0 && nameAt[at] < 0))
            at--;
        if (at < 0
            || words[relative].Lower != "who"
            || nameAt[at] < 0
            || names[nameAt[at]] is not { Kind: NameKind.Place or NameKind.Organisation or NameKind.Thing, Start: > 2 } of
            || !words[of.Start - 1].Has(WordTraits.Preposition)
            || words[of.Start - 2].IsMark
            || nameAt[of.Start - 2] >= 0)
            return at;

        // "Ann Smith, an organizer from Leeds who": she, and not where she was from.
        at = of.Start - 2;
        for (var comma = at - 1; comma > floor && at - comma < 6; comma--)
        {
            if (words[comma].Is(','))
                return words[comma + 1].Has(WordTraits.Determiner) && nameAt[comma - 1] >= 0 && names[nameAt[comma - 1]].Kind == NameKind.Person ? comma - 1 : at;
        }

        return at;
    }

    // The first noun phrase between two places that no preposition stands before.
    private (int Start, int End) FirstNominal(int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var word = words[at];
            if (dateAt[at] >= 0)
            {
                at = dates[dateAt[at]].End;
            }
            else if (word.IsMark || word.Has(WordTraits.Adverb | WordTraits.Conjunction | WordTraits.Negation) && !word.Has(WordTraits.Preposition) && nameAt[at] < 0)
            {
                if (word.IsOpening)
                {
                    while (at < end && !words[at].IsClosing)
                        at++;
                }

                at++;
            }
            else if (word.Has(WordTraits.Preposition) && nameAt[at] < 0)
            {
                at = Math.Max(Phrase(at + 1, end), at + 1);
            }
            else
            {
                var last = Phrase(at, end);
                if (last > at && !EndsPlace(at, last))
                    return (at, last);
                at = Math.Max(at + 1, last);
            }
        }

        return (-1, -1);
    }

    // "in Amsterdam, the Netherlands": where the place before lies, and the subject of nothing.
    private bool EndsPlace(int at, int end)
    {
        var name = at + (words[at].Lower == "the" ? 1 : 0);
        return at > 1
            && name < end
            && words[at - 1].Is(',')
            && nameAt[name] >= 0
            && names[nameAt[name]] is { Kind: NameKind.Place, IsPossessive: false } place
            && (Words.CommonPlaces.Have(place.Text) || Places.Gazetteer.Shipped.Knows(place.Text))
            && nameAt[at - 2] >= 0
            && names[nameAt[at - 2]] is { Kind: NameKind.Place };
    }

    // Behind one noun phrase: articles and nouns up to a small word, or a name.
    private int Phrase(int at, int end)
    {
        if (at < end && words[at].Has(WordTraits.Pronoun | WordTraits.ObjectPronoun) && !words[at].Has(WordTraits.Possessive) && nameAt[at] < 0)
            return at + 1;
        const WordTraits stops = WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.Pronoun | WordTraits.Be | WordTraits.Have | WordTraits.Modal | WordTraits.ObjectPronoun;
        var begun = false;
        while (at < end)
        {
            if (nameAt[at] >= 0)
            {
                var name = names[nameAt[at]];
                at = name.End;
                begun = true;
                if (!name.IsPossessive
                    && !name.Text.EndsWith("-based", StringComparison.Ordinal)
                    && !(begun && name.Kind is NameKind.Thing or NameKind.Unknown && name.End - name.Start == 1 && at < end && words[at] is { IsMark: false, IsCapital: false, Verb: null } noun && noun.Traits == WordTraits.None))
                    break;
                continue;
            }

            if (words[at].IsMark || dateAt[at] >= 0 || begun && words[at].Has(WordTraits.Determiner) || words[at].Has(stops) && !words[at].Has(WordTraits.Possessive))
                break;
            begun |= !words[at].Has(WordTraits.Determiner);
            at++;
        }

        return at;
    }
}
