using Fonds.App.Public.Authorities;
using Fonds.App.Shared.Drawing;
using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.Description.Agents;
using Fonds.Description.Lives;
using Fonds.Description.Names;
using Fonds.Description.Statements;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>One sentence or statement that ties somebody to the one whose page it is.</summary>
public sealed record Evidence(string How, string Address);

/// <summary>Somebody around the one whose page it is, with everything that ties them.</summary>
/// <param name="Address">Their own page; null where the catalogue has none.</param>
public sealed record Neighbour(string Name, string? Address, Tie Tie, IReadOnlyList<Evidence> Evidence);

/// <summary>The people and bodies around one: what the record states, what the text states, who is named in the same sentences.</summary>
public sealed class Network
{
    /// <summary>More lines than these cannot be told apart in a fan.</summary>
    public const int Most = 25;
    private static readonly LifeRelationType[] Kin = [LifeRelationType.Parent, LifeRelationType.Child, LifeRelationType.Sibling, LifeRelationType.Spouse];

    private readonly Dictionary<string, Gathered> all = new(StringComparer.Ordinal);
    private readonly LifeView life;

    public Network(LifeView life, Relations relations, string direct)
    {
        this.life = life;
        var here = life.Life.Subject.Address;
        foreach (var relation in life.Life.Relations)
        {
            foreach (var telling in relation.Tellings)
                Add(relation.To, Kin.Contains(relation.Type) ? Tie.Family : Tie.Bond, new(EventKinds.Relation(relation.Type, relation.IsInverse), SentenceAddress.Of(telling, here)));
        }

        foreach (var line in relations.Groups.Where(group => group.Anchor == "people").SelectMany(group => group.Lines))
            Add(line.Spoken, line.Address, line.IsKin ? Tie.Family : Tie.Bond, new(line.How.Length > 0 ? line.How : Phrases.Say("in the record"), "#people"));
        foreach (var line in life.Lines)
        {
            foreach (var named in line.Event.Persons)
                Add(named, Tie.Named, new(line.Dates.Length > 0 ? line.Dates : EventKinds.Name(line.Event.Type), line.Address));
        }

        RemoveOneself(direct);
        JoinShortNames();
        Neighbours = [.. all.Values.OrderBy(each => each.Tie).ThenByDescending(each => each.Evidence.Count).ThenBy(each => each.Order)
            .Select(each => new Neighbour(each.Name, each.Address, each.Tie, [.. each.Evidence.Distinct()]))];
        Graph = Neighbours.Count < 2 ? null : Drawn(direct);
    }

    public IReadOnlyList<Neighbour> Neighbours { get; }

    /// <summary>The closest as a fan; null where there are fewer than two.</summary>
    public RelationGraph? Graph { get; }

    /// <summary>How many are only in the table.</summary>
    public int LeftOut => Math.Max(0, Neighbours.Count - Most);

    /// <summary>Whether some of them are named together.</summary>
    public bool HasAmong { get; private set; }

    /// <summary>Where those are whom they may have met.</summary>
    public string Met => MetModel.AddressOf(life.Life.Subject.Address);

    /// <summary>Where both lives are side by side; null for who has no page here.</summary>
    public string? PairWith(Neighbour neighbour) =>
        neighbour.Address is { } address && address.StartsWith("/agents/", StringComparison.Ordinal) ? MeetingLine.AddressOfPair(life.Life.Subject.Address, address) : null;

    private RelationGraph Drawn(string direct)
    {
        var shown = Neighbours.Take(Most).ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < shown.Count; at++)
            places[Key(shown[at].Name, shown[at].Address)] = at;
        var among = new HashSet<(int, int)>();
        foreach (var told in life.Life.Events)
        {
            var named = told.Persons.Select(person => places.GetValueOrDefault(Key(person.Name, person.Link?.Address), -1)).Where(at => at >= 0).Distinct().Order().ToList();
            for (var one = 0; one + 1 < named.Count; one++)
                among.Add((named[one], named[one + 1]));
        }

        HasAmong = among.Count > 0;
        return new(
            direct, [.. shown.Select(each => new RelationLineDrawn(each.Name, each.Tie, $"{each.Name}: {string.Join("; ", each.Evidence.Take(3).Select(evidence => evidence.How))}", each.Evidence[0].Address))],
            [.. among], Phrases.Say("Lines from {0} to {1} others", direct, shown.Count));
    }

    // A life names its own subject too, and a record may state that another of the same name is the same.
    private void RemoveOneself(string direct)
    {
        foreach (var (key, _) in all.Where(each => Folding.Words(DirectName.FromHeading(each.Value.Name) is { Length: > 0 } spoken ? spoken : each.Value.Name) == Folding.Words(direct)).ToList())
            all.Remove(key);
    }

    // Whom the text names in full and in short is one, where only one of the full names can be meant.
    private void JoinShortNames()
    {
        foreach (var (key, brief) in all.Where(each => each.Value.Address is null).OrderBy(each => each.Value.Name.Length).ToList())
        {
            if (all.Values.Where(each => each != brief && (ShortNames.IsShortFor(brief.Name, each.Name) || Folding.Words(brief.Name) == Folding.Words(each.Name))).ToList() is not [var whole])
                continue;
            all.Remove(key);
            whole.Evidence.AddRange(brief.Evidence);
            if (brief.Tie < whole.Tie)
                whole.Tie = brief.Tie;
        }
    }

    private void Add(NamedView named, Tie tie, Evidence evidence)
    {
        if (named.Link?.Id != life.Life.Subject.Id)
            Add(named.Link is { } link ? NameOf(link.Label, named.Name) : named.Name, named.Link?.Address, tie, evidence);
    }

    private void Add(string name, string? address, Tie tie, Evidence evidence)
    {
        var key = Key(name, address);
        if (!all.TryGetValue(key, out var gathered))
            all[key] = gathered = new(name, address, all.Count) { Tie = tie };
        if (tie < gathered.Tie)
            gathered.Tie = tie;
        gathered.Evidence.Add(evidence);
    }

    // As the text names them, where that is a whole name; else as the catalogue does.
    private static string NameOf(string heading, string written) => written.Contains(' ', StringComparison.Ordinal) ? written : Typography.Heading(heading);

    private static string Key(string name, string? address) => address is { Length: > 0 } && address[0] == '/' ? address : Folding.Words(name);

    private sealed class Gathered(string name, string? address, int order)
    {
        public string Name => name;

        public string? Address => address;

        public int Order => order;

        public Tie Tie { get; set; }

        public List<Evidence> Evidence { get; } = [];
    }
}
