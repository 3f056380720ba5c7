namespace FactKit.Cli.Tests;

/// <summary>A PostgreSQL in which tests may make schemas: the one that FACTKIT_POSTGRES names, or one that is started here, in a folder of its own and without a port, where it is installed.</summary>
public sealed class PostgresServer : IDisposable
{
    static readonly string? s_named = Environment.GetEnvironmentVariable("FACTKIT_POSTGRES") is { Length: > 0 } named ? named : null;

    // It refuses to be root, who lends it the user that came with it.
    static readonly string[] s_user = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];

    static readonly string? s_programs = FindPrograms();

    string? _folder;

    /// <summary>False: none is named, and none is installed.</summary>
    public static bool IsThere => s_named is not null || s_programs is not null;

    /// <summary>How psql reaches it; it is started by the first test that asks, and ends with the tests of the class.</summary>
    public string Connection => s_named ?? $"host={_folder ??= Start()} user=postgres dbname=postgres";

    public void Dispose()
    {
        if (_folder is null) return;
        Run(_folder, [.. Control(_folder), "-m", "immediate", "stop"]);
        Directory.Delete(_folder, recursive: true);
    }

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
        if (s_user.Length > 0) Run(folder, "chown", "postgres", folder);
        Run(folder, [.. s_user, Path.Combine(s_programs!, "initdb"), "-D", Path.Combine(folder, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]);
        Run(folder, [.. Control(folder), "-w", "-l", Path.Combine(folder, "log"), "-o", $"-k {folder} -c listen_addresses='' -c fsync=off", "start"]);
        return folder;
    }

    static string[] Control(string folder) => [.. s_user, Path.Combine(s_programs!, "pg_ctl"), "-D", Path.Combine(folder, "data")];

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
