using System.Collections.Immutable;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Storage.Encoding;

/// <summary>
/// What a record version holds, by kind of record: a unit or repository is a statement; a finding aid is its
/// document with its form and the arrangement of its units; an authority is its document, with its form when it was read from one.
/// </summary>
public static class RecordBody
{
    /// <summary>First byte of every body: the number of the way in which it is written.</summary>
    private const byte Writing = 1;

    public static void Write(EncodingBuffer buffer, Statement statement)
    {
        buffer.WriteByte(Writing);
        StatementEncoding.Write(buffer, statement);
    }

    public static void Write(EncodingBuffer buffer, Statement document, DocumentForm? form)
    {
        Write(buffer, document);
        WriteForm(buffer, form ?? new DocumentForm(Standard.None));
    }

    public static void Write(EncodingBuffer buffer, FindingAid findingAid, Arrangement arrangement)
    {
        Write(buffer, findingAid.Body, findingAid.Form);
        arrangement.Write(buffer);
    }

    /// <summary>The statement alone; whatever stands after it is not read.</summary>
    public static Statement ReadStatement(ReadOnlySpan<byte> body)
    {
        var reader = Start(body);
        return StatementEncoding.ReadStatement(ref reader);
    }

    /// <summary>The identifier that the document gives a unit, read without the rest; empty when it gives none.</summary>
    public static string Identifier(ReadOnlySpan<byte> body)
    {
        var reader = Start(body);
        return StatementEncoding.ReadQualifier(ref reader, "id") ?? "";
    }

    public static (FindingAid FindingAid, Arrangement Arrangement) ReadFindingAid(ReadOnlySpan<byte> body)
    {
        var reader = Start(body);
        var statement = StatementEncoding.ReadStatement(ref reader);
        var findingAid = new FindingAid(statement, ReadForm(ref reader));
        return (findingAid, Arrangement.Read(ref reader));
    }

    public static (Agent Agent, DocumentForm Form) ReadAuthority(RecordKind kind, ReadOnlySpan<byte> body)
    {
        var reader = Start(body);
        var statement = StatementEncoding.ReadStatement(ref reader);
        return (new Agent(kind, statement), ReadForm(ref reader));
    }

    private static EncodedReader Start(ReadOnlySpan<byte> body)
    {
        var reader = new EncodedReader(PackedBody.Unpack(body));
        var writing = reader.ReadByte();
        return writing == Writing ? reader : throw new InvalidDataException("A record version was written by a newer Fonds.");
    }

    private static void WriteForm(EncodingBuffer buffer, DocumentForm form)
    {
        buffer.WriteByte((byte)form.Standard);
        buffer.WriteByte((byte)((form.NumberedComponents ? 1 : 0) | (form.DocumentType is null ? 0 : 2) | (form.Encoding is null ? 0 : 4)
            | (form.Standalone is null ? 0 : 8) | (form.Standalone == true ? 16 : 0) | (HasUnusualRoot(form) ? 32 : 0)));
        buffer.WriteText(form.Namespace);
        if (form.DocumentType is not null)
            buffer.WriteText(form.DocumentType);
        if (form.Encoding is not null)
            buffer.WriteText(form.Encoding);
        buffer.WriteNumber((uint)form.NamespaceDeclarations.Length);
        foreach (var declaration in form.NamespaceDeclarations)
        {
            buffer.WriteText(declaration.Name);
            buffer.WriteText(declaration.Value);
        }

        if (HasUnusualRoot(form))
        {
            buffer.WriteText(form.RootName);
            buffer.WriteText(form.Prefix);
            buffer.WriteNumber((uint)form.BeforeDocumentType);
        }

        WriteNodes(buffer, form.Before);
        WriteNodes(buffer, form.After);
    }

    private static bool HasUnusualRoot(DocumentForm form) => form.RootName.Length > 0 || form.Prefix.Length > 0 || form.BeforeDocumentType > 0;

    private static DocumentForm ReadForm(ref EncodedReader reader)
    {
        var standard = (Standard)reader.ReadByte();
        var marks = reader.ReadByte();
        return new DocumentForm(standard)
        {
            NumberedComponents = (marks & 1) != 0,
            Namespace = reader.ReadText(),
            DocumentType = (marks & 2) != 0 ? reader.ReadText() : null,
            Encoding = (marks & 4) != 0 ? reader.ReadText() : null,
            Standalone = (marks & 8) != 0 ? (marks & 16) != 0 : null,
            NamespaceDeclarations = ReadDeclarations(ref reader),
            RootName = (marks & 32) != 0 ? reader.ReadText() : "",
            Prefix = (marks & 32) != 0 ? reader.ReadText() : "",
            BeforeDocumentType = (marks & 32) != 0 ? (int)reader.ReadNumber() : 0,
            Before = ReadNodes(ref reader),
            After = ReadNodes(ref reader),
        };
    }

    private static ImmutableArray<Qualifier> ReadDeclarations(ref EncodedReader reader)
    {
        var declarations = ImmutableArray.CreateBuilder<Qualifier>((int)reader.ReadNumber());
        for (var place = 0; place < declarations.Capacity; place++)
            declarations.Add(new Qualifier(reader.ReadText(), reader.ReadText()));
        return declarations.MoveToImmutable();
    }

    private static void WriteNodes(EncodingBuffer buffer, ImmutableArray<Node> nodes)
    {
        buffer.WriteNumber((uint)nodes.Length);
        foreach (var node in nodes)
            StatementEncoding.Write(buffer, node);
    }

    private static ImmutableArray<Node> ReadNodes(ref EncodedReader reader)
    {
        var nodes = ImmutableArray.CreateBuilder<Node>((int)reader.ReadNumber());
        for (var place = 0; place < nodes.Capacity; place++)
            nodes.Add(StatementEncoding.Read(ref reader));
        return nodes.MoveToImmutable();
    }
}
