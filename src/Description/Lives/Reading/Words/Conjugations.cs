namespace Fonds.Description.Lives.Reading.Words;

/// <summary>The forms of regular French and German verbs that histories use, from the infinitive, so that the tables of glosses need list it alone.</summary>
internal static class Conjugations
{
    /// <summary>Prefixes behind which a German participle has no "ge-".</summary>
    private static readonly string[] Inseparable = ["be", "ge", "er", "ver", "zer", "ent", "emp", "miss", "über", "unter", "wider", "hinter"];

    /// <summary>"créer": crée, créent, créa, créait, créé, créée, créer …</summary>
    public static IEnumerable<(string Form, WordTraits Traits)> French(string infinitive)
    {
        var stem = infinitive[..^2];
        yield return (infinitive, WordTraits.Base);
        if (infinitive.EndsWith("ir", StringComparison.Ordinal))
        {
            foreach (var ending in (string[])["it", "issent", "issait", "irent", "ira", "iront"])
                yield return (stem + ending, WordTraits.Past);
            foreach (var ending in (string[])["i", "ie", "is", "ies"])
                yield return (stem + ending, WordTraits.Past | WordTraits.Participle);
            yield return (stem + "issant", WordTraits.Gerund);
            yield break;
        }

        var soft = stem[^1] switch { 'g' => stem + "e", 'c' => stem[..^1] + "ç", _ => stem };
        var mute = Mute(stem);
        foreach (var form in (string[])[mute + "e", mute + "ent", soft + "a", stem + "èrent", soft + "ait", soft + "aient", infinitive + "a", infinitive + "ont"])
            yield return (form, WordTraits.Past);
        foreach (var ending in (string[])["é", "ée", "és", "ées"])
            yield return (stem + ending, WordTraits.Past | WordTraits.Participle);
        yield return (soft + "ant", WordTraits.Gerund);
    }

    /// <summary>"gründen": gründete, gründeten, gegründet; "ein|richten": eingerichtet.</summary>
    public static IEnumerable<(string Form, WordTraits Traits)> German(string infinitive)
    {
        var bar = infinitive.IndexOf('|', StringComparison.Ordinal);
        var (prefix, rest) = bar < 0 ? ("", infinitive) : (infinitive[..bar], infinitive[(bar + 1)..]);
        var stem = rest.EndsWith("eln", StringComparison.Ordinal) || rest.EndsWith("ern", StringComparison.Ordinal) ? rest[..^1] : rest[..^2];
        var link = stem[^1] is 't' or 'd' || stem.EndsWith("ffn", StringComparison.Ordinal) || stem.EndsWith("chn", StringComparison.Ordinal) ? "e" : "";
        if (bar < 0)
        {
            yield return (stem + link + "te", WordTraits.Past);
            yield return (stem + link + "ten", WordTraits.Past);
        }

        yield return (prefix + rest, WordTraits.Base);
        var ge = stem.EndsWith("ier", StringComparison.Ordinal) || Array.Exists(Inseparable, one => rest.StartsWith(one, StringComparison.Ordinal) && rest.Length > one.Length + 3) ? "" : "ge";
        yield return (prefix + ge + stem + link + "t", WordTraits.Past | WordTraits.Participle);
    }

    // "intégrer": il intègre; "mener": il mène; "employer": il emploie.
    private static string Mute(string stem)
    {
        if (stem.EndsWith('y'))
            return stem[..^1] + "i";
        var last = stem.LastIndexOfAny(['a', 'e', 'é', 'i', 'o', 'u', 'è', 'ê', 'â', 'î', 'ô', 'û']);
        if (last < 0 || last == stem.Length - 1)
            return stem;
        return stem[last] switch
        {
            'é' => string.Concat(stem.AsSpan(0, last), "è", stem.AsSpan(last + 1)),
            'e' when stem.Length - last == 2 && stem[^1] is 'l' or 't' => stem + stem[^1],
            'e' when stem.Length - last == 2 => string.Concat(stem.AsSpan(0, last), "è", stem.AsSpan(last + 1)),
            _ => stem,
        };
    }
}
