namespace Fonds.App.Shared;

/// <summary>A section of a page that the line under its title leads to, with how many things are in it.</summary>
public sealed record PageSection(string Anchor, string Name, int? Count = null);
