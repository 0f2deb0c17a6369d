using Fonds.App.Shared.Text;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Lives;

/// <summary>A name in the order in which it is spoken: "Victor Serge" for "Serge, Victor, 1890-1947".</summary>
public static class SpokenName
{
    public static string Of(RecordLink link) =>
        link.Kind == RecordKind.Person && DirectName.FromHeading(link.Label) is { Length: > 0 } direct ? direct : Typography.Heading(link.Label);
}
