using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Sources;
using Tenet.Core.Errors;
using Tenet.Core.Text;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Running;

/// <summary>The options of commands that run migrations on a database.</summary>
internal sealed class RunArguments
{
    private readonly Option<string?> database = new(DatabaseAddress.Option) { Description = "The database; also TENET_DATABASE_URL, then DATABASE_URL.", HelpName = "URL" };
    private readonly Option<bool> yes = new("--yes") { Description = "Do it without asking." };
    private readonly Option<string?> lockTimeout = new("--lock-timeout") { Description = "How long a statement waits for a lock before it lets others pass and tries again; 2s unless migrations.lock_timeout says otherwise.", HelpName = "TIME" };
    private readonly Option<string?> statementTimeout = new("--statement-timeout") { Description = "How long a statement may take; what the server says unless given.", HelpName = "TIME" };
    private readonly Option<int> tries = new("--tries") { Description = "How often a migration is tried that gets no lock.", HelpName = "N", DefaultValueFactory = _ => new RunnerOptions().Tries };
    private readonly Option<string?> wait = new("--wait") { Description = "How long to wait for another runner on the same database; 60s unless given.", HelpName = "TIME" };

    private readonly Option<string?> maxLag = new("--max-lag") { Description = "Backfills wait while a standby is behind by more WAL than that, such as 64MB.", HelpName = "SIZE" };
    private readonly Option<string?> maxWalRate = new("--max-wal-rate") { Description = "Backfills pause so that the server writes no more WAL a second than that.", HelpName = "SIZE" };

    /// <summary>For commands that only read.</summary>
    public IEnumerable<Option> Reading => [database];

    public IEnumerable<Option> All => [database, yes, lockTimeout, statementTimeout, tries, wait, maxLag, maxWalRate];

    /// <summary>The database that is meant.</summary>
    /// <exception cref="TenetException">TNT1011 none is named.</exception>
    public PostgresUrl Url(ParseResult parsed) => PostgresUrl.Parse(DatabaseAddress.Find(parsed.GetValue(database)) ?? throw new TenetException(
        ErrorCode.UsageWrong, "No database is named.", remedy: "Give --database URL, or set TENET_DATABASE_URL or DATABASE_URL."));

    /// <summary>The database was named on the command line.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(database) is not null;

    public RunnerOptions Options(ParseResult parsed, Session session) => new()
    {
        LockTimeout = Time(parsed, lockTimeout) ?? session.Project.Settings.Migrations.LockTimeout,
        StatementTimeout = Time(parsed, statementTimeout),
        Tries = parsed.GetValue(tries) is > 0 and var count ? count : throw new TenetException(ErrorCode.UsageWrong, "--tries: there is at least one."),
        Wait = Time(parsed, wait) ?? new RunnerOptions().Wait,
        Pace = (parsed.GetValue(maxLag), parsed.GetValue(maxWalRate)) is var (lag, rate) && (lag ?? rate) is not null ? new Pace(lag, rate) : null,
        Version = ProductVersion.Text,
        Judge = new SandboxJudge(session.SandboxAsync, session.SandboxRole, session.Project.Migrations),
        Tell = new RunTeller(session.Terminal, session.Options.Verbose).Tell,
        Clock = session.Clock,
    };

    /// <summary>Asks before a database is written to.</summary>
    /// <exception cref="TenetException">TNT1011 nobody is there to say yes, or somebody said no.</exception>
    public void NeedConsent(ParseResult parsed, Terminal terminal, string question)
    {
        if (parsed.GetValue(yes))
        {
            return;
        }

        if (!terminal.CanAsk)
        {
            throw new TenetException(ErrorCode.UsageWrong, "Nobody is there to be asked, and --yes is not given.", remedy: "Give --yes where the database is to be written to.");
        }

        if (!terminal.Ask(question))
        {
            throw new TenetException(ErrorCode.UsageWrong, "The answer was not yes; nothing was done.", remedy: "Give --yes, or answer y.");
        }
    }

    private static TimeSpan? Time(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } word ? null
        : TimeWord.Read(word) ?? throw new TenetException(ErrorCode.UsageWrong, $"{option.Name} {word}: a time such as 500ms, 5s or 1min is expected.");
}
