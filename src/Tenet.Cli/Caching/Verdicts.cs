using System.Collections;
using System.Reflection;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Postgres.Caching;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Caching;

/// <summary>
/// That everything was right, as an earlier run of the same command line said it. It is believed only where all that the run looked at is looked at again and is the
/// same: each file that it read or found missing, each folder that it listed, the server, the variables, the day. What is wrong is never kept.
/// </summary>
internal static class Verdicts
{
    private const string Prefix = "verdict-";

    // What of the environment may decide what is said; the shell has much more in it, which changes all the time.
    private static readonly string[] Variables = ["TENET_", "PG", "LC_", "LANG", "TZ", "TERM", "NO_COLOR", "PATH", "HOME", "XDG_CACHE_HOME"];

    /// <summary>Whether the command line is one whose verdict may be kept.</summary>
    private static bool IsFor(string[] args) => args.Contains("check") || (args.Contains("docs") && args.Contains("--check"));

    /// <summary>From here on, what the run looks at is recorded.</summary>
    public static void Begin(string[] args)
    {
        // A file of arguments is an input that nobody would look at again.
        if (IsFor(args) && CacheSwitch.IsOn && !Array.Exists(args, arg => arg.StartsWith('@')))
        {
            RunRecord.Current = new RunRecord(Key(args));
        }
    }

    /// <summary>Says what an earlier run said, where it still holds.</summary>
    /// <returns>False where all is to be worked out.</returns>
    public static async Task<bool> TellAsync()
    {
        if (RunRecord.Current is not { } record || CacheStore.Open()?.Read(record.Key) is not { } kept || await StillAsync(kept) is not { } told)
        {
            return false;
        }

        foreach (var (_, line) in told.Warnings)
        {
            Console.Error.Write(line);
        }

        Console.Out.Write(told.Said);
        return true;
    }

    /// <summary>Keeps what a run said that found everything right.</summary>
    public static async Task KeepAsync(Session session)
    {
        if (RunRecord.Current is not { IsSound: true } record || session.Options is not { NoCache: false, SandboxUrl: null, Verbose: false } || CacheStore.Open() is not { } store)
        {
            return;
        }

        var stamp = Stamp(await session.ServerAsync());
        store.Write(record.Key, new KeptVerdict(record.Clock.HoldsUntil, session.ServerRequest, stamp, record.Warnings, record.Said, record.Seen()).ToBytes());
    }

    private static async Task<KeptVerdict?> StillAsync(byte[] bytes)
    {
        try
        {
            var kept = KeptVerdict.Read(bytes);
            if (AskedClock.IsOver(kept.HoldsUntil) || !kept.IsAsSeen())
            {
                return null;
            }

            var warnings = new List<string>();
            var server = await ServerLocator.FindAsync(kept.Request, warnings.Add, CancellationToken.None);
            return Stamp(server) == kept.Server && warnings.SequenceEqual(kept.Warnings.Select(warning => warning.Text)) ? kept : null;
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException or TenetException)
        {
            // The run itself says what is wrong.
            return null;
        }
    }

    private static string Key(string[] args)
    {
        using var key = new ContentKey();
        foreach (var part in (Assembly[])[typeof(Fact).Assembly, typeof(CacheStore).Assembly, typeof(Verdicts).Assembly])
        {
            // A deterministic build: another number means other code.
            key.Add(part.ManifestModule.ModuleVersionId.ToString());
        }

        key.Add(args).Add(Environment.CurrentDirectory);

        // Styles are for terminals.
        key.Add(Console.IsOutputRedirected ? 1 : 0).Add(Console.IsErrorRedirected ? 1 : 0);
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(entry => $"{entry.Key}={entry.Value}")
            .Where(variable => Array.Exists(Variables, name => variable.StartsWith(name, StringComparison.Ordinal)));
        return Prefix + key.Add(variables.Order(StringComparer.Ordinal)).ToHex();
    }

    private static string Stamp(ServerProgram server)
    {
        using var key = new ContentKey();
        ServerStamp.AddTo(key, server);
        return key.Add(server.Origin).ToHex();
    }
}
