using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Rules.Shapes;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Catalog.Trees;

/// <summary>Asks a server how policies are built: it keeps their conditions as the trees into which it parsed them.</summary>
public static class PolicyShapes
{
    private const string Policies = """
        select n.nspname, c.relname, p.polname, p.polrelid, p.polqual::text, p.polwithcheck::text
          from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         order by 1, 2, 3
        """;

    private const string Columns = """
        select a.attrelid, a.attnum, a.attname from pg_catalog.pg_attribute a
         where a.attrelid in (select p.polrelid from pg_catalog.pg_policy p) and a.attnum > 0 and not a.attisdropped
        """;

    // All that user-defined objects may call is few; of the built-in ones, those that are not immutable matter.
    private const string Functions = """
        select p.oid, n.nspname, p.proname, p.provolatile = 'i' from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where p.prokind in ('f', 'w')
        """;

    private const string Equalities = "select o.oid from pg_catalog.pg_operator o where o.oprname = '='";

    public static async Task<IReadOnlyList<PolicyShape>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var policies = await RowsAsync(
            connection, Policies,
            row => (Schema: row.GetString(0), Table: row.GetString(1), Name: row.GetString(2), Relation: row.GetFieldValue<uint>(3), Using: row.IsDBNull(4) ? null : row.GetString(4), Check: row.IsDBNull(5) ? null : row.GetString(5)),
            cancellation);
        if (policies.Count == 0)
        {
            return [];
        }

        var columns = (await RowsAsync(connection, Columns, row => (Relation: row.GetFieldValue<uint>(0), Number: (int)row.GetInt16(1), Name: row.GetString(2)), cancellation))
            .GroupBy(column => column.Relation).ToDictionary(group => group.Key, group => group.ToDictionary(column => column.Number, column => column.Name));
        var functions = await RowsAsync(connection, Functions, row => (Oid: row.GetFieldValue<uint>(0), Function: Function(row.GetString(1), row.GetString(2), row.GetBoolean(3))), cancellation);
        var equalities = await RowsAsync(connection, Equalities, row => row.GetFieldValue<uint>(0), cancellation);
        var names = new TreeNames(functions.ToDictionary(item => item.Oid, item => item.Function), equalities.ToHashSet());
        return
        [
            .. policies.Select(policy => new PolicyShape(
                new FactId(FactKind.Policy, policy.Schema, policy.Name, policy.Table),
                Shape(policy.Using, columns[policy.Relation], names), Shape(policy.Check, columns[policy.Relation], names))),
        ];
    }

    private static ExpressionShape? Shape(string? tree, IReadOnlyDictionary<int, string> columns, TreeNames names) =>
        tree is null ? null : new TreeShape(columns, names).Of(TreeReader.Read(tree));

    private static TreeFunction Function(string schema, string name, bool immutable) =>
        schema == "pg_catalog" ? new TreeFunction(name, immutable, name == "current_setting") : new TreeFunction(Quote.Qualified(schema, name), immutable, ReadsSetting: false);

    private static async Task<List<T>> RowsAsync<T>(NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var all = new List<T>();
        while (await rows.ReadAsync(cancellation))
        {
            all.Add(read(rows));
        }

        return all;
    }
}
