using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Weighing;

/// <summary>
/// What stands around a name in a sentence, each fact as one short text: which word leads to it, what verb its clause has and whose that is, what kind of name
/// it is, what else the sentence tells. <see cref="CueWeights"/> says what each speaks for.
/// </summary>
/// <param name="told">What the rules have told from this sentence.</param>
internal sealed class MentionCues(List<Word> words, List<NamedThing> names, List<Predicate> verbs, SubjectNames subject, IReadOnlyList<LifeEvent> events, IReadOnlyList<LifeRelation> told)
{
    private const string Nothing = "^";

    private readonly NamedThing?[] nameAt = NamesByWord(words, names);
    private readonly string?[] tokens = new string?[words.Count];
    private readonly string kind = KindOf(subject);
    private readonly List<string> left = [];
    private readonly List<string> right = [];
    private NamedThing? leftNeighbour;
    private NamedThing? rightNeighbour;
    private List<string>? ofSentence;

    /// <summary>All that speaks for or against a tie of the subject to who is named here, each once.</summary>
    public List<string> Of(NamedThing name)
    {
        LookLeft(name.Start);
        LookRight(name.End);
        var cues = new List<string>(96);
        Around(name, cues);
        InClause(name, cues);
        OfOffice(name, cues);
        Itself(name, cues);
        Neighbours(name, cues);
        cues.AddRange(ofSentence ??= OfSentence());
        return cues;
    }

    /// <summary>What a rule guessed of somebody, as cues of the same form.</summary>
    public static void OfGuess(LifeRelation guess, bool isHere, NameKind named, SubjectNames subject, List<string> cues)
    {
        var colon = guess.Rule.IndexOf(':', StringComparison.Ordinal);
        var rule = colon < 0 ? guess.Rule : guess.Rule[..colon];
        var type = guess.Type.ToString();
        cues.Add("R=" + rule);
        cues.Add($"RR={guess.Rule}.{type}");
        cues.Add("T=" + type);
        cues.Add($"TB={rule}{type}{BodyOf(guess.To, named)}");
        cues.Add($"{KindOf(subject)}R={rule}{Initial(named)}");
        if (isHere)
            cues.Add($"Rhere={rule}{type}");
    }

    // The words next to the name, and what leads to the list that it stands in.
    private void Around(NamedThing name, List<string> cues)
    {
        var before = At(left, 0);
        ForBoth(cues, "l1=" + before);
        cues.Add($"l2={At(left, 1)}_{before}");
        cues.Add($"l3={At(left, 2)}_{At(left, 1)}_{before}");
        cues.Add("r1=" + At(right, 0));
        cues.Add($"r2={At(right, 0)}_{At(right, 1)}");
        var head = ListHead();
        var lead = At(left, head);
        ForBoth(cues, "h=" + lead);
        ForBoth(cues, $"hh={At(left, head + 1)}_{lead}");
        cues.Add($"hhh={At(left, head + 2)}_{At(left, head + 1)}_{lead}");
        if (left.FindIndex(0, head, static token => token[0] == '<') >= 0)
            cues.Add("inlist");
        if (IsLink(lead))
        {
            var governing = head + 1;
            while (At(left, governing) is "the" or "a" or "an")
                governing++;
            ForBoth(cues, $"gov={At(left, governing)}>{lead}");
            cues.Add("govn=" + At(left, governing));
            if (name.Kind != NameKind.Person)
                ForBoth(cues, $"last={words[name.End - 1].Lower}{lead}");
        }

        if (At(right, 0) == ",")
            ForBoth(cues, "app=" + (right.Skip(1).Take(7).FirstOrDefault(static token => token[0] != '<' && token is not ("a" or "an" or "the")) ?? Nothing));
        // "Vassar College programs": the name says what something else is like.
        if (Next(name.End) is { IsMark: false, IsCapital: false, Traits: WordTraits.None, Verb: null, Number: < 0 })
            ForBoth(cues, "like");
        if (name.IsPossessive)
        {
            cues.Add("poss");
            cues.Add("possn=" + At(right, 0));
        }
    }

    private void InClause(NamedThing name, List<string> cues)
    {
        if (Predicate.Around(verbs, name.Start) is not { } verb)
        {
            cues.Add("noverb");
            return;
        }

        var lead = At(left, ListHead());
        var link = IsLink(lead) ? lead : "-";
        var owner = verb.Owner.IsSubject ? "S" : verb.Owner.Name.Length > 0 ? "O" : "-";
        var place = name.Start >= verb.SubjectStart && name.Start < verb.SubjectEnd ? "subj" : name.Start < verb.Chain ? "pre" : "post";
        cues.Add("v=" + verb.Verb);
        cues.Add($"vf={verb.Form}{owner}");
        ForBoth(cues, $"vp={verb.Verb}_{link}_{place}");
        ForBoth(cues, $"vo={verb.Verb}{owner}{place}");
        ForBoth(cues, $"own={owner}{place}");
        ForBoth(cues, $"op={owner}{place}{Initial(name.Kind)}{link}");
        cues.Add($"link={verb.Link}{owner}");
        if (verb.IsDoneToSubject)
            cues.Add("done");
        var distance = name.Start - verb.Head;
        cues.Add(distance < 0 ? "dist=neg" : $"dist={Math.Min(8, distance / 3)}");
    }

    // What office leads to the name, whatever stands between, and what kind of body it is: one works for a company and belongs to a league.
    private void OfOffice(NamedThing name, List<string> cues)
    {
        var body = BodyOf(name.Text, name.Kind);
        ForBoth(cues, "body=" + body);
        var lead = At(left, ListHead());
        cues.Add($"hb={lead}{body}");
        var owner = "-";
        if (Predicate.Around(verbs, name.Start) is { } verb)
        {
            owner = verb.Owner.IsSubject ? "S" : "O";
            cues.Add($"bo={body}{owner}{(IsLink(lead) ? lead : "-")}");
            cues.Add($"vb={verb.Verb}{body}");
            if (verb.Verb is not null)
                ForBoth(cues, $"vt={Lexicon.TypeOf(verb.Verb)}{(verb.Owner.IsSubject ? "S" : "O")}{Initial(name.Kind)}");
        }

        for (var at = 0; at < Math.Min(left.Count, 14); at++)
        {
            var word = left[at];
            if (!RelationCues.IsRole(word) && !RelationCues.Belonging.Contains(word) && !RelationCues.Colleagues.Contains(word) && !NounCues.Kin.Contains(word))
                continue;
            ForBoth(cues, "role=" + word);
            cues.Add($"ro={word}{owner}");
            cues.Add($"rb={(RelationCues.Presiding.Contains(word) ? "presiding" : RelationCues.Belonging.Contains(word) ? "belonging" : "role")}{body}{Math.Min(at / 3, 3)}");
            break;
        }
    }

    /// <summary>What kind of body a name is of, as far as its words say: "S" one that one belongs to, "E" one that one works for.</summary>
    private static string BodyOf(string name, NameKind kind) =>
        kind == NameKind.Person ? "P" : (RelationCues.IsSociety(name) ? "S" : "") + (RelationCues.IsEnterprise(name) ? "E" : "") + Initial(kind);

    private void Itself(NamedThing name, List<string> cues)
    {
        ForBoth(cues, "k=" + Initial(name.Kind));
        cues.Add($"len={Math.Min(name.End - name.Start, 6)}");
        cues.Add(name.Depth > 0 ? "dep" : "nodep");
        if (name.Kind == NameKind.Person)
        {
            // What a person is called says nothing, only how: "Senator", "Mrs.", a forename, a surname alone.
            var first = words[name.Start];
            ForBoth(cues, "called=" + (NameCues.IsTitle(first.Lower) ? first.Lower : Forenames.Have(first.Text) ? "forename" : "name"));
            return;
        }

        ForBoth(cues, "last=" + words[name.End - 1].Lower);
        ForBoth(cues, "first=" + words[name.Start].Lower);
        for (var at = name.Start; at < name.End; at++)
        {
            if (words.FindIndex(name.Start, at - name.Start, before => before.Lower == words[at].Lower) < 0)
                cues.Add("w=" + words[at].Lower);
        }
    }

    // Who stands next to the name in a list, and what a rule has told of him.
    private void Neighbours(NamedThing name, List<string> cues)
    {
        foreach (var neighbour in (ReadOnlySpan<NamedThing?>)[leftNeighbour, rightNeighbour])
        {
            foreach (var relation in told)
            {
                if (neighbour is not null && relation.To == neighbour.Text && $"nb={relation.Type}{Initial(name.Kind)}{Initial(neighbour.Kind)}" is var cue && !cues.Contains(cue))
                    ForBoth(cues, cue);
            }
        }
    }

    private List<string> OfSentence()
    {
        var cues = new List<string>
        {
            names.Exists(static name => name.IsSubject) ? "subjnamed" : "nosubj",
            words.Exists(static word => word.Lower is "he" or "she" or "they" or "it" or "his" or "her" or "their" or "its" or "him" or "them") ? "pron" : "nopron",
            $"ns={Math.Min(6, names.Count)}",
            $"nrel={Math.Min(3, told.Count)}",
        };
        foreach (var type in events.Where(static one => one.Of is null).Select(static one => one.Type).Distinct())
            ForBoth(cues, "ev=" + type);
        foreach (var type in events.Where(static one => one.Of is not null).Select(static one => one.Type).Distinct())
            cues.Add("evo=" + type);
        foreach (var type in told.Select(static relation => relation.Type).Distinct())
            ForBoth(cues, "srel=" + type);
        return cues;
    }

    // A cue may mean one thing in the life of a person and another in the history of a body.
    private void ForBoth(List<string> cues, string cue)
    {
        cues.Add(cue);
        cues.Add($"{kind}.{cue}");
    }

    // How many words lie between the name and what leads to the list that it stands in: "with" in "with Ned Green, Eve Ray and the Guild".
    private int ListHead()
    {
        var head = 0;
        while (head < left.Count
            && (left[head] is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "this" or "that" or "these" or "those" or "and" or "or" or "&" or "," or ";" or "both" or "as" or "well" or "also"
                || left[head][0] == '<' && left[head][1] != 'S'))
            head++;
        return head;
    }

    private void LookLeft(int start)
    {
        left.Clear();
        leftNeighbour = null;
        var isNear = true;
        for (var at = start - 1; at >= 0;)
        {
            var token = Token(at);
            if (nameAt[at] is { } name)
            {
                leftNeighbour ??= isNear ? name : null;
                at = name.Start;
            }

            isNear &= leftNeighbour is null && left.Count < 3 && IsBetweenListed(token);
            left.Add(token);
            at--;
        }
    }

    private void LookRight(int end)
    {
        right.Clear();
        rightNeighbour = null;
        var isNear = true;
        for (var at = end; at < words.Count && right.Count < 9;)
        {
            var token = Token(at);
            if (nameAt[at] is { } name)
            {
                rightNeighbour ??= isNear ? name : null;
                at = name.End - 1;
            }

            isNear &= rightNeighbour is null && right.Count < 3 && IsBetweenListed(token);
            right.Add(token);
            at++;
        }
    }

    private static bool IsBetweenListed(string token) => token is "the" or "a" or "an" or "and" or "or" or "&" or "," or ";" or "both" or "as" or "well" or "also";

    // A name counts as one word of its kind, a number as any number.
    private string Token(int at) => tokens[at] ??= nameAt[at] is { } name
        ? $"<{(name.IsSubject ? 'S' : Initial(name.Kind))}>{(name.IsPossessive ? "'s" : "")}"
        : words[at].Number >= 0 ? "#" : words[at].Lower;

    private Word? Next(int at) => at < words.Count ? words[at] : null;

    private static string KindOf(SubjectNames subject) => subject.IsBody ? "B" : subject.IsFamily ? "F" : "P";

    private static string At(List<string> tokens, int at) => at < tokens.Count ? tokens[at] : Nothing;

    private static bool IsLink(string token) => token is "of" or "in" or "at" or "for" or "with" or "by" or "to" or "from" or "on" or "under" or "against" or "between" or "among" or "as" or "into" or "over" or "through" or "including" or "like"
        or "near" or "after" or "before" or "during" or "via" or "alongside" or "within" or "toward" or "towards" or "behind" or "about" or "until" or "since";

    private static char Initial(NameKind kind) => kind switch
    {
        NameKind.Person => 'P',
        NameKind.Organisation => 'O',
        NameKind.Place => 'L',
        NameKind.Work => 'W',
        NameKind.Thing => 'T',
        _ => 'U',
    };

    private static NamedThing?[] NamesByWord(List<Word> words, List<NamedThing> names)
    {
        var found = new NamedThing?[words.Count];
        foreach (var name in names)
        {
            for (var at = name.Start; at < name.End; at++)
                found[at] ??= name;
        }

        return found;
    }
}
