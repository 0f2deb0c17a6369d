using Fonds.Description.Records;
using Fonds.Description.Units;

namespace Fonds.Search.Tests;

/// <summary>Short ways to write index documents.</summary>
internal static class Sample
{
    public static IndexDocument Collection(long id, string title, string code = "", string text = "") => new()
    {
        Id = new(id), Kind = RecordKind.Unit, Collection = new RecordId(id), Level = new Level(LevelName.Collection), Title = title,
        Codes = code, KnownAs = code.Length > 0 ? [code] : [], Text = text,
    };

    public static IndexDocument File(long id, string title, string codes = "", string text = "", long collection = 1, string names = "") => new()
    {
        Id = new(id), Kind = RecordKind.Unit, Collection = new RecordId(collection), Parent = new RecordId(collection),
        Level = new Level(LevelName.File), Title = title, Codes = codes, Text = text, Names = names,
    };

    public static IndexDocument Person(long id, string heading, params string[] knownAs) => new()
    {
        Id = new(id), Kind = RecordKind.Person, Title = heading, KnownAs = knownAs,
    };

    public static IndexDocument Of(RecordKind kind, long id, string heading) => new() { Id = new(id), Kind = kind, Title = heading };

    public static IndexLink Tie(long target, RecordKind kind, TieManner manner) => new(new RecordId(target), kind, manner);
}
