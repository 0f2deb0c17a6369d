using Fonds.App.Shared.Text;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Authorities;

/// <summary>One way in which somebody is called, with what it was: "wrote as", "in catalogues".</summary>
public sealed record CalledName(string How, string Name, string? Language);

/// <summary>The names of an agent: as it is spoken, and every other form there is (ISAAR 5.1).</summary>
public sealed record AgentNames(string Direct, IReadOnlyList<CalledName> Others)
{
    public static AgentNames Of(AuthorityPage page)
    {
        var heading = page.Record.Heading.Length > 0 ? page.Record.Heading : page.Link.Label;
        var direct = page.Link.Kind.IsAgent() && page.Record.DirectName.Length > 0 ? page.Record.DirectName : Typography.Heading(heading);
        var others = new List<CalledName>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(direct) };

        if (seen.Add(Key(heading)))
            others.Add(new("in catalogues", Typography.Heading(heading), null));
        foreach (var form in page.Record.NameForms)
        {
            if (seen.Add(Key(form.Text)))
                others.Add(new(How(form), WithDates(form), Language.Tag(form.Language)));
        }

        foreach (var (written, _) in page.WrittenAs)
        {
            if (seen.Add(Key(written)))
                others.Add(new("also written", Typography.Heading(written), null));
        }

        return new AgentNames(direct, others);
    }

    private static string How(NameForm form) => form.Kind switch
    {
        NameFormKind.Authorized => "in catalogues",
        NameFormKind.Parallel => "in another language",
        _ => form.Statement["localType"] switch
        {
            "pseudonym" => "wrote as",
            "birthName" or "birth" => "born",
            "abbreviation" or "acronym" => "in short",
            _ => "also called",
        },
    };

    private static string WithDates(NameForm form) =>
        form.UseDates.Length > 0 ? $"{Typography.Heading(form.Text)} ({form.UseDates})" : Typography.Heading(form.Text);

    // A form that differs in case, a final stop or the kind of dash is not another form to a reader.
    private static string Key(string name) => Folding.Words(name);
}
