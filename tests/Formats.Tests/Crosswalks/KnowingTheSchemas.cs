using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>What the crosswalks believe of a standard's schema holds: a case of each kind, and every valid file of the corpus.</summary>
public class KnowingTheSchemas
{
    [Theory]
    [InlineData(Standard.Ead3, "did", "unittitle", true, "identification holds titles")]
    [InlineData(Standard.Ead3, "p", "address", false, "EAD3 has addresses only of repositories and publishers")]
    [InlineData(Standard.Ead2002, "unittitle", "unitdate", true, "EAD 2002 lets a date stand in a title")]
    [InlineData(Standard.Ead3, "unittitle", "unitdate", false, "EAD3 does not")]
    [InlineData(Standard.EacCpf2, "p", "reference", true, "links in sentences are new in 2.0")]
    public void An_element_may_stand_in_another_or_not(Standard standard, string parent, string child, bool allowed, string why)
    {
        var vocabulary = Recognition.VocabularyOf(standard);
        Assert.True(CrosswalkList.ContentOf(standard).Allows(vocabulary.OfElement(parent)!.Term, vocabulary.OfElement(child)!.Term) == allowed, why);
    }

    [Theory]
    [InlineData(Standard.Ead2002)]
    [InlineData(Standard.Ead3)]
    [InlineData(Standard.EacCpf2010)]
    [InlineData(Standard.EacCpf2)]
    public void Nothing_in_a_valid_file_is_against_what_they_believe(Standard standard)
    {
        CorpusFiles.Require();
        var content = CrosswalkList.ContentOf(standard);
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var bytes in CorpusFiles.All.Select(File.ReadAllBytes))
        {
            var read = Collected.From(bytes);
            if (read.Outcome != ReadOutcome.Read || read.Form.Standard != standard || Schemas.FirstFault(new MemoryStream(bytes), standard) is not null)
                continue;
            foreach (var body in read.Units.Select(unit => unit.Unit.Body).Append(read.Aid?.Body ?? read.Record!.Body))
                Check(body);
        }

        Assert.Empty(wrong);

        void Check(Description.Statements.Statement statement)
        {
            foreach (var qualifier in statement.Qualifiers.Where(one => !one.IsAboutWriting && !one.Name.StartsWith("xsi:", StringComparison.Ordinal)))
            {
                if (!content.Allows(statement.Term, qualifier.Name, qualifier.Value))
                    wrong.Add($"{statement.Term}/@{qualifier.Name}={qualifier.Value}");
            }

            foreach (var inner in statement.Statements.Where(inner => inner.Foreign is null && statement.Foreign is null))
            {
                if (!content.Allows(statement.Term, inner.Term))
                    wrong.Add($"{statement.Term}/{inner.Term}");
                Check(inner);
            }
        }
    }
}
