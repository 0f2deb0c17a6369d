using System.Runtime.InteropServices;
using Fonds.Description.Statements;

namespace Fonds.Storage.Encoding;

/// <summary>
/// How a description is held: a compact, exact and deterministic writing of a statement and all in it. The same
/// statement always gives the same bytes, so equal bytes mean that nothing changed. See README.md beside this file.
/// </summary>
public static class StatementEncoding
{
    private const int KindBits = 2;
    private const uint StatementKind = 0;
    private const uint TextKind = 1;
    private const uint OtherKind = 2;
    private const uint IndentationKind = 3;

    private const ulong Remark = 0;
    private const ulong Instruction = 1;
    private const ulong AllUnitsHere = 2;
    private const ulong SomeUnitsHere = 3;
    private const ulong ForeignStatement = 4;
    private const ulong TextInOtherForm = 5;

    /// <summary>A count up to 14 stands in half a byte; 15 says that the count follows.</summary>
    private const int Overflow = 15;

    /// <summary>Line breaks with indentation, the text between most elements of a file laid out for reading: one object for each depth.</summary>
    private static readonly TextRun[] Indentations = [.. Enumerable.Range(0, 64).Select(depth => new TextRun("\n" + new string(' ', depth)))];

    /// <summary>Writes a statement to the end of the buffer.</summary>
    public static void Write(EncodingBuffer buffer, Statement statement) => WriteStatement(buffer, statement);

    /// <summary>Writes one node of any kind to the end of the buffer.</summary>
    public static void Write(EncodingBuffer buffer, Node node)
    {
        switch (node)
        {
            case Statement statement:
                WriteStatement(buffer, statement);
                break;
            case TextRun run:
                WriteRun(buffer, run.Text);
                break;
            case Remark remark:
                WriteOther(buffer, Remark);
                buffer.WriteText(remark.Text);
                break;
            case Instruction instruction:
                WriteOther(buffer, Instruction);
                buffer.WriteText(instruction.Target);
                buffer.WriteText(instruction.Data);
                break;
            case UnitsHere { Count: null }:
                WriteOther(buffer, AllUnitsHere);
                break;
            case UnitsHere { Count: { } count }:
                WriteOther(buffer, SomeUnitsHere);
                buffer.WriteNumber((uint)count);
                break;
            default:
                throw new ArgumentException($"No writing for {node.GetType().Name}.", nameof(node));
        }
    }

    /// <summary>Reads back one statement.</summary>
    public static Statement ReadStatement(ref EncodedReader reader) => (Statement)Read(ref reader);

    /// <summary>Reads one qualifier of a statement and nothing after it; null when the statement does not have it.</summary>
    public static string? ReadQualifier(ref EncodedReader reader, string wanted)
    {
        if ((uint)(reader.ReadNumber() & 3) == OtherKind)
        {
            // A foreign statement has its term and three parts of its name before the rest.
            reader.ReadNumber();
            for (var part = 0; part < 3; part++)
                reader.ReadText();
        }

        for (var (left, _) = ReadCounts(ref reader); left > 0; left--)
        {
            var qualifier = ReadQualifier(ref reader);
            if (qualifier.Name == wanted)
                return qualifier.Value;
        }

        return null;
    }

    /// <summary>Reads back one node.</summary>
    public static Node Read(ref EncodedReader reader)
    {
        var head = reader.ReadNumber();
        return (uint)(head & 3) switch
        {
            StatementKind => ReadContent(ref reader, (Term)(head >> KindBits), null),
            TextKind => new TextRun(reader.ReadUtf8((int)(head >> KindBits))),
            IndentationKind => Indentations[(int)(head >> KindBits)],
            _ => ReadOther(ref reader, head >> KindBits),
        };
    }

    private static void WriteRun(EncodingBuffer buffer, string text)
    {
        if (text.Length is > 0 and <= 64 && text[0] == '\n' && text.AsSpan(1).IndexOfAnyExcept(' ') < 0)
        {
            buffer.WriteNumber(((ulong)(text.Length - 1) << KindBits) | IndentationKind);
        }
        else if (KnownValues.NumberOf(text) >= 0 || !buffer.TryWriteUtf8(text, TextKind))
        {
            WriteOther(buffer, TextInOtherForm);
            buffer.WriteText(text);
        }
    }

    private static void WriteOther(EncodingBuffer buffer, ulong which) => buffer.WriteNumber((which << KindBits) | OtherKind);

    private static void WriteStatement(EncodingBuffer buffer, Statement statement)
    {
        if (statement.Foreign is { } foreign)
        {
            WriteOther(buffer, ForeignStatement);
            buffer.WriteNumber((ulong)statement.Term);
            buffer.WriteText(foreign.Namespace);
            buffer.WriteText(foreign.LocalName);
            buffer.WriteText(foreign.Prefix);
        }
        else
        {
            buffer.WriteNumber((ulong)statement.Term << KindBits);
        }

        var qualifiers = statement.Qualifiers.AsSpan();
        var content = statement.Content.AsSpan();
        buffer.WriteByte((byte)((Math.Min(qualifiers.Length, Overflow) << 4) | Math.Min(content.Length, Overflow)));
        if (qualifiers.Length >= Overflow)
            buffer.WriteNumber((uint)qualifiers.Length);
        if (content.Length >= Overflow)
            buffer.WriteNumber((uint)content.Length);

        foreach (ref readonly var qualifier in qualifiers)
        {
            var code = QualifierNames.CodeOf(qualifier.Name);
            buffer.WriteNumber((uint)code);
            if (code == 0)
                buffer.WriteText(qualifier.Name);
            buffer.WriteText(qualifier.Value);
        }

        foreach (var node in content)
            Write(buffer, node);
    }

    private static Node ReadOther(ref EncodedReader reader, ulong which)
    {
        switch (which)
        {
            case Remark:
                return new Remark(reader.ReadText());
            case Instruction:
                return new Instruction(reader.ReadText(), reader.ReadText());
            case AllUnitsHere:
                return new UnitsHere(null);
            case SomeUnitsHere:
                return new UnitsHere((int)(uint)reader.ReadNumber());
            case TextInOtherForm:
                return new TextRun(reader.ReadText());
            case ForeignStatement:
                var term = (Term)reader.ReadNumber();
                var name = new ForeignName(reader.ReadText(), reader.ReadText(), reader.ReadText());
                return ReadContent(ref reader, term, name);
            default:
                throw new InvalidDataException("A record version holds a node of an unknown kind.");
        }
    }

    private static Statement ReadContent(ref EncodedReader reader, Term term, ForeignName? foreign)
    {
        var (qualifierCount, contentCount) = ReadCounts(ref reader);
        var qualifiers = qualifierCount == 0 ? [] : new Qualifier[qualifierCount];
        for (var place = 0; place < qualifierCount; place++)
            qualifiers[place] = ReadQualifier(ref reader);

        var content = contentCount == 0 ? [] : new Node[contentCount];
        for (var place = 0; place < contentCount; place++)
            content[place] = Read(ref reader);

        return new Statement(term, ImmutableCollectionsMarshal.AsImmutableArray(qualifiers), ImmutableCollectionsMarshal.AsImmutableArray(content))
        {
            Foreign = foreign,
        };
    }

    private static (int Qualifiers, int Content) ReadCounts(ref EncodedReader reader)
    {
        var counts = reader.ReadByte();
        var (qualifiers, content) = (counts >> 4, counts & 0x0F);
        if (qualifiers == Overflow)
            qualifiers = (int)reader.ReadNumber();
        if (content == Overflow)
            content = (int)reader.ReadNumber();
        return (qualifiers, content);
    }

    private static Qualifier ReadQualifier(ref EncodedReader reader)
    {
        var code = (int)reader.ReadNumber();
        return new Qualifier(code == 0 ? reader.ReadText() : QualifierNames.NameOf(code), reader.ReadText());
    }
}
