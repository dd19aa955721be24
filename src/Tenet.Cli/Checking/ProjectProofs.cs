using System.Globalization;
using Tenet.Cli.Caching;
using Tenet.Cli.Isolation;
using Tenet.Cli.Queries;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Core.Project;
using Tenet.Core.Snapshots.Packing;
using Tenet.Postgres.Caching;

namespace Tenet.Cli.Checking;

/// <summary>Executes what a project promises of its desired schema: tenants are attacked, queries are run. What held is kept until something changes that it is about.</summary>
internal static class ProjectProofs
{
    /// <summary>The report with what was proved. It takes longest, so that what is wrong without it is told without it.</summary>
    public static async Task<CheckReport> AddAsync(Session session, CheckReport report, bool isWanted)
    {
        var tenancy = session.Project.Settings.Tenancy;
        if (tenancy.Strategy == TenancyStrategy.None && QueriesRun.Declared(session.Project).Count == 0)
        {
            return report;
        }

        if (!isWanted || !report.Passed)
        {
            return report with { Unproved = $"tenants were not attacked and queries not run: {(isWanted ? "what fails comes first" : "--no-proof")}" };
        }

        // Each on databases of its own.
        var (isolation, queries) = (IsolationAsync(session), QueriesAsync(session));
        await Task.WhenAll(isolation, queries);
        return report with
        {
            Isolation = await isolation,
            Queries = await queries,
            Unproved = Unsaid(tenancy) is { } key ? $"tenants were not attacked: {key} is not said in tenet.yml ({ErrorCode.TenancyUnsaid.Id})" : null,
        };
    }

    // A project that was imported says nothing yet of who asks: it is told, not held against it.
    private static string? Unsaid(TenancySettings tenancy) => tenancy.Strategy == TenancyStrategy.None ? null : tenancy.Unsaid;

    private static async Task<ProofSummary?> IsolationAsync(Session session) =>
        session.Project.Settings.Tenancy.Unsaid is not null ? null : await KeptAsync(session, "isolation", async () =>
        {
            var report = await IsolationRun.OfAsync(session, AttackBook.All);
            var accepted = report.Results.Count(result => result.Accepted is not null);
            return new ProofSummary(report.Passed, report.Passed
                ? Text($"{report.Results.Select(result => result.Object).Distinct().Count()} objects withstand {report.Results.Count} attacks{(accepted == 0 ? "" : Text($", {accepted} by decision"))}")
                : Text($"{report.Count(Verdict.Refuted)} refuted, {report.Count(Verdict.Undecided)} undecided of {report.Results.Count} attacks ({ErrorCode.NotIsolated.Id}; tenet prove isolation shows them)"));
        });

    private static async Task<ProofSummary?> QueriesAsync(Session session) =>
        QueriesRun.Declared(session.Project) is not { Count: > 0 } declared ? null : await KeptAsync(session, "queries", async () =>
        {
            var (proofs, _) = await QueriesRun.OfAsync(session, declared);
            var open = proofs.Count(proof => proof.Verdict != Verdict.Proved);
            return new ProofSummary(open == 0, open == 0 ? Text($"{proofs.Count}") : Text($"{open} of {proofs.Count} not proved (tenet prove queries shows why)"));
        });

    private static Task<ProofSummary> KeptAsync(Session session, string what, Func<Task<ProofSummary>> prove) =>
        session.Cache.GetAsync($"proof of {what}", key => AddTo(key, session), Read, Write, async () =>
        {
            try
            {
                return await prove();
            }
            catch (TenetException problem)
            {
                return new ProofSummary(false, $"{problem.Message} ({problem.Code.Id})");
            }
        });

    // Settings are taken as they are written: what is proved anew without need costs seconds.
    private static void AddTo(ContentKey key, Session session)
    {
        var project = session.Project;
        key.Add(project.Root, project.Schema());
        key.Add(project.Scripts(project.Settings.Samples));
        key.Add(project.Scripts([project.Settings.Queries]));
        key.Add(project.SettingsText);
    }

    private static ProofSummary Read(byte[] bytes) => new(true, new PackReader(bytes).Word());

    private static byte[]? Write(ProofSummary summary)
    {
        if (!summary.Passed)
        {
            return null;
        }

        var writer = new PackWriter();
        writer.Text(summary.Words);
        return writer.ToBytes();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
