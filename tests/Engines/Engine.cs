namespace Fonds.Engines;

/// <summary>Where an archive of a test keeps its record.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
