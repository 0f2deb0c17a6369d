namespace Fonds.Bench.Mutations.Mutating;

/// <summary>Damages documents, always in the same way for the same seed: one kind of damage, or now and then a second on top of it.</summary>
public sealed class Mutator(IReadOnlyList<byte[]> sources, int seed)
{
    /// <summary>What breaks a reader seldom needs a long document, and a short one is gone through in a tenth of the time.</summary>
    private const int Short = 8_000;

    private readonly Random random = new(seed);
    private readonly byte[][] shortSources = [.. sources.Where(source => source.Length <= Short)];

    private delegate byte[] Damage(byte[] document, Mutator mutator);

    private static readonly (string Kind, Damage Damage)[] Kinds =
    [
        ("bits flipped", (document, its) => ByteDamage.FlipBits(document, its.random)),
        ("bytes overwritten", (document, its) => ByteDamage.Overwrite(document, its.random)),
        ("truncated", (document, its) => ByteDamage.Truncate(document, its.random)),
        ("piece cut out", (document, its) => ByteDamage.CutOut(document, its.random)),
        ("piece doubled", (document, its) => ByteDamage.Repeat(document, its.random)),
        ("intruder", (document, its) => ByteDamage.Intrude(document, its.random)),
        ("nothing but a beginning", (document, its) => ByteDamage.OnlyBeginning(document, its.random)),
        ("tag cut", (document, its) => TagDamage.CutTag(document, its.random)),
        ("tag doubled", (document, its) => TagDamage.DoubleTag(document, its.random)),
        ("tags crossed", (document, its) => TagDamage.CrossTags(document, its.random)),
        ("element renamed", (document, its) => TagDamage.Rename(document, its.random)),
        ("attribute doubled", (document, its) => TagDamage.DoubleAttribute(document, its.random)),
        ("many attributes", (document, its) => TagDamage.ManyAttributes(document, its.random)),
        ("long attribute", (document, its) => TagDamage.LongAttribute(document, its.random)),
        ("namespaces", (document, its) => TagDamage.Namespaces(document, its.random)),
        ("nested deep", (document, its) => TagDamage.NestDeep(document, its.random)),
        ("many siblings", (document, its) => TagDamage.ManySiblings(document, its.random)),
        ("long text", (document, its) => TagDamage.LongText(document, its.random)),
        ("standard changes midway", (document, its) => TagDamage.Splice(document, its.Source(), its.random)),
        ("root of another standard", (document, its) => TagDamage.OtherRoot(document, its.random)),
        ("entities", (document, its) => EntityTricks.Apply(document, its.random)),
        ("encoding", (document, its) => EncodingTricks.Apply(document, its.random)),
        ("no characters", (document, its) => EncodingTricks.NoCharacters(document, its.random)),
    ];

    /// <summary>The next damaged document.</summary>
    public Mutated Next()
    {
        if (random.Next(40) == 0)
            return ArchiveTricks.Pack(DamagedOnce().Bytes, random);
        var mutated = DamagedOnce();
        return random.Next(5) == 0 ? mutated with { Bytes = Any().Damage(mutated.Bytes, this) } : mutated;
    }

    private Mutated DamagedOnce()
    {
        var (kind, damage) = Any();
        return new(kind, damage(Source(), this));
    }

    private (string Kind, Damage Damage) Any() => Kinds[random.Next(Kinds.Length)];

    private byte[] Source() => shortSources.Length > 0 && random.Next(5) > 0
        ? shortSources[random.Next(shortSources.Length)]
        : sources[random.Next(sources.Count)];
}
