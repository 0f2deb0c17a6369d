namespace Fonds.UseCases.Discovery.Json;

/// <summary>A window of a collection by its boxes: <c>/collections/….json</c> with <c>/boxes</c> before the end.</summary>
/// <param name="Total">How many units name a container; one in two boxes counts twice.</param>
public sealed record ContainersJson(LinkJson Collection, int Total, int BoxTotal, int Offset, IReadOnlyList<BoxJson> Boxes);

/// <summary>A box with the units that say they are in it.</summary>
/// <param name="Name">"Box 46".</param>
public sealed record BoxJson(string Name, IReadOnlyList<UnitInBoxJson> Units);

/// <param name="Inside">"folders 1127–1136".</param>
public sealed record UnitInBoxJson(string? Inside, UnitLineJson Unit);
