namespace FactKit.Cli.Tests;

/// <summary>A PostgreSQL in which tests may make schemas: the one that FACTKIT_POSTGRES names, or one that is started here, in a folder of its own and without a port, where it is installed.</summary>
static class PostgresServer
{
    static readonly string? s_named = Environment.GetEnvironmentVariable("FACTKIT_POSTGRES") is { Length: > 0 } named ? named : null;

    static readonly string? s_programs = FindPrograms();

    static readonly Lazy<string> s_started = new(Start);

    /// <summary>False: none is named, and none is installed.</summary>
    public static bool IsThere => s_named is not null || s_programs is not null;

    /// <summary>How psql reaches it; it is started by the first test that asks.</summary>
    public static string Connection => s_named ?? s_started.Value;

    // Debian keeps its programs off the PATH.
    static string? FindPrograms()
    {
        const string debian = "/usr/lib/postgresql";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0);
        if (Directory.Exists(debian)) folders = folders.Concat(Directory.GetDirectories(debian).OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin")));
        return OperatingSystem.IsWindows() ? null : folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    static string Start()
    {
        // A path of a socket has 107 bytes at most.
        var folder = Directory.CreateTempSubdirectory("factkit-pg-").FullName;
        // It refuses to be root, who lends it the user that came with it.
        string[] user = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];
        if (user.Length > 0) Run(folder, "chown", "postgres", folder);
        Run(folder, [.. user, Path.Combine(s_programs!, "initdb"), "-D", Path.Combine(folder, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]);
        string[] control = [.. user, Path.Combine(s_programs!, "pg_ctl"), "-D", Path.Combine(folder, "data")];
        Run(folder, [.. control, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-k {folder} -c listen_addresses='' -c fsync=off", "start"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            OutsideTool.Run(control[0], folder, [.. control[1..], "-m", "immediate", "stop"]);
            Directory.Delete(folder, recursive: true);
        };
        return $"host={folder} user=postgres dbname=postgres";
    }

    static void Run(string folder, params string[] command)
    {
        var (code, text) = OutsideTool.Run(command[0], folder, command[1..]) ?? (-1, "there is no such program");
        Assert.True(code == 0, $"`{string.Join(' ', command)}` ended with {code}: {text}");
    }
}

/// <summary>A test that needs PostgreSQL.</summary>
sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (!PostgresServer.IsThere) Skip = "PostgreSQL is not installed, and FACTKIT_POSTGRES names no database, as in \"host=/tmp user=postgres dbname=postgres\"";
    }
}
