using Tenet.Core.Errors;

namespace Tenet.Postgres.Sandbox;

/// <summary>A data directory, made once by <c>initdb</c>, that each run copies.</summary>
internal sealed class TemplateStore(string cache, Account account)
{
    public async Task<string> EnsureAsync(ServerProgram program, Action<string>? say, CancellationToken cancellation)
    {
        var store = Path.Combine(cache, "templates");
        var template = Path.Combine(store, ServerSettings.Key(program));
        if (Directory.Exists(template))
        {
            return template;
        }

        Directory.CreateDirectory(store);
        using var turn = await FileLock.TakeAsync(Path.Combine(store, ".lock"), cancellation);
        if (Directory.Exists(template))
        {
            return template;
        }

        say?.Invoke($"preparing {program} for the first time …");
        var beside = Path.Combine(store, ".new-" + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(beside);
            account.Own(beside);
            await MakeAsync(program, beside, cancellation);
            Directory.Move(beside, template);
            return template;
        }
        finally
        {
            Folders.Remove(beside);
        }
    }

    private async Task MakeAsync(ServerProgram program, string folder, CancellationToken cancellation)
    {
        string[] common = ["-D", folder, "-U", SandboxOptions.Role, "-A", "trust", "-E", "UTF8", "--wal-segsize=1", "--no-sync", "--no-instructions"];
        var (code, said) = await RunAsync([program.Initdb, .. common, "--locale=C.UTF-8"], folder, cancellation);
        if (code != 0 && said.Contains("locale", StringComparison.OrdinalIgnoreCase))
        {
            // macOS and old C libraries have no C.UTF-8.
            (code, said) = await RunAsync([program.Initdb, .. common, "--locale=C"], folder, cancellation);
        }

        Check(program, code, said, folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "postgresql.conf"), ServerSettings.Text(program.Major), cancellation);

        // template0 is only there for restoring; a third of the files need not be copied then.
        const string dropTemplate0 = "UPDATE pg_database SET datistemplate = false WHERE datname = 'template0'; DROP DATABASE template0";
        (code, said) = await SingleUserAsync(program, folder, dropTemplate0, cancellation);
        Check(program, code, said, folder);
        RemoveMaps(folder);
    }

    private Task<(int Code, string Said)> RunAsync(IReadOnlyList<string> command, string folder, CancellationToken cancellation) =>
        Programs.RunAsync(account.Wrap(command), Path.GetDirectoryName(folder)!, cancellation);

    // The single-user server reads statements from its input, one a line, and ends with it.
    private Task<(int Code, string Said)> SingleUserAsync(ServerProgram program, string folder, string sql, CancellationToken cancellation)
    {
        var script = string.Join('\n', sql.Split("; "));
        return RunAsync(["/bin/sh", "-c", "printf '%s\\n' \"$0\" | \"$1\" --single -D \"$2\" postgres 2>&1", script, program.Postgres, folder], folder, cancellation);
    }

    // Free space and visibility maps are hints that PostgreSQL makes again when it needs them; they are two files in five.
    private static void RemoveMaps(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (file.EndsWith("_fsm", StringComparison.Ordinal) || file.EndsWith("_vm", StringComparison.Ordinal))
            {
                File.Delete(file);
            }
        }
    }

    private static void Check(ServerProgram program, int code, string said, string folder)
    {
        if (DiskSpace.IsExhausted(said))
        {
            throw DiskSpace.Error(folder);
        }

        if (code != 0)
        {
            throw new TenetException(ErrorCode.SandboxFailed, $"initdb of {program} failed.", program.BinDirectory, details: Programs.LastLines(said, 8));
        }
    }
}
