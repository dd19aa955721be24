namespace Tenet.Core.CodeModels.CSharp;

/// <summary>The two small types that all repositories of a folder share.</summary>
internal static class CSharpSupport
{
    private const string Values = """
        /// <summary>Adds parameters by position.</summary>
        internal static class CommandValues
        {
            public static void AddValue(this NpgsqlCommand command, NpgsqlDbType type, object? value) =>
                command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = value ?? DBNull.Value });
        }

        """;

    private const string Insert = """
        /// <summary>The columns that an INSERT names; those that are left out take their defaults.</summary>
        internal sealed class InsertValues(NpgsqlCommand command)
        {
            private readonly StringBuilder columns = new();
            private readonly StringBuilder values = new();

            public void Set(string column, string cast, NpgsqlDbType type, object? value)
            {
                command.AddValue(type, value);
                columns.Append(columns.Length > 0 ? ", " : "").Append(column);
                values.Append(values.Length > 0 ? ", $" : "$").Append(command.Parameters.Count).Append(cast);
            }

            public void SetIfGiven(string column, string cast, NpgsqlDbType type, object? value)
            {
                if (value is not null)
                {
                    Set(column, cast, type, value);
                }
            }

            public string Insert(string table) =>
                columns.Length == 0 ? $"INSERT INTO {table} DEFAULT VALUES" : $"INSERT INTO {table} ({columns}) VALUES ({values})";
        }

        """;

    public static IReadOnlyList<string> Names { get; } = ["CommandValues", "InsertValues"];

    public static IEnumerable<ModelFile> Files(string space) =>
    [
        new(Names[0] + ".cs", CSharpText.File(space, "System", "Npgsql", "NpgsqlTypes") + Values.ReplaceLineEndings("\n")),
        new(Names[1] + ".cs", CSharpText.File(space, "System.Text", "Npgsql", "NpgsqlTypes") + Insert.ReplaceLineEndings("\n")),
    ];
}
