using System.CommandLine;
using System.Diagnostics;
using Tenet.Cli.Caching;
using Tenet.Cli.Linting;
using Tenet.Cli.Output;
using Tenet.Cli.Projects;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli;

/// <summary>What a command works with: its options, the terminal, the project, a sandbox that starts when first asked for.</summary>
internal sealed class Session : IAsyncDisposable
{
    private const long NoCollectionBelow = 180L << 20;
    private const long NoCollectionOfTwoBelow = 320L << 20;

    private readonly Lazy<Task<Sandbox>> sandbox;
    private readonly Lazy<Task<ServerProgram>> server;

    public Session(ParseResult parsed, CancellationToken cancellation, string? projectFolder = null, bool wholeProject = false, bool twoSchemas = false)
    {
        // A process of a second gives its memory back by ending. A collection in between would only move what is still needed;
        // where a schema takes more than this, collections begin again.
        GC.TryStartNoGCRegion(twoSchemas ? NoCollectionOfTwoBelow : NoCollectionBelow);
        Options = GlobalOptions.Read(parsed);
        Terminal = new Terminal(Options);
        Cancellation = cancellation;
        var folder = projectFolder ?? Options.Project;
        Project = wholeProject ? ProjectFolder.OpenWhole(folder) : ProjectFolder.Open(folder);
        Major = Project.Settings.Postgres.Version;
        sandbox = new Lazy<Task<Sandbox>>(StartAsync);
        server = new Lazy<Task<ServerProgram>>(() => ServerLocator.FindAsync(ServerRequest, SayOfServer, Cancellation));
        Cache = new SnapshotCache(this);
        Shapes = new ShapeShelf(this);
    }

    public GlobalOptions Options { get; }

    public Terminal Terminal { get; }

    public ProjectFolder Project { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The time; a verdict that it had a part in is kept for a while only.</summary>
    public TimeProvider Clock { get; } = RunRecord.Current?.Clock ?? TimeProvider.System;

    /// <summary>The role that runs SQL on the sandbox, and owns what is made there.</summary>
    public string SandboxRole => Options.SandboxUrl is { } url ? PostgresUrl.Parse(url).ToConnectionStringBuilder().Username ?? SandboxOptions.Role : SandboxOptions.Role;

    /// <summary>The major version of the sandbox: the project's, or that of the database which a command looks at. To be set before a server is asked for.</summary>
    public int Major { get; set; }

    /// <summary>Which server is wanted.</summary>
    public ServerRequest ServerRequest => new(Options.PostgresBin, Major);

    /// <summary>What earlier runs read.</summary>
    public SnapshotCache Cache { get; }

    /// <summary>How policies are built, where rules ask for it.</summary>
    public ShapeShelf Shapes { get; }

    public Task<Sandbox> SandboxAsync() => sandbox.Value;

    /// <summary>The embedded server that would start, chosen and not started.</summary>
    public Task<ServerProgram> ServerAsync() => server.Value;

    /// <summary>Does a part of the work, and tells under <c>-v</c> how long it took.</summary>
    public async Task<T> TimedAsync<T>(string part, Func<Task<T>> work)
    {
        var since = Stopwatch.GetTimestamp();
        var result = await work();
        Terminal.Detail($"{Stopwatch.GetElapsedTime(since).TotalSeconds,6:0.00} s  {part}");
        return result;
    }

    /// <inheritdoc cref="TimedAsync"/>
    public T Timed<T>(string part, Func<T> work)
    {
        var since = Stopwatch.GetTimestamp();
        var result = work();
        Terminal.Detail($"{Stopwatch.GetElapsedTime(since).TotalSeconds,6:0.00} s  {part}");
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        if (sandbox.IsValueCreated && await Started() is { } server)
        {
            await server.DisposeAsync();
        }
    }

    private void SayOfServer(string text)
    {
        var line = Terminal.SayOfMachine(text);
        RunRecord.Current?.Warn(text, line);
    }

    private async Task<Sandbox> StartAsync()
    {
        var options = new SandboxOptions
        {
            PostgresBin = Options.PostgresBin,
            Major = Major,
            Program = Options.SandboxUrl is null ? await ServerAsync() : null,
            ServerUrl = Options.SandboxUrl,
            Roles = Project.Roles,
            Say = text => Terminal.SayOfMachine(text),
        };
        return await TimedAsync("server started", () => Sandbox.StartAsync(options, Cancellation));
    }

    // A sandbox that failed to start was reported where it was asked for.
    private async Task<Sandbox?> Started()
    {
        try
        {
            return await sandbox.Value;
        }
        catch (Exception) when (sandbox.Value.IsFaulted || sandbox.Value.IsCanceled)
        {
            return null;
        }
    }
}
