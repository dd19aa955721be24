using System.Globalization;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Shapes;
using Tenet.Core.Rules.Suppressing;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Catalog.Trees;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Rules;

/// <summary>The cases of all pages, run once: each in a schema of its own, all in one database; those that are about schemas in one of their own.</summary>
public sealed class RuleCaseRun(SandboxFixture fixture)
{
    private static readonly string[] Roles =
    [
        "shop_app", "shop_owner", "shop_bypass BYPASSRLS", "shop_login LOGIN", "shop_member IN ROLE shop_owner",
    ];

    private readonly Lazy<Task<IReadOnlyDictionary<(string Id, bool Bad), IReadOnlyList<Finding>>>> outcomes = new(() => RunAsync(fixture.Sandbox));

    internal async Task<IReadOnlyList<Finding>> OfAsync(string id, bool bad) => (await outcomes.Value)[(id, bad)];

    private static async Task<IReadOnlyDictionary<(string Id, bool Bad), IReadOnlyList<Finding>>> RunAsync(Sandbox sandbox)
    {
        var found = new Dictionary<(string Id, bool Bad), IReadOnlyList<Finding>>();
        var cases = RuleBook.All.Select(rule => RulePage.Of(rule.Info.Id))
            .SelectMany(page => new[] { (page.Id, Bad: true, Case: page.Found), (page.Id, Bad: false, Case: page.NotFound) }).ToList();
        var (alone, together) = (cases.Where(item => IsAboutSchemas(item.Case.Sql)).ToList(), cases.Where(item => !IsAboutSchemas(item.Case.Sql)).ToList());

        await using (var database = await sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken))
        {
            var scripts = together.Select((item, number) => (item, Schema: "c" + number.ToString(CultureInfo.InvariantCulture))).ToList();
            var (model, shapes) = await ReadAsync(database, [.. scripts.Select(script => (script.Schema, script.item.Id, script.item.Case.Sql))]);
            foreach (var (item, schema) in scripts)
            {
                found[(item.Id, item.Bad)] = Lint(item.Id, item.Case, Part(model, schema), [.. shapes.Where(shape => shape.Policy.Schema == schema)], schema);
            }
        }

        foreach (var (id, bad, @case) in alone)
        {
            await using var database = await sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
            var (model, shapes) = await ReadAsync(database, [("public", id, @case.Sql)]);
            found[(id, bad)] = Lint(id, @case, model, shapes, "public");
        }

        return found;
    }

    private static bool IsAboutSchemas(string sql) => sql.Contains(" SCHEMA ", StringComparison.Ordinal) || sql.Contains("DEFAULT PRIVILEGES", StringComparison.Ordinal);

    private static async Task<(SchemaModel Model, IReadOnlyList<PolicyShape> Shapes)> ReadAsync(SandboxDatabase database, IReadOnlyList<(string Schema, string Id, string Sql)> scripts)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var connection = await database.OpenAsync(cancellation);
        foreach (var role in Roles)
        {
            var name = role.Split(' ')[0];
            await ScriptRunner.RunAsync(connection, new SqlScript(name, $"DO $$ BEGIN IF to_regrole('{name}') IS NULL THEN CREATE ROLE {role}; END IF; END $$"), cancellation);
        }

        foreach (var (schema, id, sql) in scripts)
        {
            await ScriptRunner.RunAsync(connection, new SqlScript(id, $"CREATE SCHEMA IF NOT EXISTS {schema}; SET search_path = {schema};\n{sql}"), cancellation);
        }

        return (await CatalogReader.ReadAsync(database.OpenAsync, cancellation), await PolicyShapes.ReadAsync(connection, cancellation));
    }

    private static SchemaModel Part(SchemaModel model, string schema) => new(
        model.ServerVersion,
        model.Facts.Where(fact => fact is Role || fact.Id.Schema == schema || (fact is Grant grant && (grant.On.Schema == schema || grant.On == new FactId(FactKind.Schema, "", schema)))),
        model.Edges.Where(edge => edge.From.Schema == schema),
        []);

    private static IReadOnlyList<Finding> Lint(string id, RuleCase @case, SchemaModel model, IReadOnlyList<PolicyShape> shapes, string schema)
    {
        var settings = ProjectFile.Parse(@case.Settings, id);
        IEnumerable<ObjectContext> context = @case.Context is { } text ? [InSchema(ContextFile.Parse(text, id), schema)] : [];

        // A comment on everything would hide what a page is about; so would a finding about each that is missing.
        var commented = id.StartsWith("documents/", StringComparison.Ordinal) ? model
            : new SchemaModel(model.ServerVersion, model.Facts.Select(fact => fact.Comment is null ? fact with { Comment = "Something." } : fact), model.Edges, []);
        var input = new RuleInput(commented, settings) { Context = new ProjectContext(context), Policies = shapes };
        return Suppression.Apply(Linter.Run(input, RuleBook.All), settings.Lint, [], _ => [], RuleBook.All.Select(rule => rule.Info.Id).ToHashSet()).Left;
    }

    private static ObjectContext InSchema(ObjectContext context, string schema) => context with { Object = context.Object with { Schema = schema } };
}
