using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Forms;

/// <summary>Pieces of code that the guide shows: of the schema itself, or written for its tenancy settings.</summary>
public sealed record SampleView(string Repository, string Middleware, string ForeignKey, string Unique, string Check)
{
    internal static SampleView Of(SchemaView schema)
    {
        var setting = schema.Tenancy.Setting.Replace("\"", "", StringComparison.Ordinal);
        var table = schema.Tables.FirstOrDefault(table => table.RowSecurity) ?? (schema.Tables.Count > 0 ? schema.Tables[0] : null);
        var key = table?.Columns.FirstOrDefault(column => column.IsPrimaryKey)?.Name ?? "id";
        return new SampleView(
            $$"""
            // The policies add the tenant; the query names the row alone.
            await using var command = new NpgsqlCommand("SELECT * FROM {{table?.Name}} WHERE {{key}} = $1", connection, transaction);
            command.Parameters.AddWithValue(id);
            """,
            $$"""
            // The tenant comes from the signed-in user, holds for this transaction, and ends with it.
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = new NpgsqlCommand("SELECT set_config('{{setting}}', $1, true)", connection, transaction);
            command.Parameters.AddWithValue(tenant.ToString());
            await command.ExecuteNonQueryAsync();
            """,
            Statement(schema, sql => sql.Contains("FOREIGN KEY", StringComparison.Ordinal)),
            Line(schema, " UNIQUE "),
            Line(schema, " CHECK "));
    }

    private static string Statement(SchemaView schema, Func<string, bool> which) =>
        schema.Tables.SelectMany(table => table.Ddl.Split(";\n")).Select(sql => sql.Trim('\n')).Where(which).Select(sql => sql[(sql.LastIndexOf("ALTER", StringComparison.Ordinal) is var at and >= 0 ? at : 0)..] + ";").FirstOrDefault() ?? "-- none in this schema";

    private static string Line(SchemaView schema, string word) =>
        schema.Tables.SelectMany(table => table.Ddl.Split('\n')).Where(line => line.Contains("CONSTRAINT ", StringComparison.Ordinal) && line.Contains(word, StringComparison.Ordinal)).Select(line => line.Trim().TrimEnd(',')).FirstOrDefault() ?? "-- none in this schema";
}
