using Tenet.Core.History;
using System.Data;
using Npgsql;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Facts;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog;

/// <summary>Reads a database's catalog into a <see cref="SchemaModel"/>.</summary>
/// <remarks>
/// Two connections share one exported snapshot and read at the same time: first the names that everything refers to by
/// OID, then the facts. Each sends all its queries at once, so that a far server costs a few round trips in all.
/// Transactions are read-only; a plain role without any privilege can read all that the catalogs show to everyone.
/// </remarks>
public static class CatalogReader
{
    // Deparse functions qualify what the search path does not reach, and print values the way these settings say.
    private const string Begin = """
        BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
        SET LOCAL search_path = '';
        SET LOCAL datestyle = 'ISO, MDY';
        SET LOCAL intervalstyle = 'postgres';
        SET LOCAL timezone = 'UTC';
        SET LOCAL bytea_output = 'hex';
        SET LOCAL extra_float_digits = 1;
        SET LOCAL quote_all_identifiers = off;
        SET LOCAL row_security = off;
        SET LOCAL jit = off;
        SET LOCAL max_parallel_workers_per_gather = 0;
        SET LOCAL statement_timeout = 0
        """;

    /// <param name="open">Opens a connection to the database; called twice.</param>
    /// <param name="cancellation">Ends the reading between rows.</param>
    public static async Task<SchemaModel> ReadAsync(Func<CancellationToken, Task<NpgsqlConnection>> open, CancellationToken cancellation) =>
        (await ReadAsync(open, addresses: false, cancellation)).Model;

    /// <summary>As above; with the address of every fact where <paramref name="addresses"/> asks for it, so that facts can be followed by OID.</summary>
    public static async Task<CatalogReading> ReadAsync(Func<CancellationToken, Task<NpgsqlConnection>> open, bool addresses, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(open);
        var connections = await Task.WhenAll(open(cancellation), open(cancellation));
        await using var first = connections[0];
        await using var second = connections[1];
        return await ReadAsync(first, second, addresses, cancellation);
    }

    /// <summary>As above, over two open connections to the same database that are idle; they are idle again after it.</summary>
    public static async Task<CatalogReading> ReadAsync(NpgsqlConnection first, NpgsqlConnection second, bool addresses, CancellationToken cancellation)
    {
        var reading = await Task.Run(() => Read(first, second, addresses, cancellation), cancellation);
        await Task.Run(() => Together(() => Execute(first, "ROLLBACK"), () => Execute(second, "ROLLBACK")), cancellation);
        return reading;
    }

    private static CatalogReading Read(NpgsqlConnection first, NpgsqlConnection second, bool addresses, CancellationToken cancellation)
    {
        var server = Start(first, null, cancellation);
        Start(second, server, cancellation);

        var names = new CatalogNames();
        var namespaces = new Namespaces(names);
        Together(
            () => Run(first, server, cancellation, namespaces, new Relations(names), new Inheritance(names), new Attributes(names)),
            () => Run(
                second, server, cancellation, new ExtensionMembers(names), new Roles(names), new Memberships(names), new Comments(names),
                new NotNulls(names), new Defaults(names), new TypeNames(names), new CollationNames(names), new OperatorClassNames(names),
                new TablespaceNames(names)));

        var tables = new FactSink();
        var others = new FactSink();
        var grants = new Grants(names);
        var labels = new SecurityLabels();
        var dependencies = new Dependencies();
        Together(
            () => ReadTables(first, server, names, tables, addresses, cancellation),
            () => ReadOthers(second, server, names, namespaces, others, [grants, labels, dependencies], cancellation));

        var ids = tables.Ids.Count > others.Ids.Count ? Merge(tables.Ids, others.Ids) : Merge(others.Ids, tables.Ids);
        FactId? Find(ObjectAddress address) => ids.TryGetValue(address, out var id) ? id : Column(names, address);

        List<Fact> facts = [.. tables.Facts, .. others.Facts, .. grants.Facts(Find)];
        var roles = RoleFacts.Of(names, facts).ToDictionary(role => role.Name);
        facts.AddRange(roles.Values);
        facts.AddRange(labels.Facts(address => address.Class == CatalogClass.Role ? roles.GetValueOrDefault(names.Role(address.Object))?.Id : Find(address)));
        var model = new SchemaModel(server.Version, facts, dependencies.Edges(Find), [.. tables.Notices, .. others.Notices]);
        return new CatalogReading(model, ids);
    }

    private static void ReadTables(NpgsqlConnection connection, Server server, CatalogNames names, FactSink sink, bool addresses, CancellationToken cancellation)
    {
        Run(connection, server, cancellation, new Sequences(names));
        RelationFacts.Add(names, sink, addresses);
        SequenceFacts.Add(names, sink);
        var indexes = new Indexes(names, sink);
        Run(connection, server, cancellation, indexes, new Constraints(names, indexes, sink));
    }

    private static void ReadOthers(
        NpgsqlConnection connection, Server server, CatalogNames names, Namespaces namespaces, FactSink sink, CatalogQuery[] last, CancellationToken cancellation)
    {
        SchemaFacts.Add(namespaces, names, sink);
        var members = new OperatorMembers();
        var published = new PublishedTables(names);
        Run(
            connection, server, cancellation,
            [
                new Extensions(names, sink), new Languages(names, sink), new ForeignDataWrappers(names, sink), new ForeignServers(names, sink),
                new UserMappings(names, sink), new Collations(names, sink), new Enums(names, sink), new Domains(names, sink),
                new DomainConstraints(names, sink), new Ranges(names, sink), new Routines(names, sink), new Aggregates(names, sink),
                new Operators(names, sink), members, new OperatorFamilies(names, members, sink), new OperatorClasses(names, members, sink),
                new Casts(names, sink), new TextSearchDictionaries(names, sink), new TextSearchConfigurations(names, sink), new Views(names, sink),
                new Rules(names, sink), new Triggers(names, sink), new Policies(names, sink), new StatisticsObjects(names, sink),
                new EventTriggers(names, sink), published, new Publications(names, published, sink), new Subscriptions(names, sink),
                new DefaultPrivileges(names, sink), new Unmodelled(sink), new ChangedPrivileges(sink), .. last,
            ]);
    }

    private static Dictionary<ObjectAddress, FactId> Merge(Dictionary<ObjectAddress, FactId> into, Dictionary<ObjectAddress, FactId> from)
    {
        foreach (var (address, id) in from)
        {
            into.TryAdd(address, id);
        }

        return into;
    }

    // Columns are too many to be entered one by one for the few that something refers to.
    private static FactId? Column(CatalogNames names, ObjectAddress address) =>
        address is { Class: CatalogClass.Relation, Sub: > 0 } && names.Relation(address.Object) is { } relation && relation.Column(address.Sub) is { } column
            ? new FactId(FactKind.Column, relation.Schema, column.Name, relation.Name)
            : null;

    private static Server Start(NpgsqlConnection connection, Server? shared, CancellationToken cancellation)
    {
        foreach (var statement in Begin.Split(";\n"))
        {
            cancellation.ThrowIfCancellationRequested();
            Execute(connection, statement);
        }

        if (shared is not null)
        {
            Execute(connection, $"SET TRANSACTION SNAPSHOT {Core.Sql.Quote.Literal(shared.Snapshot)}");
            return shared;
        }

        using var command = new NpgsqlCommand(
            """
            select pg_catalog.current_setting('server_version_num')::int4,
                   (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user),
                   pg_catalog.pg_export_snapshot()
            """,
            connection);
        using var reader = command.ExecuteReader();
        reader.Read();
        return new Server(reader.GetInt32(0), reader.GetBoolean(1), reader.GetString(2));
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static void Run(NpgsqlConnection connection, Server server, CancellationToken cancellation, params CatalogQuery[] queries)
    {
        using var batch = new NpgsqlBatch(connection);
        foreach (var query in queries)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(CatalogSql.For(query.File, server.Version, server.Superuser)));
        }

        using var reader = batch.ExecuteReader(CommandBehavior.Default);
        foreach (var query in queries)
        {
            while (reader.Read())
            {
                query.Read(new CatalogRow(reader));
            }

            cancellation.ThrowIfCancellationRequested();
            query.Complete();
            reader.NextResult();
        }
    }

    private static void Together(Action one, Action two)
    {
        var other = Task.Run(two);
        try
        {
            one();
        }
        finally
        {
            other.GetAwaiter().GetResult();
        }
    }

    private sealed record Server(int Version, bool Superuser, string Snapshot);
}
