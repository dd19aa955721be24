namespace Tenet.Postgres.Sandbox;

/// <summary>The configuration of a server that lives for one run and may lose everything.</summary>
internal static class ServerSettings
{
    // Counts the ways in which a template is made; raising it makes new ones.
    private const string Layout = "1";

    private static readonly string[] Lines =
    [
        // Reachable through the socket in the run folder alone, which only its owner may enter.
        "listen_addresses = ''",
        "unix_socket_permissions = 0700",
        // Durability is what a sandbox does not need.
        "fsync = off",
        "full_page_writes = off",
        "synchronous_commit = off",
        "max_wal_size = 8GB",
        "min_wal_size = 8MB",
        "checkpoint_timeout = 1d",
        // Publications and subscriptions are then created without a warning; without senders it costs no process.
        "wal_level = logical",
        "max_wal_senders = 0",
        // Loading 10,000 tables in one transaction takes about 100,000 locks; the product with max_connections counts, and start-up time grows with it.
        "max_connections = 64",
        "max_locks_per_transaction = 2048",
        "shared_buffers = 256MB",
        "huge_pages = off",
        // Segments are files in the run folder then, and go with it; in /dev/shm a killed server would leave them.
        "dynamic_shared_memory_type = mmap",
        "work_mem = 32MB",
        "maintenance_work_mem = 128MB",
        "max_worker_processes = 4",
        "max_parallel_workers_per_gather = 0",
        "max_logical_replication_workers = 0",
        "autovacuum = off",
        "jit = off",
        "track_activities = on",
        "track_counts = off",
        "update_process_title = off",
        "logging_collector = off",
        "log_statement = none",
        "log_min_error_statement = panic",
        "log_error_verbosity = terse",
        "timezone = 'UTC'",
        "log_timezone = 'UTC'",
        "datestyle = 'iso, mdy'",
        "lc_messages = 'C'",
    ];

    public static string Text(int major) => string.Join('\n', For(major)) + "\n";

    /// <summary>Names the template that fits this server and this configuration.</summary>
    public static string Key(ServerProgram program)
    {
        var content = string.Join('\n', [Layout, program.BinDirectory, .. For(program.Major)]);
        return $"{program.Version}-{Names.Of(content)}";
    }

    // Each slot takes shared memory whether or not a worker ever runs; worker threads for I/O cost a process each.
    private static string[] For(int major) => major >= 18 ? [.. Lines, "autovacuum_worker_slots = 1", "io_method = sync"] : Lines;
}
