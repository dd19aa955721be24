using System.Globalization;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Project.Ids;
using Tenet.Core.Project.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tenet.Core.Project;

/// <summary>Every key of <c>tenet.yml</c> beside what reads it. <c>docs/project-file.md</c> has the same keys; a test compares the two.</summary>
internal static class ProjectKeys
{
    private static readonly (string, TenancyStrategy)[] Strategies =
    [
        ("row-level-security", TenancyStrategy.RowLevelSecurity),
        ("schema-per-tenant", TenancyStrategy.SchemaPerTenant),
        ("none", TenancyStrategy.None),
    ];

    private static readonly (string, ModelTarget)[] Targets =
    [
        ("csharp", ModelTarget.Csharp),
        ("typescript", ModelTarget.Typescript),
        ("prisma", ModelTarget.Prisma),
    ];

    private static readonly Section<RoleSettings> Role = new(
        new("name", (role, value) => role with { Name = value.Word() }),
        new("attributes", (role, value) => role with { Attributes = Attributes(value) }),
        new("member_of", (role, value) => role with { MemberOf = value.Words() }));

    private static readonly Section<PostgresSettings> Postgres = new(
        new("version", (postgres, value) => postgres with { Version = Version(value) }),
        new("extensions", (postgres, value) => postgres with { Extensions = value.Words() }),
        Role.EachUnder<PostgresSettings>("roles", ReadRole, (postgres, roles) => postgres with { Roles = roles }));

    private static readonly Section<MigrationSettings> Migrations = new(
        new("path", (migrations, value) => migrations with { Path = value.Word() }),
        new("layout", (migrations, value) => migrations with { Layout = value.Choice(MigrationLayouts.Words) }),
        new("lock_timeout", (migrations, value) => migrations with { LockTimeout = LintKeys.Duration(value) }));

    private static readonly Section<SessionSettings> Session = new(
        new("tenant", (session, value) => session with { Tenant = value.Word() }),
        new("user", (session, value) => session with { User = value.Word() }));

    private static readonly Section<TenancySettings> Tenancy = new(
    [
        new("strategy", (tenancy, value) => tenancy with { Strategy = value.Choice(Strategies) }),
        new("root", (tenancy, value) => tenancy with { Root = value.Word() }),
        new("column", (tenancy, value) => tenancy with { Column = value.Word() }),
        Session.Under<TenancySettings>("settings", tenancy => tenancy.Settings, (tenancy, settings) => tenancy with { Settings = settings }),
        new("app_role", (tenancy, value) => tenancy with { AppRole = value.Word() }),
        new("platform", (tenancy, value) => tenancy with { Platform = value.Words() }),
        .. TenancyKeys.OfProof,
    ]);

    private static readonly Section<DocumentLinks> DocumentLink = new(
        new("repo", (links, value) => links with { Repo = value.Word() }),
        new("spec", (links, value) => links with { Spec = value.Word() }),
        new("design", (links, value) => links with { Design = value.Word() }),
        new("ticket", (links, value) => links with { Ticket = value.Word() }));

    private static readonly Section<DocumentSettings> Document = new(
        new("form", (document, value) => document with { Form = value.Choice(DocumentForms.Words) }),
        new("path", (document, value) => document with { Path = value.Word() }),
        new("title", (document, value) => document with { Title = value.Word() }),
        new("version", (document, value) => document with { Version = value.Word() }),
        new("status", (document, value) => document with { Status = value.Word() }),
        new("priority", (document, value) => document with { Priority = value.Word() }),
        new("owner", (document, value) => document with { Owner = value.Word() }),
        new("created_by", (document, value) => document with { CreatedBy = value.Word() }),
        new("reviewers", (document, value) => document with { Reviewers = value.Words() }),
        new("labels", (document, value) => document with { Labels = value.Words() }),
        new("tags", (document, value) => document with { Tags = value.Words() }),
        new("authority", (document, value) => document with { Authority = value.Words() }),
        new("related", (document, value) => document with { Related = value.Words() }),
        DocumentLink.Under<DocumentSettings>("links", document => document.Links, (document, links) => document with { Links = links }),
        new("language", (document, value) => document with { Language = value.Word() }),
        new("tone", (document, value) => document with { Tone = value.Word() }),
        new("reviewed", (document, value) => document with { Reviewed = Day(value) }),
        new("review_within", (document, value) => document with { ReviewWithin = Days(value) }));

    private static readonly Section<ModelSettings> Model = new(
        new("target", (model, value) => model with { Target = value.Choice(Targets) }),
        new("path", (model, value) => model with { Path = value.Word() }),
        new("namespace", (model, value) => model with { Namespace = value.Word() }));

    public static readonly Section<ProjectSettings> Root = new(
        new("project", (project, value) => project with { Project = value.Word() }),
        new("profile", (project, value) => project with { Profile = project.Profile.With(ProfileReader.Read(value)) }),
        new("profile_file", (project, value) => project with { ProfileFile = value.Word() }),
        Postgres.Under<ProjectSettings>("postgres", project => project.Postgres, (project, postgres) => project with { Postgres = postgres }),
        new("schema", (project, value) => project with { Schema = AtLeastOne(value) }),
        Migrations.Under<ProjectSettings>("migrations", project => project.Migrations, (project, migrations) => project with { Migrations = migrations }),
        TargetKeys.Key,
        new("ignore", (project, value) => project with { Ignore = new IgnorePatterns(value.Words()) }),
        Tenancy.Under<ProjectSettings>("tenancy", project => project.Tenancy, (project, tenancy) => project with { Tenancy = tenancy }),
        LintKeys.Conventions.Under<ProjectSettings>("conventions", project => project.Conventions, (project, agreed) => project with { Conventions = agreed }),
        LintKeys.Lint.Under<ProjectSettings>("lint", project => project.Lint, (project, lint) => project with { Lint = lint }),
        new("context", (project, value) => project with { Context = value.Word() }),
        IdKeys.Key,
        new("references", (project, value) => project with { References = References(value) }),
        new("evidence", (project, value) => project with { Evidence = value.Word() }),
        new("queries", (project, value) => project with { Queries = value.Word() }),
        new("samples", (project, value) => project with { Samples = value.Words() }),
        Document.EachUnder<ProjectSettings>("documents", ReadDocument, (project, documents) => project with { Documents = documents }),
        new("templates", (project, value) => project with { Templates = value.Word() }),
        Model.EachUnder<ProjectSettings>("models", ReadModel, (project, models) => project with { Models = models }));

    private static RoleSettings ReadRole(YamlValue value)
    {
        if (value.Node is YamlScalarNode)
        {
            return new RoleSettings { Name = value.Word() };
        }

        var role = Role.Read(new RoleSettings(), value);
        return role.Name.Length > 0 ? role : throw value.Wrong($"an entry of '{value.Key}' lacks its 'name'");
    }

    private static DocumentSettings ReadDocument(YamlValue value)
    {
        var document = Document.Read(new DocumentSettings(), value);
        var named = value.Entries().Any(entry => entry.Name.Word() == "form" && !entry.Value.IsNothing);
        return named && document.Path.Length > 0 ? document with { Path = document.Path.Replace('\\', '/') } : throw value.Wrong($"an entry of '{value.Key}' needs 'form' and 'path'");
    }

    private static ModelSettings ReadModel(YamlValue value)
    {
        var model = Model.Read(new ModelSettings(), value);
        // An enum is never empty: whether the target was there is seen on the map only.
        var named = value.Entries().Any(entry => entry.Name.Word() == "target" && !entry.Value.IsNothing);
        return named && model.Path.Length > 0 ? model : throw value.Wrong($"an entry of '{value.Key}' needs 'target' and 'path'");
    }

    // The names of a map are for people: api, journeys, rules, tests.
    private static ValueList<string> References(YamlValue value) =>
        value.Node is YamlMappingNode ? value.Entries().Where(entry => !entry.Value.IsNothing).SelectMany(entry => entry.Value.Words()).ToValueList() : value.Words();

    private static string Day(YamlValue value) =>
        DateOnly.TryParseExact(value.Word(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? value.Word()
            : throw value.Wrong($"'{value.Key}' is a day such as 2026-01-31, not '{value.Word()}'");

    private static int Days(YamlValue value) =>
        int.TryParse(value.Word(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0
            ? days
            : throw value.Wrong($"'{value.Key}' is a number of days, not '{value.Word()}'");

    private static int Version(YamlValue value) =>
        int.TryParse(value.Word(), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && version is >= PostgresSettings.OldestVersion and <= PostgresSettings.NewestVersion
            ? version
            : throw value.Wrong($"'{value.Key}' is a major version from {PostgresSettings.OldestVersion} to {PostgresSettings.NewestVersion}, not '{value.Word()}'");

    private static ValueList<string> Attributes(YamlValue value)
    {
        var known = RoleSettings.KnownAttributes.Select(word => (word, word)).ToArray();
        return value.Node is YamlScalarNode ? [value.Choice(known)] : value.Items().Select(item => item.Choice(known)).ToValueList();
    }

    private static ValueList<string> AtLeastOne(YamlValue value) =>
        value.Words() is { Count: > 0 } words ? words : throw value.Wrong($"'{value.Key}' takes at least one path");
}
