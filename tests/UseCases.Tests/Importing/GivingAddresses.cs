using Fonds.Engines;
using Fonds.Storage.Dialects;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>The last part of the address of a unit is its identifier, held once, in its description; a derived one is held beside it.</summary>
public sealed class GivingAddresses
{
    private static readonly string Hexadecimal = "aspace_" + new string('a', 32);

    private static readonly string Whole = FindingAid("MS 1", Components(
        Component("a", "Letters", Component(Hexadecimal, "From Nin")),
        Component("b c", "With a space"),
        Component("a", "With the identifier of another"),
        Component("", "Without any"),
        Component("long", "With much text", $"<scopecontent><p>{string.Join(' ', Enumerable.Repeat("Letters and diaries.", 100))}</p></scopecontent>")), attributes: "id=\"top\"");

    [Theory]
    [EachEngine]
    public void Every_unit_answers_at_its_address_and_under_no_other(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);

        using var reader = archive.Archive.Read();
        var top = reader.UnitAt("ms-1", null)!;
        Assert.Equal(("", "/collections/ms-1"), (top.Key, top.Address));
        Assert.Null(reader.UnitAt("ms-1", "top"));
        var units = reader.Descendants(top.Id).ToList();
        Assert.Equal(["a", Hexadecimal, "b-c", "long"], units.Where(unit => !unit.Unit.TitleText.StartsWith("With the", StringComparison.Ordinal) && unit.Unit.TitleText != "Without any").Select(unit => unit.Key));
        Assert.All(units, unit => Assert.Equal(unit.Id, reader.UnitAt("ms-1", unit.Key)!.Id));
        Assert.Equal(units.Count, units.Select(unit => unit.Key).Distinct().Count());
        Assert.Equal(
            [.. units.Prepend(top).Select(unit => (unit.Id, unit.Address))],
            [.. reader.AddressesIn(top.Id, units.Max(unit => unit.Id)).Where(address => address.Address.StartsWith("/collections", StringComparison.Ordinal)).Select(address => (address.Record, address.Address))]);
    }

    [Theory]
    [EachEngine]
    public void An_archive_that_holds_every_key_in_full_answers_the_same_and_is_taken_again_without_a_new_version(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);
        var letters = archive.Unit("ms-1", "a");
        using (var older = archive.Store.Database.OpenForWriting())
            older.Execute("UPDATE unit SET key = 'a' WHERE id = " + letters.Id.Value);
        Assert.Equal(letters.Id, archive.Unit("ms-1", "a").Id);

        archive.Import("one.xml", Whole.Replace("Without any", "Without", StringComparison.Ordinal));

        Assert.Equal((letters.Id, letters.Version, "a"), (archive.Unit("ms-1", "a").Id, archive.Unit("ms-1", "a").Version, archive.Unit("ms-1", "a").Key));
    }

    [Theory]
    [EachEngine]
    public void A_unit_that_went_and_came_back_has_its_old_address(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);
        var nin = archive.Unit("ms-1", Hexadecimal);
        archive.Import("one.xml", Whole.Replace(Component(Hexadecimal, "From Nin"), "", StringComparison.Ordinal));
        using (var reader = archive.Archive.Read())
            Assert.Null(reader.UnitAt("ms-1", Hexadecimal));

        archive.Import("one.xml", Whole);

        Assert.Equal((nin.Id, nin.Address), (archive.Unit("ms-1", Hexadecimal).Id, archive.Unit("ms-1", Hexadecimal).Address));
    }
}
