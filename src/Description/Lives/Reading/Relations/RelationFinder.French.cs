using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>What French says otherwise than English: the whole that an office belongs to ("au sein du ministère", "rattaché à la direction"), what it came from and merged with ("reprend les missions du bureau", "fusionne avec"), and "épouse", which is a wife and a verb.</content>
internal sealed partial class RelationFinder
{
    private void FindFrenchWholes()
    {
        if (!context.Glossary.HasElision)
            return;
        for (var at = 1; at < words.Count; at++)
        {
            if (FrenchTie(at) is not { } type)
                continue;
            // "la direction de l'architecture et la direction du patrimoine fusionnent": whoever does it stands in front too.
            var start = words[at].Text.StartsWith("fusion", StringComparison.OrdinalIgnoreCase) ? 0 : at + 1;
            for (var (first, end) = FrenchBody(start); end > 0; (first, end) = start == 0 || IsFrenchListed(end, type) ? FrenchBody(end) : default)
            {
                // "En application d'une décision du Conseil, le bureau fusionne"
                if (start == 0 && first > 1 && words[Math.Max(0, first - 1)].Text is "de" or "du" or "des" && !words[first - 2].Text.StartsWith("fusion", StringComparison.Ordinal) && words[first - 2].Text is not "et")
                    continue;
                AddFrench(first, end, type, "french:" + words[at].Text);
                // "au sein de l'administration des Arts au ministère de l'Éducation": one in the other.
                if (type == LifeRelationType.MemberOf && Next(end) is { Text: "au" } && FrenchOffices.End(words, end + 1) is > 0 and var whole)
                    AddFrench(end + 1, whole, type, "french:au");
            }
        }
    }

    // "du bureau des barrages et du service de la pêche"
    private bool IsFrenchListed(int at, LifeRelationType type) =>
        Next(at) is { } link
        && (link.Text is "et" || link.Is(',') && (type == LifeRelationType.Other || Next(at + 1) is { Text: "de" or "du" or "des" }))
        && words.FindIndex(at + 1, Math.Min(3, words.Count - at - 1), word => FrenchOffices.End(words, words.IndexOf(word)) > 0) >= 0;

    // The first office or body behind a word, not far from it; "un service" names none.
    private (int Start, int End) FrenchBody(int start)
    {
        var reach = start == 0 || NameAt(start - 1) is not null ? words.Count : start + 8;
        for (var at = start; at < words.Count && at < reach; at++)
        {
            var name = NameAt(at);
            var end = Math.Max(FrenchOffices.End(words, at), name is { Kind: NameKind.Organisation, IsSubject: false } && name.Start == at && FrenchOffices.End(words, at) == 0 ? name.End : 0);
            if (end > 0 && at > 0 && words[at - 1].Text.ToLowerInvariant() is "un" or "une" or "deux" or "trois")
            {
                reach = Math.Max(reach, end + 6);
                at = end - 1;
            }
            else if (end > 0)
            {
                return (at, end);
            }
            else if (start > 0 && (words[at].Is(';') || words[at].Is(':') || words[at].IsOpening))
            {
                return default;
            }
        }

        return default;
    }

    private void AddFrench(int start, int end, LifeRelationType type, string rule)
    {
        var text = FrenchOffices.Text(words, start, end);
        if (!context.Subject.Is(text, text.ToLowerInvariant().Split(' ')))
            relations.Add(new(text, type, number, false, rule, 0.5), NameKind.Organisation);
    }

    private LifeRelationType? FrenchTie(int at) => words[at].Text.ToLowerInvariant() switch
    {
        "sein" or "dépend" or "dépendait" or "dépendant" or "relève" or "relevait" or "relevant" or "rejoindre" or "rejoint" or "rejoignent" or "intègre" or "intègrent" or "intégra" or "intégrer" => LifeRelationType.MemberOf,
        "partie" when at > 0 && words[at - 1].Text.ToLowerInvariant() is "fait" or "font" or "faisait" or "faisant" or "faire" or "alors" => LifeRelationType.MemberOf,
        "rattaché" or "rattachée" or "rattachés" or "rattachées" or "intégré" or "intégrée" or "transféré" or "transférée" => LifeRelationType.MemberOf,
        "transférés" or "transférées" or "transfère" or "attribué" or "attribuée" or "attribués" or "attribuées" or "succède" or "remplace" or "héritier" or "héritière" or "hérite" or "quitte" or "quitter" or "quittent" or "giron" or "ressort" => LifeRelationType.Other,
        "autorité" or "tutelle" or "contrôle" or "égide" when words.FindIndex(Math.Max(0, at - 3), Math.Min(3, at), static word => word.Text is "sous" or "placée" or "placé") >= 0 => LifeRelationType.Other,
        "fusionne" or "fusionnent" or "fusionné" or "fusionnés" or "fusionnées" or "fusion" => LifeRelationType.Other,
        "origine" or "origines" when Next(at + 1) is { Text: "dans" } => LifeRelationType.Other,
        "missions" or "attributions" or "compétences" or "activités" when at > 1 && (words[at - 1].Text.StartsWith("repren", StringComparison.Ordinal) || words[at - 2].Text.StartsWith("repren", StringComparison.Ordinal) || words[at - 2].Text is "reprend" or "reprit") => LifeRelationType.Other,
        "liaison" or "collaboration" or "partenariat" or "convention" => LifeRelationType.Other,
        _ => null,
    };

    // "collabore à L'Intransigeant puis à L'Œuvre": whom one writes for.
    private void FindFrenchPapers()
    {
        if (!context.Glossary.HasElision)
            return;
        foreach (var verb in verbs)
        {
            if (!words[verb.Head].Text.StartsWith("collabor", StringComparison.Ordinal) || !verb.Owner.IsSubject)
                continue;
            for (var at = After(verb.Head + 1, Math.Min(words.Count, verb.RegionEnd), "in", "to"); at > 0; at = After(at, Math.Min(words.Count, verb.RegionEnd), "in", "to"))
            {
                if (Listed(at, words.Count, static name => name is { Kind: NameKind.Organisation or NameKind.Work, IsSubject: false }) is [var paper, ..])
                    Add(paper, LifeRelationType.Employer, "french:collabore", 0.6);
            }
        }
    }

    // "Il épouse Jeanne Martin", but "son épouse Jeanne Martin"
    private bool IsFrenchMarrying(int at) => context.Glossary.HasElision && words[at].Text is "épouse" && at > 0 && (words[at - 1].Has(WordTraits.Pronoun) || NameAt(at - 1) is { IsSubject: true });
}
