using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Unit.Project;

/// <summary>R-024: one place of project constants, and what a local file puts over it.</summary>
public sealed class ProjectFileTests
{
    private const string Whole = """
        project: motion-mavericks
        profile: { env: dev, http_port: 8080, frameworks: [".NET 10", Blazor], infra: { host: coolify } }
        profile_file: confer-agent.profile.yml
        postgres:
          version: 17
          extensions: [pgcrypto]
          roles:
            - mm_owner
            - { name: mm_app, attributes: [login, NOBYPASSRLS], member_of: [mm_owner] }
        schema: [db/tables, db/policies.sql]
        migrations: { path: migrations, layout: golang-migrate }
        ignore: [ "cron.*" ]
        tenancy:
          strategy: row-level-security
          root: tenants
          column: tenant_id
          settings: { tenant: app.tenant_id, user: app.user_id }
          app_role: mm_app
          platform: [webhook_events, job_runs]
        conventions: { preset: motion-mavericks, ids: uuid-v7, soft_delete: status, audit: [created_at, updated_at] }
        documents:
          - { form: design, path: docs/schema-design.md }
        models:
          - { target: csharp, path: src/Models, namespace: Mm.Models }
          - { target: typescript, path: web/models }
        """;

    [Fact]
    public void Every_key_is_read()
    {
        var settings = Parse(Whole);

        Assert.Equal("motion-mavericks", settings.Project);
        Assert.Equal("dev", settings.Profile["env"]);
        Assert.Equal(".NET 10, Blazor", settings.Profile["frameworks"]);
        Assert.Equal("8080", settings.Profile["HTTP_PORT"]);
        Assert.Equal("coolify", settings.Profile["infra.host"]);
        Assert.Equal("confer-agent.profile.yml", settings.ProfileFile);
        Assert.Equal(17, settings.Postgres.Version);
        Assert.Equal(["pgcrypto"], settings.Postgres.Extensions);
        Assert.Equal(
            [new() { Name = "mm_owner" }, new() { Name = "mm_app", Attributes = ["LOGIN", "NOBYPASSRLS"], MemberOf = ["mm_owner"] }],
            settings.Postgres.Roles);
        Assert.Equal(["db/tables", "db/policies.sql"], settings.Schema);
        Assert.Equal(new MigrationSettings { Path = "migrations", Layout = MigrationLayout.GolangMigrate }, settings.Migrations);
        Assert.Equal(["cron.*"], settings.Ignore.Patterns);
        Assert.Equal(
            new TenancySettings
            {
                Strategy = TenancyStrategy.RowLevelSecurity,
                Root = "tenants",
                Column = "tenant_id",
                Settings = new() { Tenant = "app.tenant_id", User = "app.user_id" },
                AppRole = "mm_app",
                Platform = ["webhook_events", "job_runs"],
            },
            settings.Tenancy);
        Assert.Equal(
            new ConventionSettings { Preset = "motion-mavericks", Ids = "uuid-v7", SoftDelete = "status", Audit = ["created_at", "updated_at"] },
            settings.Conventions);
        Assert.Equal([new() { Form = DocumentForm.Design, Path = "docs/schema-design.md" }], settings.Documents);
        Assert.Equal(
            [new() { Target = ModelTarget.Csharp, Path = "src/Models", Namespace = "Mm.Models" }, new() { Target = ModelTarget.Typescript, Path = "web/models" }],
            settings.Models);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("postgres:\n  # version: 15\nschema:\nignore: ~\n")]
    public void An_empty_file_and_empty_keys_give_the_defaults(string text)
    {
        var settings = Parse(text);

        Assert.Equal(new ProjectSettings(), settings);
        Assert.Equal(18, settings.Postgres.Version);
        Assert.Equal(["db/schema"], settings.Schema);
        Assert.Equal("db/migrations", settings.Migrations.Path);
        Assert.Null(settings.Migrations.Layout);
        Assert.Equal(TenancyStrategy.None, settings.Tenancy.Strategy);
    }

    [Fact]
    public void One_path_stands_for_a_list_of_one() => Assert.Equal(["schema.sql"], Parse("schema: schema.sql").Schema);

    [Fact]
    public void Every_layout_can_be_named() =>
        Assert.Equal(Enum.GetValues<MigrationLayout>(), MigrationLayouts.Words.Select(known => Parse($"migrations: {{ layout: {known.Word} }}").Migrations.Layout!.Value));

    [Fact]
    public void A_local_file_overrides_single_keys_and_leaves_the_rest()
    {
        var settings = ProjectFile.Merge(
            Parse(Whole),
            "profile: { http_port: 9090, mine: yes }\npostgres: { version: 15 }\ntenancy: { settings: { user: app.me } }\nschema: other\n",
            ProjectFile.LocalName);

        Assert.Equal("9090", settings.Profile["http_port"]);
        Assert.Equal("yes", settings.Profile["mine"]);
        Assert.Equal("dev", settings.Profile["env"]);
        Assert.Equal(15, settings.Postgres.Version);
        Assert.Equal(["pgcrypto"], settings.Postgres.Extensions);
        Assert.Equal(new SessionSettings { Tenant = "app.tenant_id", User = "app.me" }, settings.Tenancy.Settings);
        Assert.Equal(["other"], settings.Schema);
        Assert.Equal("motion-mavericks", settings.Project);
    }

    [Fact]
    public void An_error_in_the_local_file_names_the_local_file()
    {
        var error = Assert.Throws<TenetException>(() => ProjectFile.Merge(new ProjectSettings(), "\nprojct: x", ProjectFile.LocalName));
        Assert.Equal("tenet.local.yml:2", error.Place);
    }

    [Fact]
    public void A_profile_file_is_a_profile_from_top_to_bottom()
    {
        var profile = ProjectFile.ParseProfile("env: prod\nports:\n  http: 80\n", "confer-agent.profile.yml").With(Parse("profile: { env: dev }").Profile);

        Assert.Equal("dev", profile["env"]);
        Assert.Equal("80", profile["ports.http"]);
        Assert.Null(profile["nothing"]);
        Assert.Same(Profile.Empty, ProjectFile.ParseProfile("", "p.yml"));
    }

    private static ProjectSettings Parse(string text) => ProjectFile.Parse(text, ProjectFile.Name);
}
