namespace Fonds.Description.Lives.Reading;

/// <content>What French says otherwise than English: the whole that an office belongs to ("au sein du ministère", "rattaché à la direction"), and "épouse", which is a wife and a verb.</content>
internal sealed partial class RelationFinder
{
    private void FindFrenchWholes()
    {
        if (!context.Glossary.HasElision)
            return;
        for (var at = 1; at < words.Count; at++)
        {
            LifeRelationType? type = words[at].Text.ToLowerInvariant() switch
            {
                "sein" or "rattaché" or "rattachée" or "rattachés" or "rattachées" or "intégré" or "intégrée" or "transféré" or "transférée" or "dépend" or "dépendait" or "dépendant" or "relève" or "relevait" or "relevant" or "rejoindre" or "rejoint" => LifeRelationType.MemberOf,
                "autorité" or "tutelle" or "contrôle" or "égide" or "succède" or "remplace" => LifeRelationType.Other,
                _ => null,
            };
            if (type is not { } known)
                continue;
            var next = at + 1;
            while (Next(next) is { IsMark: false } word && NameAt(next) is null && next < at + 5)
                next = word.Number < 0 ? next + 1 : words.Count;
            if (NameAt(next) is { Kind: NameKind.Organisation, IsSubject: false } whole)
                Add(whole, known, "french:" + words[at].Text, 0.5);
        }
    }

    // "Il épouse Jeanne Martin", but "son épouse Jeanne Martin"
    private bool IsFrenchMarrying(int at) => context.Glossary.HasElision && words[at].Text is "épouse" && at > 0 && (words[at - 1].Has(WordTraits.Pronoun) || NameAt(at - 1) is { IsSubject: true });
}
