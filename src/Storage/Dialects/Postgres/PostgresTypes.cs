namespace Fonds.Storage.Dialects.Postgres;

/// <summary>The numbers by which PostgreSQL names its types (pg_type).</summary>
internal static class PostgresTypes
{
    public const uint Boolean = 16;
    public const uint Bytes = 17;
    public const uint BigInteger = 20;
    public const uint SmallInteger = 21;
    public const uint Integer = 23;
    public const uint Text = 25;
    public const uint Numeric = 1700;
}
