using System.Globalization;
using Fonds.Description.AccessPoints;
using Fonds.Description.Names;
using Fonds.Description.Names.Likeness;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Bench.Names;

/// <summary>
/// Fits the weights of who is who (LikenessWeights): logistic regression on half of the identities, held towards the weights it began with where
/// pairs are few; reliability, precision and recall on the other half. An identity is an identifier, or for persons both years of a life with the name,
/// for homonyms are what the identified hardly have. No identity is on both sides.
/// </summary>
internal static class FitLikeness
{
    // As in the table.
    private const double Prior = -2;
    private const int Seed = 20261122;

    // One agent in seven stands under a second heading, and of two in five headings the dates are not known: about what finding aids have.
    private const double HasVariant = 0.15;
    private const double IsUndated = 0.4;

    // The same headings with other forms drawn, so that rare forms are seen often enough.
    private const int Draws = 12;

    // How far a weight may go from the table's: the spread of a normal distribution around it, in log-odds.
    private const double Spread = 2;

    private static readonly HashSet<string> Set = new(StringComparer.Ordinal) { "same-identifier", "other-identifier", "variant-name", "shared-collections", "wife-of", "dates-nearly-agree", "same-surname", "no-forename", "near-surname", "acronym", "same-initials", "near-spelling", "same-phrase", "same-single-name" };

    /// <summary>Where the fit begins and what it is held to: the order in which cataloguers trust evidence, as it was set by hand.</summary>
    private static readonly Dictionary<string, double> Began = new(StringComparer.Ordinal)
    {
        ["same-name"] = 7.6, ["same-short-name"] = 6, ["same-words"] = 8.2, ["same-family"] = 5, 
        ["near-forename"] = 2.8, ["initials-agree"] = 4, ["initial-agrees"] = 3, ["fewer-forenames"] = 3.5, ["same-fuller-form"] = 2, ["other-fuller-form"] = -4, ["fuller-form-is-name"] = 4,
        ["other-generation"] = -9, ["generation-of-one"] = -2.5, ["most-words"] = 2.9, ["qualifier-of-one"] = -4, ["near-qualifier"] = -2, ["other-qualifier"] = -7,
        ["same-qualifier"] = 4, ["dates-agree"] = 6, ["dates-agree-in-part"] = 4, ["dates-of-one"] = -0.5, ["dates-differ"] = -9,
    };

    public static int Run(string file)
    {
        var rows = File.ReadLines(file).Select(static line => line.Split('\t')).Where(static columns => columns.Length > 4 && columns[1] is "persname" or "corpname" or "famname").Select(static columns => (
            Subject: LikenessSubject.Of(NameReader.Read(columns[2], columns[1] switch { "persname" => RecordKind.Person, "famname" => RecordKind.Family, _ => RecordKind.CorporateBody })),
            Identifier: columns.Length > 4 ? AuthorityIdentifier.Read(columns[4], columns[3])?.ToString() : null)).ToArray();
        var identified = rows.Where(static row => row.Identifier is not null).Select(static row => (row.Subject, Identity: row.Identifier!)).DistinctBy(static row => (row.Subject.Names[0].Text, row.Subject.Kind, row.Identity)).ToArray();
        var known = rows.Select(static row => (row.Subject, Identity: IdentityOf(row.Subject, row.Identifier)!)).Where(static row => row.Identity is not null && !row.Subject.Names[0].IsSubject)
            .DistinctBy(static row => (row.Identity, row.Subject.Names[0].Name)).ToArray();
        List<Pair> Drawn(int half) => [.. Enumerable.Range(0, Draws).SelectMany(draw => Pairs(known.Where(heading => Half(heading.Identity) == half).ToArray(), Seed + (2 * draw) + half))];
        var train = Drawn(0);
        var test = Drawn(1);
        var shown = train.Concat(test).SelectMany(static pair => pair.Reasons).DistinctBy(static reason => reason.Code).ToDictionary(static reason => reason.Code, static reason => reason.Weight, StringComparer.Ordinal);
        var given = Began.Where(pair => shown.ContainsKey(pair.Key)).ToDictionary(StringComparer.Ordinal);
        var weights = Fit(train, given);
        Console.WriteLine($"{known.Length:N0} identities and forms; {train.Count:N0} pairs to fit ({train.Count(static pair => pair.IsSame):N0} one), {test.Count:N0} to test ({test.Count(static pair => pair.IsSame):N0} one)");
        foreach (var (code, weight) in weights.OrderByDescending(static pair => pair.Value))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        [\"{code}\"] = {weight:0.0},   // {shown[code]:0.0} in the table; {train.Count(pair => pair.IsSame && pair.Reasons.Any(reason => reason.Code == code)):N0} one, {train.Count(pair => !pair.IsSame && pair.Reasons.Any(reason => reason.Code == code)):N0} two"));
        Report("fitted here, half held out", test, pair => Score(pair, weights));
        Report("weights of the table, half held out", test, static pair => pair.Score);
        Report("weights of the table, identified headings of the half held out as they are", Pairs(identified.Where(static heading => Half(heading.Identity) == 1).ToArray(), null), static pair => pair.Score);
        return 0;
    }

    private static string? IdentityOf(LikenessSubject subject, string? identifier)
    {
        var name = subject.Names[0];
        return subject.Kind == RecordKind.Person && name is { Surname: { } surname, Forename: { Length: > 0 } forename, Years: { First: { } first, Last: { } last } }
            ? string.Create(CultureInfo.InvariantCulture, $"{Folding.Words(surname)} {Folding.Of(forename)[0]} {first} {last}")
            : identifier;
    }

    // A sum over the letters that is the same on every run and machine.
    private static int Half(string identifier) => (int)(identifier.Aggregate(17u, static (sum, letter) => (sum * 31) + letter) >> 3 & 1);

    private static List<Pair> Pairs((LikenessSubject Subject, string Identifier)[] headings, int? seed)
    {
        var subjects = new List<(LikenessSubject Subject, string Identifier)>();
        var variants = new HeadingVariants(seed ?? 0);
        foreach (var (subject, identifier) in headings)
        {
            var name = subject.Names[0];
            subjects.Add((seed is not null && variants.Happens(IsUndated) && HeadingVariants.Undated(name) is { } undated ? LikenessSubject.Of(NameReader.Read(undated, subject.Kind)) : subject, identifier));
            if (seed is not null && variants.Happens(HasVariant) && variants.Of(name) is { } text)
                subjects.Add((LikenessSubject.Of(NameReader.Read(text, subject.Kind)), identifier));
        }

        // What is written alike is one agent to an archive before anybody compares.
        if (seed is not null)
            subjects = [.. subjects.DistinctBy(static subject => subject.Subject.Names[0].Text)];
        var pairs = new List<Pair>();
        var keys = subjects.Select(static subject => subject.Subject.Keys().ToHashSet()).ToArray();
        var byKey = keys.SelectMany(static (set, place) => set.Select(key => (key, place))).ToLookup(static pair => pair.key, static pair => pair.place);
        for (var i = 0; i < subjects.Count; i++)
        {
            foreach (var j in keys[i].SelectMany(key => byKey[key]).Where(j => j > i).Distinct())
            {
                var isSame = subjects[i].Identifier == subjects[j].Identifier;
                var likeness = LikenessOfAgents.Compare(subjects[i].Subject, subjects[j].Subject);
                pairs.Add(new(isSame, likeness?.Score ?? 0, likeness?.Reasons ?? []));
            }
        }

        // Pairs that are one and share no key are found by nobody, and count as missed.
        foreach (var group in subjects.Select(static (subject, place) => (subject.Identifier, place)).GroupBy(static subject => subject.Identifier))
        {
            var places = group.Select(static subject => subject.place).ToArray();
            for (var i = 0; i < places.Length; i++)
            {
                for (var j = i + 1; j < places.Length; j++)
                {
                    if (!keys[places[i]].Overlaps(keys[places[j]]))
                        pairs.Add(new(true, 0, []));
                }
            }
        }

        return pairs;
    }

    /// <summary>Gradient descent on the log-likelihood, with the table as the prior.</summary>
    private static Dictionary<string, double> Fit(List<Pair> pairs, Dictionary<string, double> given)
    {
        var alike = pairs.Where(static pair => pair.Reasons.Count > 0).ToArray();
        var codes = given.Keys.Where(static code => !Set.Contains(code)).ToArray();
        var number = codes.Select(static (code, place) => (code, place)).ToDictionary(static pair => pair.code, static pair => pair.place, StringComparer.Ordinal);
        var rows = alike.Select(pair => pair.Reasons.Where(reason => number.ContainsKey(reason.Code)).Select(reason => number[reason.Code]).ToArray()).ToArray();
        var kept = alike.Select(pair => pair.Reasons.Where(static reason => Set.Contains(reason.Code)).Sum(static reason => reason.Weight)).ToArray();
        var weights = codes.Select(code => given[code]).ToArray();
        for (var round = 0; round < 3000; round++)
        {
            var slope = new double[weights.Length];
            for (var place = 0; place < rows.Length; place++)
            {
                var odds = Prior + kept[place];
                foreach (var code in rows[place])
                    odds += weights[code];
                var error = (alike[place].IsSame ? 1 : 0) - (1 / (1 + Math.Exp(-odds)));
                foreach (var code in rows[place])
                    slope[code] += error;
            }

            var step = 6.0 / rows.Length;
            for (var code = 0; code < weights.Length; code++)
                weights[code] += step * (slope[code] - ((weights[code] - given[codes[code]]) / (Spread * Spread)));
        }

        return codes.Select((code, place) => (code, weight: weights[place])).ToDictionary(static pair => pair.code, static pair => pair.weight, StringComparer.Ordinal);
    }

    private static double Score(Pair pair, Dictionary<string, double> weights) =>
        pair.Reasons.Count == 0 ? 0 : 1 / (1 + Math.Exp(-(Prior + pair.Reasons.Sum(reason => weights.GetValueOrDefault(reason.Code, reason.Weight)))));

    private static void Report(string title, List<Pair> pairs, Func<Pair, double> score)
    {
        Console.WriteLine($"\n{title}\n| score | pairs | are one |");
        var scored = pairs.Select(pair => (pair.IsSame, Score: score(pair))).ToArray();
        foreach (var (from, to) in (ReadOnlySpan<(double, double)>)[(0.01, 0.1), (0.1, 0.25), (0.25, 0.5), (0.5, 0.7), (0.7, 0.85), (0.85, 0.95), (0.95, 0.98), (0.98, 0.99), (0.99, 1.01)])
        {
            var bin = scored.Where(pair => pair.Score >= from && pair.Score < to).ToArray();
            if (bin.Length > 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {from:0.00}-{Math.Min(to, 1):0.00} | {bin.Length:N0} (mean score {bin.Average(static pair => pair.Score):0.00}) | {100.0 * bin.Count(static pair => pair.IsSame) / bin.Length:0.0}% |"));
        }

        var same = scored.Count(static pair => pair.IsSame);
        foreach (var least in (ReadOnlySpan<double>)[0.25, 0.9, 0.98])
        {
            var found = scored.Where(pair => pair.Score >= least).ToArray();
            var right = found.Count(static pair => pair.IsSame);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from {least:0.00}: precision {100.0 * right / Math.Max(1, found.Length):0.00}% ({right:N0} of {found.Length:N0}), recall {100.0 * right / same:0.0}% (of {same:N0})"));
        }
    }

    private sealed record Pair(bool IsSame, double Score, IReadOnlyList<LikenessReason> Reasons);
}
