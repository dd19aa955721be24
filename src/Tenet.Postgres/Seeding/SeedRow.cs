using Npgsql;

namespace Tenet.Postgres.Seeding;

/// <summary>A row of the catalog, by names of columns.</summary>
internal sealed class SeedRow(NpgsqlDataReader reader)
{
    public long Number(string column) => reader.GetInt64(reader.GetOrdinal(column));

    public bool Flag(string column) => !reader.IsDBNull(reader.GetOrdinal(column)) && reader.GetBoolean(reader.GetOrdinal(column));

    public string? Text(string column) => reader.IsDBNull(reader.GetOrdinal(column)) ? null : reader.GetString(reader.GetOrdinal(column));

    public IReadOnlyList<string> Texts(string column) => reader.GetFieldValue<string[]>(reader.GetOrdinal(column));
}
