namespace Fonds.App.Shared;

/// <summary>One step of the way from the catalogue down to a page.</summary>
public sealed record Crumb(string Name, string Address);
