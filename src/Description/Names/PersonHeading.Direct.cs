namespace Fonds.Description.Names;

internal ref partial struct PersonHeading
{
    /// <summary>A name with a number, or of several words, and an office behind the comma: "Wilhelm II, deutscher Kaiser", "Anne Boleyn, Queen".</summary>
    private static bool IsSovereign(ReadOnlySpan<char> first, ReadOnlySpan<char> rest)
    {
        var space = first.LastIndexOf(' ');
        if (space < 0)
            return false;
        var part = rest.Trim();
        part = part.IndexOf(',') is > 0 and var comma ? part[..comma] : part;
        if (NameWords.IsNumeral(first[(space + 1)..]) && !first.EndsWith('.'))
            return NameWords.IsSovereign(part[(part.LastIndexOf(' ') + 1)..]) || NameWords.IsTitle(part) || NameWords.IsNobility(part);
        return NameWords.IsSovereign(part) && !part.Contains(' ') && Forenames.Have(first[..first.IndexOf(' ')]);
    }

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
        else if (NameWords.IsReligious(office) && Forenames.Have(bare))
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
