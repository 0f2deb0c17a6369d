using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Fonds.Engines;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresCluster.End))]

namespace Fonds.Engines;

/// <summary>
/// A PostgreSQL server of the tests' own: made in a temporary folder, on loopback, and gone when it is disposed. It takes no care of power cuts, and is the
/// quicker for it; the end of the server itself loses nothing that was said to be saved. Most tests share one, which starts when the first of them asks and ends with the test program.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    private const string Settings = "-c fsync=off -c full_page_writes=off -c max_connections=200 -c autovacuum=off -c listen_addresses=127.0.0.1";
    private const string ServerUser = "postgres";

    private static readonly Lazy<PostgresCluster> Started = new(() => new PostgresCluster());

    private readonly string folder = Directory.CreateTempSubdirectory("fonds-postgres-").FullName;
    private bool isRunning;
    private int archives;

    public PostgresCluster()
    {
        Own();
        RunAsServer("initdb", "-D", Data, "-A", "trust", "-U", "fonds", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions");
        Start();
    }

    private PostgresCluster(PostgresCluster primary)
    {
        Own();
        RunAsServer("pg_basebackup", "-D", Data, "-R", "-h", "127.0.0.1", "-p", primary.Port.ToString(CultureInfo.InvariantCulture), "-U", "fonds", "-c", "fast", "--no-sync");
        Start();
    }

    /// <summary>Why there is no PostgreSQL on this machine, or null when there is one.</summary>
    public static string? WhyNot => Programs is null ? "PostgreSQL 15 or newer is not installed (/usr/lib/postgresql)." : null;

    /// <summary>Whether its tests are left out on this machine, and shown as skipped. The machine that decides has to have it.</summary>
    public static bool IsToBeSkipped => WhyNot is not null && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>The server that most tests share, started when it is not yet.</summary>
    public static PostgresCluster Shared => Started.Value;

    public int Port { get; private set; }

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=fonds;Database=postgres");

    /// <summary>A connection string for an archive of its own: a schema with nothing in it.</summary>
    public string NewArchive()
    {
        var schema = string.Create(CultureInfo.InvariantCulture, $"archive_{Interlocked.Increment(ref archives)}");
        Execute($"CREATE SCHEMA {schema}");
        return $"{ConnectionString};Search Path={schema};Application Name={schema}";
    }

    /// <summary>Another server that follows this one and can be read.</summary>
    public PostgresCluster Replica() => new(this);

    /// <summary>Makes a primary of a server that followed another.</summary>
    public void Promote() => RunAsServer("pg_ctl", "promote", "-w", "-D", Data);

    public object? Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    /// <summary>Starts the server, on the port it had when it had one.</summary>
    public void Start()
    {
        for (var left = 3; !isRunning; left--)
        {
            var port = Port == 0 ? FreePort() : Port;
            var options = string.Create(CultureInfo.InvariantCulture, $"-p {port} -k {folder} {Settings}");
            try
            {
                RunAsServer("pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(folder, "log"), "-o", options);
                Port = port;
                isRunning = true;
            }
            catch (InvalidOperationException) when (left > 1)
            {
                // Another program took the port in between.
            }
        }
    }

    /// <summary>Stops the server without a word to anybody, as a crash would.</summary>
    public void Stop()
    {
        if (isRunning)
            RunAsServer("pg_ctl", "stop", "-D", Data, "-m", "immediate");
        isRunning = false;
    }

    public void Dispose()
    {
        Stop();
        Directory.Delete(folder, recursive: true);
    }

    private string Data => Path.Combine(folder, "data");

    private static string? Programs => !Directory.Exists("/usr/lib/postgresql")
        ? null
        : Directory.GetDirectories("/usr/lib/postgresql")
            .Where(each => int.TryParse(Path.GetFileName(each), CultureInfo.InvariantCulture, out var version) && version >= 15)
            .Select(each => Path.Combine(each, "bin")).Order(StringComparer.Ordinal).LastOrDefault(each => File.Exists(Path.Combine(each, "initdb")));

    // The server refuses to run as root, and to use a folder of somebody else.
    private void Own()
    {
        if (Environment.IsPrivilegedProcess)
            Run("chown", ServerUser, folder);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs ?? throw new InvalidOperationException(WhyNot), program);
        if (Environment.IsPrivilegedProcess)
            Run("runuser", ["-u", ServerUser, "--", path, .. arguments]);
        else
            Run(path, arguments);
    }

    // What the server says goes to its log, and what these say is little: the pipes are only read when something went wrong.
    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with code {process.ExitCode}: {process.StandardError.ReadToEnd()}");
    }

    /// <summary>The end of the test program, and of the server that its tests shared.</summary>
    public sealed class End : IDisposable
    {
        public void Dispose()
        {
            if (Started.IsValueCreated)
                Shared.Dispose();
        }
    }
}
