using System.Runtime.CompilerServices;
using Tenet.Cli.Caching;
using Tenet.Cli.Sources;
using Tenet.Core.Model;
using Tenet.Core.Rules.Shapes;
using Tenet.Postgres.Catalog.Trees;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Linting;

/// <summary>How the policies of a schema are built. The server tells it while the schema is there to be read; else it is made once more, and kept.</summary>
internal sealed class ShapeShelf(Session session)
{
    private readonly ConditionalWeakTable<SchemaModel, IReadOnlyList<PolicyShape>> noted = [];

    /// <summary>Set where rules will ask.</summary>
    public bool Wanted { get; set; }

    /// <summary>Reads them along where they will be asked for.</summary>
    public async Task NoteAsync(SchemaModel model, SandboxDatabase database)
    {
        if (Wanted && model.Of<Policy>().Any())
        {
            await using var connection = await database.OpenAsync(session.Cancellation);
            noted.AddOrUpdate(model, await PolicyShapes.ReadAsync(connection, session.Cancellation));
        }
    }

    public async Task<IReadOnlyList<PolicyShape>> OfAsync(SchemaSource source, SchemaModel model)
    {
        if (!model.Of<Policy>().Any())
        {
            return [];
        }

        if (source.Url is { } url)
        {
            var parsed = PostgresUrl.Parse(url);
            await using var live = PostgresDataSource.Create(parsed.ToConnectionStringBuilder());
            await using var connection = ServerConnection.Open(live, parsed);
            return await PolicyShapes.ReadAsync(connection, session.Cancellation);
        }

        return source switch
        {
            { Files: { Count: > 0 } files } => await session.Cache.GetAsync("policy shapes", key => key.Add(session.Project.Root, files), ShapeJson.Read, ShapeJson.Write, () => MadeAsync(source, model)),
            { Migrations: { } set } => await session.Cache.GetAsync("policy shapes after migrations", key => key.Add(set), ShapeJson.Read, ShapeJson.Write, () => MadeAsync(source, model)),
            _ => await MadeAsync(source, model),
        };
    }

    private async Task<IReadOnlyList<PolicyShape>> MadeAsync(SchemaSource source, SchemaModel model)
    {
        if (noted.TryGetValue(model, out var known))
        {
            return known;
        }

        await using var database = await (await session.SandboxAsync()).CreateDatabaseAsync(session.Cancellation);
        await source.MakeAsync(database, model, session.Cancellation);
        await using var connection = await database.OpenAsync(session.Cancellation);
        return await session.TimedAsync("policies asked for how they are built", () => PolicyShapes.ReadAsync(connection, session.Cancellation));
    }
}
