namespace Fonds.Description.Names;

internal ref partial struct PersonHeading
{
    /// <summary>A name with a number, or of several words, and an office behind the comma: "Wilhelm II, deutscher Kaiser", "Anne Boleyn, Queen".</summary>
    private static bool IsSovereign(ReadOnlySpan<char> first, ReadOnlySpan<char> rest)
    {
        var space = first.LastIndexOf(' ');
        var part = rest.Trim();
        var behind = part.IndexOf(',') is > 0 and var comma ? part[(comma + 1)..].Trim() : [];
        part = part.Length > behind.Length && behind.Length > 0 ? part[..part.IndexOf(',')].Trim() : part;
        if (space < 0)
            return Forenames.Have(first) && IsByname(part, behind);
        if (NameWords.IsReligious(part) && Forenames.Have(first[..first.IndexOf(' ')]) && !NameDates.IsDates(behind[..Math.Max(0, behind.IndexOf(','))]) && !IsForenameBehind(behind))
            return true;
        if (NameWords.IsNumeral(first[(space + 1)..]) && !first.EndsWith('.'))
            return NameWords.IsSovereign(part[(part.LastIndexOf(' ') + 1)..]) || NameWords.IsTitle(part) || NameWords.IsNobility(part);
        return NameWords.IsSovereign(part) && !part.Contains(' ') && Forenames.Have(first[..first.IndexOf(' ')]);
    }

    /// <summary>"Leonardo, da Vinci", "Thomas, Aquinas, Saint", "Teresa, Mother": behind a lone forename stands a place, a byname of a saint or a name in an order.</summary>
    private static bool IsByname(ReadOnlySpan<char> part, ReadOnlySpan<char> behind)
    {
        if (NameWords.IsReligious(part))
            return true;
        if (part.IndexOf(' ') is > 0 and var space && char.IsLower(part[0]) && NameWords.IsParticle(part[..space]) && char.IsUpper(part[(space + 1)..].TrimStart()[0]))
            return true;
        var second = behind.IndexOf(',') is > 0 and var comma ? behind[..comma] : behind;
        return !part.Contains(' ') && !Forenames.Have(part) && !NameDates.IsDates(part) && NameWords.IsSovereign(second) && !second.Contains(' ');
    }

    private static bool IsForenameBehind(ReadOnlySpan<char> behind) => Forenames.Have(NameWords.FirstWord(behind));

    /// <summary>A name in the order of speech: "Ludwig van Beethoven", "Mrs. Molesworth", "Louis XIV", "Le Rétif".</summary>
    private void ReadDirect(ReadOnlySpan<char> name, bool isAddressed)
    {
        var hadTitle = title;
        var whole = name;
        name = WithoutOffice(WithoutRole(name));
        if (forename is not null || surname is not null)
            return;
        name = WithoutSuffix(WithoutTitle(name, atLeast: 1));
        if (name.IsEmpty)
        {
            forename = whole.IsEmpty ? null : Tidy(whole);
            return;
        }

        if (name.LastIndexOf(' ') < 0)
        {
            if (NameOrder.SurnameFirst(name) is > 0 and var han)
            {
                (surname, forename) = (Tidy(name[..han]), Tidy(name[han..]));
                return;
            }

            if ((isAddressed || title != hadTitle) && (title is null || !NameWords.IsOffice(title)))
                surname = Tidy(name);
            else
                forename = Tidy(name);
            return;
        }

        // "DUPONT Jean": surnames in capitals, as French forms ask for them.
        if (CapitalsFirst(name) is > 0 and var capitals)
        {
            (surname, forename) = (Tidy(name[..capitals]), Tidy(name[capitals..]));
            return;
        }

        if (NameWords.IsArticle(NameWords.FirstWord(name)) && char.IsUpper(name[0]))
        {
            forename = Tidy(name);
            return;
        }

        // "Catherine of Siena", "John the Baptist"
        if ((name.IndexOf(" of ") is > 0 and var of ? of : name.IndexOf(" the ")) is > 0 and var byname && name.Length > byname + 5)
        {
            AddTitle(name[(byname + 1)..]);
            forename = Tidy(name[..byname]);
            return;
        }

        // A sovereign or saint has no surname: "John Paul II, Pope", "Marcus Aurelius, Emperor of Rome".
        if ((title is not null && (NameWords.IsSovereign(title) || (numeration is not null && NameWords.IsOffice(title)))) || NameOrder.IsWhole(name))
        {
            forename = Tidy(name);
            return;
        }

        if (NameOrder.SurnameFirst(name) is > 0 and var end)
        {
            surname = Tidy(name[..end]);
            forename = Tidy(name[end..]);
            return;
        }

        var start = NameOrder.SurnameStart(name);
        surname = Tidy(name[start..]);
        forename = start == 0 ? null : Tidy(name[..start]);
    }

    /// <summary>Where "de Lisieux" begins behind one forename; 0 when nothing of the kind does.</summary>
    private static int BynameOf(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        if (space <= 0 || !Forenames.Have(name[..space]))
            return 0;
        var behind = name[(space + 1)..];
        var word = NameWords.FirstWord(behind);
        return word is "of" or "de" or "di" or "da" or "von" or "van" or "z" or "ze" && behind.Length > word.Length + 2 && behind[(word.Length + 1)..].Count(' ') < 3 ? space : 0;
    }

    /// <summary>How many letters of the beginning are written in capitals, when the words behind them are not; 0 when that is not so.</summary>
    private static int CapitalsFirst(ReadOnlySpan<char> name)
    {
        var end = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.Length < 2 || word.Contains('.') || word.IndexOfAnyInRange('a', 'z') >= 0 || !char.IsUpper(word[0]) || NameWords.IsNumeral(word))
                return range.Start.Value > 0 && word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) ? end : 0;
            end = range.End.GetOffset(name.Length);
        }

        return 0;
    }

    /// <summary>"Architecte : Dominique Perrault": a role written before the name.</summary>
    private ReadOnlySpan<char> WithoutRole(ReadOnlySpan<char> name)
    {
        if (name.IndexOf(':') is not (> 0 and var colon) || !NameWords.IsRole(name[..colon].TrimEnd()))
            return name;
        (relators ??= []).Add(NameReader.Lower(name[..colon].TrimEnd()));
        return name[(colon + 1)..].TrimStart();
    }

    /// <summary>"Queen Victoria", "Pope Leo XIII", "Saint Nicholas", "Mother Teresa", "Lady Gregory": an office and one name.</summary>
    private ReadOnlySpan<char> WithoutOffice(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        if (space < 0)
            return name;
        var office = name[..space];
        var after = name[(space + 1)..].TrimStart();
        if (NameWords.IsSovereign(office) && char.IsUpper(office[0]) && BynameOf(after) is > 0 and var place)
        {
            // "Saint Thérèse de Lisieux".
            forename = Tidy(after[..place]);
            AddTitle(office);
            AddTitle(after[(place + 1)..]);
            return name;
        }

        var bare = after.LastIndexOf(' ') is > 0 and var gap && NameWords.IsNumeral(after[(gap + 1)..]) ? after[..gap] : after;
        if (bare.Contains(' ') || !char.IsUpper(office[0]))
            return name;
        if (NameWords.IsSovereign(office) && !(office is "King" && bare.Length == after.Length && !Forenames.Have(bare)))
        {
            numeration ??= bare.Length < after.Length ? Tidy(after[(bare.Length + 1)..]) : null;
            forename = Tidy(bare);
        }
        else if (office is "Lady" or "Lord")
        {
            surname = Tidy(bare);
        }
        else if (NameWords.IsReligious(office) && (Forenames.Have(bare) || NameWords.IsSurelyReligious(office)))
        {
            forename = Tidy(bare);
        }
        else
        {
            return name;
        }

        AddTitle(office);
        return surname is null ? name : [];
    }
}
