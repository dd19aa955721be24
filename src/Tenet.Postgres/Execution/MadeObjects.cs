using Npgsql;
using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Observation;

namespace Tenet.Postgres.Execution;

/// <summary>Asks the server what each statement of a schema makes or alters: an event trigger notes it down.</summary>
public static class MadeObjects
{
    // The statement is known by its text, as it was sent. Whoever a file has SET ROLE to, the note is written.
    private const string Watch = """
        CREATE SCHEMA tenet_watch;
        CREATE TABLE tenet_watch.made (statement text, class oid, object oid, sub int4);
        CREATE FUNCTION tenet_watch.note() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
        BEGIN
            INSERT INTO tenet_watch.made
            SELECT pg_catalog.current_query(), c.classid, c.objid, c.objsubid FROM pg_catalog.pg_event_trigger_ddl_commands() c WHERE c.objid IS NOT NULL;
        END
        $$;
        CREATE EVENT TRIGGER tenet_watch ON ddl_command_end EXECUTE FUNCTION tenet_watch.note();
        """;

    // A composite type is known by the relation that it has.
    private const string Made = """
        SELECT statement, class, object, sub FROM tenet_watch.made
        UNION
        SELECT m.statement, 1259::oid, t.typrelid, 0 FROM tenet_watch.made m JOIN pg_catalog.pg_type t ON t.oid = m.object WHERE m.class = 1247 AND t.typrelid <> 0
        """;

    /// <param name="sandbox">Where a database may come and go.</param>
    /// <param name="files">The files of the schema.</param>
    /// <param name="cancellation">Ends the loading between statements.</param>
    /// <returns>What statements made, by their texts.</returns>
    public static async Task<ILookup<string, FactId>> ReadAsync(Sandbox.Sandbox sandbox, IReadOnlyList<SqlScript> files, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        await using var outer = await sandbox.CreateDatabaseAsync(cancellation);
        await using var roles = await RolesAsBefore.OfAsync(outer, cancellation);
        await using var database = await sandbox.CreateDatabaseAsync(cancellation);
        await using var connection = await database.OpenAsync(cancellation);
        await ScriptRunner.RunAsync(connection, new SqlScript("", Watch), cancellation);
        await SchemaLoader.LoadAsync(connection, files, cancellation);
        await using var second = await database.OpenAsync(cancellation);
        var made = await MadeAsync(connection, cancellation);
        var addresses = (await CatalogReader.ReadAsync(connection, second, addresses: true, cancellation)).Addresses;
        return made.Where(note => addresses.ContainsKey(note.Address)).Select(note => (note.Statement, Id: addresses[note.Address])).Distinct().ToLookup(note => note.Statement, note => note.Id);
    }

    private static async Task<IReadOnlyList<(string Statement, ObjectAddress Address)>> MadeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Made, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var made = new List<(string, ObjectAddress)>();
        while (await rows.ReadAsync(cancellation))
        {
            made.Add((rows.GetString(0), new ObjectAddress(rows.GetFieldValue<uint>(1), rows.GetFieldValue<uint>(2), rows.GetInt32(3))));
        }

        return made;
    }
}
