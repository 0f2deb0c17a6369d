using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.Safekeeping.Rewinding;

/// <summary>
/// Keys by which authorities are met are only ever added, and nothing says when. Those that what was written after a moment gives are in doubt; they stay when something written
/// before it gives them, too.
/// </summary>
internal static class KeysInDoubt
{
    /// <summary>The keys that the texts after a place in the log give.</summary>
    public static HashSet<string> After(ArchiveReader reader, long version) =>
        reader.Texts(version, long.MaxValue).SelectMany(text => GivenBy(text.Kind, text.Body)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes away those that nothing in the history, as it is now, gives.</summary>
    public static void Settle(HashSet<string> doubtful, ArchiveReader reader, ArchiveWriter writer)
    {
        var left = writer.Authorities.ByKeys([.. doubtful]).Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        using var texts = reader.Texts(0, long.MaxValue).GetEnumerator();
        while (left.Count > 0 && texts.MoveNext())
            left.ExceptWith(GivenBy(texts.Current.Kind, texts.Current.Body));
        foreach (var key in left)
            writer.Authorities.RemoveKey(key);
    }

    private static IEnumerable<string> GivenBy(RecordKind kind, byte[] body)
    {
        if (kind == RecordKind.Unit)
            return new UnitOfDescription(RecordBody.ReadStatement(body)).Headings.SelectMany(Linker.KeysGivenBy);
        if (kind is RecordKind.FindingAid or RecordKind.Repository or RecordKind.Judgements)
            return [];
        var (agent, form) = RecordBody.ReadAuthority(kind, body);
        return form.Standard == Standard.None ? [] : AuthorityIntake.KeysGivenBy(agent, AuthorityIntake.HeadingOf(agent, ""));
    }
}
