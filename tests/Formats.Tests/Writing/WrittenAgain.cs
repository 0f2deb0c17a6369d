using System.Text;

namespace Fonds.Formats.Tests.Writing;

/// <summary>Writes what was read, the way a store would hand it over: units one by one, in document order.</summary>
internal static class WrittenAgain
{
    public static MemoryStream From(Collected read)
    {
        var output = new MemoryStream();
        var losses = read.Aid is { } aid
            ? DocumentWriter.Write(output, aid, read.Units.OrderBy(unit => unit.Ordinal).Select(unit => new UnitToWrite(unit.Depth, unit.Unit)))
            : DocumentWriter.Write(output, read.Record!);
        Assert.Empty(losses);
        output.Position = 0;
        return output;
    }

    public static string AsText(Collected read) => Encoding.UTF8.GetString(From(read).ToArray());
}
