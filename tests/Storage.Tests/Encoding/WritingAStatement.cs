using System.Collections.Immutable;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Storage.Encoding;
using FsCheck;
using FsCheck.Fluent;

namespace Fonds.Storage.Tests.Encoding;

public sealed class WritingAStatement
{
    [Fact]
    public void Every_statement_comes_back_exactly_as_it_was()
    {
        Prop.ForAll(Statements().ToArbitrary(), statement => Again(statement).Equals(statement))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(40));
    }

    [Fact]
    public void The_same_statement_always_gives_the_same_bytes()
    {
        var buffer = new EncodingBuffer();
        foreach (var statement in Statements().Sample(50, 30))
        {
            var (first, second) = (Bytes(buffer, statement), Bytes(new EncodingBuffer(), Again(statement)));
            Assert.Equal(first, second);
        }
    }

    [Theory]
    [InlineData("", "nothing written")]
    [InlineData("GEN MSS 238", "ASCII")]
    [InlineData("Séjourné, Лев Троцкий, 東京", "letters of several bytes")]
    [InlineData("\uD83D\uDCDC scroll", "a pair of surrogates")]
    [InlineData("broken \uD83D here", "half a pair, which UTF-8 cannot hold")]
    [InlineData("aspace_b9b5658e57b2faafb7242d23f1963055", "the identifier of a program")]
    [InlineData("b9b5658e57b2faafb7242d23f1963055", "nothing before the digits")]
    [InlineData("xb9b5658e57b2faafb7242d23f19630551", "an odd number of digits")]
    [InlineData("B9B5658E57B2FAAFB7242D23F1963055", "capital digits stay capitals")]
    [InlineData("file", "a value so common that it has a number")]
    [InlineData("\n", "a line break alone")]
    [InlineData("\n      ", "indentation")]
    [InlineData("\n\t ", "indentation with a tab is text")]
    [InlineData("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff00", "longer than what is packed at once")]
    public void A_text_comes_back_whatever_is_in_it(string text, string why)
    {
        var statement = new Statement(Term.Title, [new Qualifier("id", text), new Qualifier(text, text), new Qualifier("parent", text)], [new TextRun(text), new Remark(text)]);
        Assert.True(statement.Equals(Again(statement)), why);
    }

    [Fact]
    public void An_identifier_named_twice_takes_room_once()
    {
        const string Identifier = "aspace_b9b5658e57b2faafb7242d23f1963055";
        var once = Bytes(new EncodingBuffer(), new Statement(Term.Container, [new("id", Identifier)]));
        var twice = Bytes(new EncodingBuffer(), new Statement(Term.Container, [new("id", Identifier), new("parent", Identifier)]));
        Assert.InRange(twice.Length - once.Length, 1, 3);
    }

    [Fact]
    public void A_finding_aid_comes_back_with_its_form_and_arrangement()
    {
        var findingAid = new FindingAid(
            Statement.Of(Term.FindingAidDocument, new UnitsHere(null)),
            new DocumentForm(Standard.Ead2002)
            {
                Namespace = "urn:isbn:1-931666-22-9",
                NamespaceDeclarations = [new("xlink", "http://www.w3.org/1999/xlink")],
                DocumentType = "ead PUBLIC \"+//ISBN 1-931666-00-8//DTD ead.dtd\" \"ead.dtd\"",
                NumberedComponents = true,
                Before = [new Remark(" made by hand "), new Instruction("xml-stylesheet", "href=\"x.xsl\"")],
                After = [new Remark("end")],
                Encoding = "ISO-8859-1",
            });
        var arrangement = new Arrangement([new(new RecordId(40), 0), new(new RecordId(41), 1), new(new RecordId(7), 2), new(new RecordId(9_000_000_000), 1)]);

        var buffer = new EncodingBuffer();
        RecordBody.Write(buffer, findingAid, arrangement);
        var (again, order) = RecordBody.ReadFindingAid(buffer.Written);

        Assert.Equal(findingAid.Body, again.Body);
        Assert.Equal(findingAid.Form.NamespaceDeclarations.AsEnumerable(), again.Form.NamespaceDeclarations);
        Assert.Equal(findingAid.Form.Before.AsEnumerable(), again.Form.Before);
        Assert.Equal(findingAid.Form.After.AsEnumerable(), again.Form.After);
        Assert.Equal((findingAid.Form.DocumentType, findingAid.Form.Encoding, true), (again.Form.DocumentType, again.Form.Encoding, again.Form.NumberedComponents));
        Assert.Equal(arrangement.Units.AsEnumerable(), order.Units);
    }

    [Fact]
    public void A_long_body_is_packed_and_comes_back()
    {
        var long_ = Statement.Of(Term.BiographyOrHistory, [.. Enumerable.Range(1, 60).Select(year => Statement.Of(Term.Paragraph, $"In {1890 + year} he wrote to his friends again."))]);
        var body = Bytes(new EncodingBuffer(), long_);
        var packed = PackedBody.Pack(body, out _).ToArray();
        Assert.True(packed.Length * 2 < body.Length);
        Assert.Equal(long_, RecordBody.ReadStatement(packed));
    }

    private static Statement Again(Statement statement) => RecordBody.ReadStatement(Bytes(new EncodingBuffer(), statement));

    private static byte[] Bytes(EncodingBuffer buffer, Statement statement)
    {
        buffer.Clear();
        RecordBody.Write(buffer, statement);
        return buffer.Written.ToArray();
    }

    private static Gen<Statement> Statements() => Gen.Sized(size => StatementOf(Math.Min(size, 12)));

    private static Gen<Statement> StatementOf(int size) =>
        from term in Gen.Elements(Enum.GetValues<Term>())
        from foreign in Gen.Frequency((8, Gen.Constant<ForeignName?>(null)), (1, Names().Select(ForeignName? (name) => name)))
        from qualifiers in Gen.Choose(0, 18).SelectMany(count => Qualifiers().ArrayOf(count))
        from content in Gen.Choose(0, size == 0 ? 0 : 18).SelectMany(count => NodeOf(size / 3).ArrayOf(count))
        select new Statement(term, [.. qualifiers], [.. content]) { Foreign = foreign };

    private static Gen<Node> NodeOf(int size) => Gen.Frequency(
        (4, Texts().Select(Node (text) => new TextRun(text))),
        (3, StatementOf(size).Select(Node (statement) => statement)),
        (1, Texts().Select(Node (text) => new Remark(text))),
        (1, Texts().Zip(Texts()).Select(Node (pair) => new Instruction(pair.Item1, pair.Item2))),
        (1, Gen.Choose(0, 1_000_000).Select(Node (count) => new UnitsHere(count % 5 == 0 ? null : count))));

    private static Gen<Qualifier> Qualifiers() => Gen.Elements("id", "level", "{urn:x}own", "xlink:href", "").Zip(Texts()).Select(pair => new Qualifier(pair.Item1, pair.Item2));

    private static Gen<ForeignName> Names() => Texts().Zip(Texts()).Select(pair => new ForeignName(pair.Item1, pair.Item2, "p"));

    private static Gen<string> Texts() => Gen.Frequency(
        (4, ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")),
        (1, Gen.Elements("file", "Box", "\n    ", "aspace_b9b5658e57b2faafb7242d23f1963055", "aspace_0000658e57b2faafb7242d23f1963055", "été", "\uDC00")),
        (1, Gen.Choose(0, 300).Select(length => new string('é', length))));
}
