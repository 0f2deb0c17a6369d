using System.Net.Sockets;
using Npgsql;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>What the driver reports, said in our words: is the database gone for now, or could it not do what it was asked?</summary>
internal static class PostgresFailures
{
    /// <summary>Whether a failure is one of the database, and none of the program.</summary>
    public static bool Concerns(Exception failure) => failure is NpgsqlException or TimeoutException or SocketException or IOException or ObjectDisposedException;

    public static DatabaseException Said(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected } busy => new DatabaseBusyException($"{busy.MessageText} ({busy.SqlState})", failure),
        PostgresException said when !IsForNow(said.SqlState) => new DatabaseException($"{said.MessageText} ({said.SqlState})", failure),
        _ => new DatabaseUnreachableException($"The database does not answer: {Reason(failure)}", failure),
    };

    private static string Reason(Exception failure) => failure is PostgresException said ? said.MessageText : (failure.InnerException ?? failure).Message;

    // Connections that end or cannot be made (08, 57P), a server that has no place left for one (53300), and one that only reads, as a
    // primary that was replaced does (25006).
    private static bool IsForNow(string state) =>
        state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal)
        || state is PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.ReadOnlySqlTransaction;
}
