using Npgsql;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>
/// Hears of commits on a connection of its own, and makes another one when that is lost. While there is none, nobody is told; whoever follows looks now and
/// then all the same.
/// </summary>
internal sealed class PostgresListener : IDisposable
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly NpgsqlConnectionStringBuilder settings;
    private readonly Action committed;
    private readonly CancellationTokenSource stop = new();
    private readonly Task listening;

    public PostgresListener(NpgsqlConnectionStringBuilder settings, Action committed)
    {
        // A connection that is never asked anything would not notice that the other side is gone.
        this.settings = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { KeepAlive = 5 };
        this.committed = committed;
        listening = Task.Run(ListenAsync);
    }

    public void Dispose()
    {
        stop.Cancel();
        listening.GetAwaiter().GetResult();
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        var pause = ShortestPause;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(settings.ConnectionString);
                await connection.OpenAsync(stop.Token);
                var schema = await BeginAsync(connection);
                connection.Notification += (_, notice) =>
                {
                    if (notice.Payload == schema)
                        committed();
                };
                committed();
                pause = ShortestPause;
                while (!stop.IsCancellationRequested)
                    await connection.WaitAsync(stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (PostgresFailures.Concerns(failure))
            {
                await Task.Delay(pause, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task<string?> BeginAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand($"LISTEN {PostgresDatabase.Channel}; SELECT current_schema()::text", connection);
        return (string?)await command.ExecuteScalarAsync(stop.Token);
    }
}
