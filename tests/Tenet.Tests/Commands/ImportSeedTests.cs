using System.Text.Json;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>The two systems of the mission, imported from the documents that describe them as those stand.</summary>
public sealed class ImportSeedTests(SandboxFixture fixture)
{
    private static readonly string[] VibeCoder =
    [
        "organizations: id name domain logo_url created_at updated_at deleted_at",
        "users: id email name organization_id auth0_id role preferences created_at updated_at",
        "user_profiles: id user_id organization_id created_at updated_at",
        "projects: id name description organization_id created_by_id created_at updated_at",
        "tasks: id title description status project_id organization_id assigned_to_id created_by_id due_date created_at updated_at",
        "subscriptions: id organization_id plan_id status start_date end_date created_at updated_at",
        "subscription_plans: id name description price billing_period created_at updated_at",
        "features: id name description code created_at updated_at",
        "plan_features: id plan_id feature_id created_at updated_at",
        "comments: id task_id organization_id created_by_id created_at updated_at",
        "project_templates: id name organization_id created_at updated_at",
    ];

    private static readonly string[] MotionMavericks =
    [
        "tenants: id name type residency_policy branding",
        "users: id tenant_id role email name status last_login_at",
        "projects: id tenant_id client_name title status start_date end_date",
        "milestones: id tenant_id project_id title due_date status sequence",
        "tasks: id tenant_id milestone_id assignee_id title status due_date completed_at effort_estimate",
        "tasks_computed: is_overdue",
        "assets: id tenant_id project_id milestone_id uploader_id mux_asset_id version status duration storage_checksum",
        "share_links: id asset_id tenant_id hashed_token expires_at passcode_hash status view_limit view_count",
        "comments: id tenant_id parent_type parent_id author_id body metadata created_at task_id asset_id",
        "notifications: id tenant_id user_id type payload delivered_at read_at created_at",
        "audit_logs: id tenant_id actor_id action entity_type entity_id before after created_at",
        "residency_evidence: id tenant_id generated_at report_url checksum",
        "webhook_events: id source event_id payload status processed_at retry_count",
        "job_runs: id job_name started_at completed_at result metadata",
    ];

    // The contradictions that were found by hand before there was an importer, by their lines.
    private static readonly string[] ClashesOfVibeCoder =
    [
        "cardinality-differs 19", "diagram-incomplete 110", "time-without-zone 26", "one-role-for-many 105", "table-without-columns 131", "not-every-table-has-a-tenant 158", "row-security-not-forced 162",
        "setting-may-be-missing 164", "tenant-set-for-session 175", "foreign-key-across-tenants 181", "check-across-rows 182", "tenant-from-header 209", "sql-refused 263", "sql-takes-away 282",
        "setting-is-no-proof 175", "deleted-rows-hidden 335", "default-may-rewrite 253", "drop-loses-data 263", "index-build-locks 245", "person-of-another-tenant 217",
        "time-without-zone 293", "foreign-key-twice 294", "names-differ 325", "index-is-prefix 355", "index-unused-under-row-security 372", "null-hides-row 372", "deleted-row-blocks-name 394",
    ];

    private static readonly string[] ClashesOfMotionMavericks =
    [
        "front-matter-not-first 2", "uuid-v7-too-early 64", "pipe-in-table 76", "pipe-in-table 77", "pipe-in-table 83", "partial-index-differs 80", "partial-index-differs 99", "unique-without-partition-column 85",
        "partitions-not-named 85", "immutable-yet-purged 118", "polymorphic-parent 93", "unique-is-not-sequential 100", "index-unused-under-row-security 102", "policy-column-missing 79", "policy-column-missing 80",
        "policy-column-missing 81", "policy-column-missing 83", "row-security-incomplete 107", "row-security-not-forced 107", "setting-may-be-missing 108", "policy-exception-open 108", "tenant-set-for-session 109",
        "computed-column-impossible 112", "trigger-by-time 113", "event-trigger-on-rows 114", "column-missing 117", "retention-without-a-date 118",
        "residency-not-provable 54", "partition-unprotected 85", "partition-unprotected 107", "setting-is-no-proof 109", "visitor-without-tenant 82", "person-of-another-tenant 108", "personal-data-elsewhere 117",
        "personal-data-elsewhere 84", "filter-misses-names 117", "day-compared-with-moment 112",
    ];

    // R-040
    [Fact]
    public async Task VibeCoder_is_imported_whole_and_its_contradictions_are_told() => await ImportAsync(
        "003_", VibeCoder,
        [
            "users.organization_id -> organizations", "projects.organization_id -> organizations", "subscriptions.organization_id -> organizations", "projects.created_by_id -> users", "tasks.created_by_id -> users",
            "tasks.assigned_to_id -> users", "tasks.project_id -> projects", "subscriptions.plan_id -> subscription_plans", "plan_features.plan_id -> subscription_plans", "plan_features.feature_id -> features",
            "user_profiles.user_id -> users", "comments.task_id -> tasks", "comments.created_by_id -> users", "project_templates.organization_id -> organizations",
        ],
        ["index tasks_project_id_idx", "index tasks_organization_id_idx", "index tasks_organization_status_idx", "index tasks_text_search_idx", "key projects organization_id,name", "policy users tenant_isolation_policy", "forced tasks"],
        ClashesOfVibeCoder);

    [Fact]
    public async Task Motion_Mavericks_is_imported_whole_and_its_contradictions_are_told() => await ImportAsync(
        "004_", MotionMavericks,
        [
            "users.tenant_id -> tenants", "projects.tenant_id -> tenants", "share_links.tenant_id -> tenants", "milestones.project_id -> projects", "tasks.milestone_id -> milestones", "assets.project_id -> projects",
            "assets.milestone_id -> milestones", "share_links.asset_id -> assets", "comments.task_id -> tasks", "comments.asset_id -> assets", "notifications.user_id -> users", "audit_logs.actor_id -> users",
        ],
        [
            "index idx_projects_tenant_status", "index idx_tasks_pending_due", "key milestones project_id,title", "key assets project_id,version", "key share_links hashed_token", "key webhook_events source,event_id",
            "forced audit_logs", "forced audit_logs_default", "forced tenants", "unforced job_runs",
        ],
        ClashesOfMotionMavericks);

    // One document alone does not contradict itself here: it wants ids without an order, another one UUIDs that begin with the time.
    [Fact]
    public async Task Both_systems_together_contradict_each_other_about_ids()
    {
        using var folder = new TestFolder();

        var run = await CommandRun.Of("import", Seed("003_"), Seed("004_"), "--out", folder.At("out"), "--format", "json");

        Assert.True(run.Exit == 1, run.ToString());
        var clash = Assert.Single(Expect.Json(run).GetProperty("contradictions").EnumerateArray(), clash => clash.GetProperty("kind").GetString() == "ids-reveal-order");
        Assert.Equal(["311", "64", "151"], clash.GetProperty("places").EnumerateArray().Select(place => place.GetString()!.Split(':')[^1]));
    }

    private static string Seed(string name)
    {
        var seeds = Path.Combine(Path.GetDirectoryName(Tests.Repository.Root)!, "shared", "seeds");
        var document = Directory.Exists(seeds) ? Directory.EnumerateFiles(seeds, name + "*").FirstOrDefault() : null;
        Assert.SkipWhen(document is null, "The seed documents do not lie beside the repository.");
        return document;
    }

    private async Task ImportAsync(string seed, string[] tables, string[] relations, string[] others, string[] clashes)
    {
        var document = Seed(seed);
        using var folder = new TestFolder();

        var run = await CommandRun.Of("import", document, "--out", folder.At("out"), "--format", "json");

        Assert.True(run.Exit == 1, run.ToString());
        var told = Expect.Json(run).GetProperty("contradictions").EnumerateArray().SelectMany(clash => clash.GetProperty("places").EnumerateArray()
            .Select(place => $"{clash.GetProperty("kind").GetString()} {place.GetString()!.Split(':')[^1]}")).ToHashSet();
        var check = await CommandRun.Of("-p", folder.At("out"), "check");
        Expect.Success(check);
        Assert.Contains("tenants were not attacked: tenancy.app_role is not said", check.Out, StringComparison.Ordinal);
        using var project = new TestFolder();
        Directory.Delete(project.Path);
        Directory.Move(folder.At("out"), project.Path);
        var facts = await ImportedSchemaFacts.OfAsync(fixture, project, TestContext.Current.CancellationToken);
        var columns = facts.Where(fact => fact.StartsWith("column ", StringComparison.Ordinal)).Select(fact => fact.Split(' ')[1]).ToHashSet();
        var keys = facts.Where(fact => fact.StartsWith("fk ", StringComparison.Ordinal)).Select(fact => string.Join(' ', fact.Split(' ')[1..4])).ToHashSet();
        var stated = tables.Select(line => line.Split(": ")).SelectMany(line => line[1].Split(' ').Select(column => $"{line[0]}.{column}"));
        Assert.Empty(stated.Except(columns));
        Assert.Empty(relations.Except(keys));
        Assert.Empty(others.Except(facts));
        Assert.Empty(clashes.Except(told));
    }
}
