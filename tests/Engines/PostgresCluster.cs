using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Fonds.Engines;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresCluster.End))]

namespace Fonds.Engines;

/// <summary>
/// A PostgreSQL server of the tests' own: made in a temporary folder when the first test asks, on loopback, and gone with the test program. It
/// takes no care of power cuts, and is the quicker for it.
/// </summary>
public sealed class PostgresCluster
{
    private const string Settings = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200 -c autovacuum=off -c listen_addresses=127.0.0.1";
    private const string ServerUser = "postgres";

    private static readonly Lazy<PostgresCluster> Started = new(() => new PostgresCluster());

    private readonly string folder = Directory.CreateTempSubdirectory("fonds-postgres-").FullName;
    private int archives;

    private PostgresCluster()
    {
        // The server refuses to run as root.
        if (Environment.IsPrivilegedProcess)
            Run("chown", ServerUser, folder);
        RunAsServer("initdb", "-D", Data, "-A", "trust", "-U", "fonds", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions");
        Start();
    }

    /// <summary>Why there is no PostgreSQL on this machine, or null when there is one.</summary>
    public static string? WhyNot => Programs is null ? "PostgreSQL 15 or newer is not installed (/usr/lib/postgresql)." : null;

    /// <summary>Whether its tests are left out on this machine, and shown as skipped. The machine that decides has to have it.</summary>
    public static bool IsToBeSkipped => WhyNot is not null && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>The server, started when it is not yet.</summary>
    public static PostgresCluster Current => Started.Value;

    public int Port { get; private set; }

    /// <summary>A connection string for an archive of its own: a schema with nothing in it.</summary>
    public string NewArchive()
    {
        var schema = string.Create(CultureInfo.InvariantCulture, $"archive_{Interlocked.Increment(ref archives)}");
        Execute($"CREATE SCHEMA {schema}");
        return $"{ConnectionString};Search Path={schema}";
    }

    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Starts the server on a free port; on the one it had, when it had one.</summary>
    public void Start()
    {
        for (var left = 3; ; left--)
        {
            var port = Port == 0 ? FreePort() : Port;
            var options = string.Create(CultureInfo.InvariantCulture, $"-p {port} -k {folder} {Settings}");
            try
            {
                RunAsServer("pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(folder, "log"), "-o", options);
                Port = port;
                return;
            }
            catch (InvalidOperationException) when (left > 1)
            {
                // Another program took the port in between.
            }
        }
    }

    /// <summary>Stops the server as a loss of power would, as far as those who are connected can tell.</summary>
    public void Stop() => RunAsServer("pg_ctl", "stop", "-D", Data, "-m", "immediate");

    private string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=fonds;Database=postgres");

    private string Data => Path.Combine(folder, "data");

    private static string? Programs => !Directory.Exists("/usr/lib/postgresql")
        ? null
        : Directory.GetDirectories("/usr/lib/postgresql")
            .Where(each => int.TryParse(Path.GetFileName(each), CultureInfo.InvariantCulture, out var version) && version >= 15)
            .Select(each => Path.Combine(each, "bin")).Order(StringComparer.Ordinal).LastOrDefault(each => File.Exists(Path.Combine(each, "initdb")));

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

    /// <summary>The end of the test program, and of the server.</summary>
    public sealed class End : IDisposable
    {
        public void Dispose()
        {
            if (!Started.IsValueCreated)
                return;
            Current.Stop();
            Directory.Delete(Current.folder, recursive: true);
        }
    }
}
