using Tenet.Core.History;
using System.Collections.Concurrent;
using System.Data;
using System.Net;
using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Running;
using Tenet.Postgres.Catalog.Facts;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Catalog;

/// <summary>Reads a database's catalog into a <see cref="SchemaModel"/>.</summary>
/// <remarks>
/// Two connections share one exported snapshot and read at the same time: first the names that everything refers to by
/// OID, then the facts. Small queries go to the server together, so that a far one costs few round trips; the large ones
/// go by COPY, one by one, unless the connections keep plans. No query is sent for a single table.
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
        SET LOCAL work_mem = '64MB';
        SET LOCAL max_parallel_workers_per_gather = 0;
        SET LOCAL statement_timeout = 0
        """;

    private const string AboutServer = """
        ;
        select pg_catalog.current_setting('server_version_num')::int4,
               (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user),
               pg_catalog.pg_export_snapshot()
        """;

    // What the server calls the columns of a query, asked once: a history reads the same catalog again and again.
    private static readonly ConcurrentDictionary<string, string[]> ColumnNames = new();

    /// <param name="open">Opens a connection to the database; called twice, by two threads.</param>
    /// <param name="cancellation">Ends the reading between rows.</param>
    public static SchemaModel Read(Func<NpgsqlConnection> open, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(open);
        NpgsqlConnection? first = null, second = null;
        try
        {
            Together(() => first = open(), () => second = open());
            return Read(first!, second!, addresses: false, near: null, cancellation).Model;
        }
        finally
        {
            // Closing ends the transactions.
            Together(() => first?.Dispose(), () => second?.Dispose());
        }
    }

    /// <param name="open">Opens a connection to the database; called twice.</param>
    /// <param name="cancellation">Ends the reading between rows.</param>
    public static async Task<SchemaModel> ReadAsync(Func<CancellationToken, Task<NpgsqlConnection>> open, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(open);
        var connections = await Task.WhenAll(open(cancellation), open(cancellation));
        await using var first = connections[0];
        await using var second = connections[1];
        return (await ReadAsync(first, second, addresses: false, cancellation)).Model;
    }

    /// <summary>
    /// As above, over two open connections to the same database that are idle; they are idle again after it. With the address
    /// of every fact where <paramref name="addresses"/> asks for it, so that facts can be followed by OID.
    /// </summary>
    public static Task<CatalogReading> ReadAsync(NpgsqlConnection first, NpgsqlConnection second, bool addresses, CancellationToken cancellation) =>
        ReadAsync(first, second, addresses, near: null, cancellation);

    /// <param name="first">A connection.</param>
    /// <param name="second">Another one to the same database.</param>
    /// <param name="addresses">Whether facts are to be followed by OID.</param>
    /// <param name="near">Whether the server is on this machine; null where the connection says it.</param>
    /// <param name="cancellation">Ends the reading between rows.</param>
    internal static Task<CatalogReading> ReadAsync(NpgsqlConnection first, NpgsqlConnection second, bool addresses, bool? near, CancellationToken cancellation) =>
        OnThread(() =>
        {
            var reading = Read(first, second, addresses, near, cancellation);
            Together(() => Execute(first, "ROLLBACK"), () => Execute(second, "ROLLBACK"));
            return reading;
        });

    private static CatalogReading Read(NpgsqlConnection first, NpgsqlConnection second, bool addresses, bool? near, CancellationToken cancellation)
    {
        var server = Start(first, second, near);

        var names = new CatalogNames();
        var namespaces = new Namespaces(names);
        var named = OnThread(() =>
        {
            Run(
                first, server, cancellation, new ExtensionMembers(names), namespaces, new AccessMethods(names), new Relations(names), new Inheritance(names), new Sequences(names),
                new Roles(names), new Memberships(names), new NotNulls(names), new CollationNames(names),
                new OperatorClassNames(names), new TablespaceNames(names), new Attributes(names));
            Run(first, server, cancellation, new TypeNames(names));
        });

        // Beside columns, comments are the longest part.
        var described = OnThread(() =>
        {
            // Before any query of its own.
            Execute(second, $"SET TRANSACTION SNAPSHOT {Core.Sql.Quote.Literal(server.Snapshot)}");
            Run(second, server, cancellation, new Comments(names), new Defaults(names));
        });

        var relations = new FactSink();
        var tables = new FactSink();
        var others = new FactSink();
        var grants = new Grants(names);
        var labels = new SecurityLabels();
        var dependencies = new Dependencies();
        var bases = new TypeBases(dependencies);
        Together(
            () =>
            {
                described.GetAwaiter().GetResult();
                ReadTables(second, server, names, named, tables, cancellation);
            },
            () =>
            {
                Task.WhenAll(named, described).GetAwaiter().GetResult();
                ReadOthers(first, server, names, namespaces, others, [grants, labels, dependencies, bases], cancellation);
            },
            () =>
            {
                // Needs no server: while both work on their first query, it has the time.
                Task.WhenAll(named, described).GetAwaiter().GetResult();
                RelationFacts.Add(names, relations, addresses);
                SequenceFacts.Add(names, relations);
            });

        FactId? Find(ObjectAddress address) => relations.Find(address) ?? tables.Find(address) ?? others.Find(address) ?? Column(names, address);

        // Roles are read as far as facts refer to them, and those of the ledger count no more than it does.
        var (facts, ledger) = LedgerForm.LeaveOut([.. relations.Facts, .. tables.Facts, .. others.Facts, .. grants.Facts(Find)]);
        var roles = RoleFacts.Of(names, facts).ToDictionary(role => role.Name);
        facts.AddRange(roles.Values);
        facts.AddRange(labels.Facts(address => address.Class == CatalogClass.Role ? roles.GetValueOrDefault(names.Role(address.Object))?.Id : Find(address)));
        var edges = dependencies.Edges(bases, Find);
        if (ledger is not null)
        {
            var kept = facts.Select(fact => fact.Id).ToHashSet();
            edges = edges.Where(edge => kept.Contains(edge.From) && kept.Contains(edge.To));
        }

        var model = new SchemaModel(server.Version, facts, edges, [.. tables.Notices, .. others.Notices, .. ledger is null ? [] : new[] { ledger }]);
        return new CatalogReading(model, addresses ? Merge(relations, tables, others) : new Dictionary<ObjectAddress, FactId>());
    }

    private static void ReadTables(
        NpgsqlConnection connection, Server server, CatalogNames names, Task named, FactSink sink, CancellationToken cancellation)
    {
        var expressions = new StoredExpressions(server.IsNear);
        var indexes = new Indexes(names, expressions, sink) { After = named };
        var constraints = new Constraints(names, indexes, expressions, sink);
        var policies = new Policies(names, expressions, sink);
        Run(connection, server, cancellation, indexes, constraints, policies);
        if (expressions.Ask() is { } words)
        {
            Run(connection, server, cancellation, words);
        }

        constraints.AddChecks();
        indexes.AddFacts();
        policies.AddFacts();
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
                new Rules(names, sink), new Triggers(names, sink), new StatisticsObjects(names, sink),
                new EventTriggers(names, sink), published, new Publications(names, published, sink), new Subscriptions(names, sink),
                new DefaultPrivileges(names, sink), new Unmodelled(sink), new ChangedPrivileges(sink), .. last,
            ]);
    }

    private static Dictionary<ObjectAddress, FactId> Merge(params FactSink[] sinks)
    {
        var all = new Dictionary<ObjectAddress, FactId>();
        foreach (var (address, id) in sinks.SelectMany(sink => sink.Ids))
        {
            all.TryAdd(address, id);
        }

        return all;
    }

    // Columns are too many to be entered one by one for the few that something refers to.
    private static FactId? Column(CatalogNames names, ObjectAddress address) =>
        address is { Class: CatalogClass.Relation, Sub: > 0 } && names.Relation(address.Object) is { } relation && relation.Column(address.Sub) is { } column
            ? new FactId(FactKind.Column, relation.Schema, column.Name, relation.Name)
            : null;

    private static Server Start(NpgsqlConnection first, NpgsqlConnection second, bool? near)
    {
        Server? server = null;
        Together(() => server = Ask(first, near), () => Send(second, Begin));
        return server!;
    }

    private static Server Ask(NpgsqlConnection connection, bool? near)
    {
        using var batch = Batch(connection, Begin + AboutServer);
        using var reader = batch.ExecuteReader();
        reader.Read();
        return new Server(reader.GetInt32(0), reader.GetBoolean(1), reader.GetString(2), TextPool.Shared(), near ?? IsNear(connection.Host!), PostgresDataSource.KeepsPlans(connection));
    }

    // A folder is that of a Unix socket.
    private static bool IsNear(string host) => Path.IsPathRooted(host) || host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static void Send(NpgsqlConnection connection, string statements)
    {
        using var batch = Batch(connection, statements);
        batch.ExecuteNonQuery();
    }

    private static NpgsqlBatch Batch(NpgsqlConnection connection, string statements)
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var statement in statements.Split(";\n"))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        }

        return batch;
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static void Run(NpgsqlConnection connection, Server server, CancellationToken cancellation, params CatalogQuery[] queries)
    {
        foreach (var group in Groups(queries))
        {
            cancellation.ThrowIfCancellationRequested();

            // COPY is planned anew each time. A schema that is read again and again is seldom one of thousands of tables.
            if (group is [{ IsLarge: true } large] && !server.KeepsPlans)
            {
                Copy(connection, server, large);
            }
            else
            {
                Query(connection, server, group);
            }
        }
    }

    // Small queries that follow each other go to the server in one message; a large one goes alone.
    private static List<List<CatalogQuery>> Groups(CatalogQuery[] queries)
    {
        var groups = new List<List<CatalogQuery>>();
        foreach (var query in queries)
        {
            if (query.IsLarge || groups is [] || groups[^1][0].IsLarge)
            {
                groups.Add([]);
            }

            groups[^1].Add(query);
        }

        return groups;
    }

    private static void Copy(NpgsqlConnection connection, Server server, CatalogQuery query)
    {
        var sql = CatalogSql.For(query.File, server.Version, server.Superuser, server.IsNear);
        var names = ColumnNames.GetOrAdd(sql, static (sql, connection) => Describe(sql, connection), connection);
        using var copied = connection.BeginRawBinaryCopy($"COPY ({sql}) TO STDOUT (FORMAT BINARY)");
        query.After?.GetAwaiter().GetResult();
        var fields = new CopyFields(copied, names, server.Texts);
        var places = new ColumnPlaces(fields);
        while (fields.Read())
        {
            query.Read(new CatalogRow(fields, places));
        }

        query.Complete();
    }

    private static string[] Describe(string sql, NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader(CommandBehavior.SchemaOnly);
        var names = new string[reader.FieldCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = reader.GetName(i);
        }

        return names;
    }

    private static void Query(NpgsqlConnection connection, Server server, List<CatalogQuery> queries)
    {
        var present = Present(connection, queries.FindAll(query => query.IsNeeded));
        using var batch = new NpgsqlBatch(connection);
        foreach (var query in present)
        {
            var command = new NpgsqlBatchCommand(CatalogSql.For(query.File, server.Version, server.Superuser, server.IsNear));
            foreach (var value in query.Parameters)
            {
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
            }

            batch.BatchCommands.Add(command);
        }

        using var reader = present.Count > 0 ? batch.ExecuteReader(CommandBehavior.Default) : null;
        foreach (var query in queries)
        {
            if (reader is not null && present.Contains(query))
            {
                query.After?.GetAwaiter().GetResult();
                var fields = new ReaderFields(reader);
                var places = new ColumnPlaces(fields);
                while (reader.Read())
                {
                    query.Read(new CatalogRow(fields, places));
                }

                reader.NextResult();
            }

            query.Complete();
        }
    }

    // One question tells which of the rare kinds the database holds; the queries of the others are not sent.
    private static List<CatalogQuery> Present(NpgsqlConnection connection, List<CatalogQuery> queries)
    {
        var rare = queries.FindAll(query => query.Presence is not null);
        if (rare.Count < 2)
        {
            return queries;
        }

        var asked = rare.ConvertAll(query => $"exists (select from pg_catalog.{query.Presence})");
        using var command = new NpgsqlCommand("select " + string.Join(", ", asked), connection);
        using var reader = command.ExecuteReader();
        reader.Read();
        return queries.FindAll(query => rare.IndexOf(query) is var place && (place < 0 || reader.GetBoolean(place)));
    }

    private static void Together(Action one, params Action[] others)
    {
        var running = Array.ConvertAll(others, OnThread);
        try
        {
            one();
        }
        finally
        {
            Task.WhenAll(running).GetAwaiter().GetResult();
        }
    }

    // A thread of its own: Npgsql sends all but the first command of a batch from the pool, which has one thread a core and
    // takes half a second to add another. Were we waiting on those threads, the batch would wait for that long, too.
    private static Task OnThread(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static Task<T> OnThread<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private sealed record Server(int Version, bool Superuser, string Snapshot, TextPool Texts, bool IsNear, bool KeepsPlans);
}
