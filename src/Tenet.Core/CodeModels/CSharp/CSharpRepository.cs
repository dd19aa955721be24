namespace Tenet.Core.CodeModels.CSharp;

/// <summary>Writes the repository of a table or view: SQL with parameters on a connection of the caller's, which keeps its own settings and transaction.</summary>
internal sealed class CSharpRepository
{
    private const string Task = "global::System.Threading.Tasks.Task";

    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.Linq", "System.Net.NetworkInformation", "System.Text.Json", "System.Threading", "Npgsql", "NpgsqlTypes",
    ];

    private readonly CSharpEntity model;
    private readonly CodeText code;
    private readonly string selected;
    private readonly string keyType;

    private CSharpRepository(CSharpEntity model)
    {
        this.model = model;
        code = CSharpText.File(model.Namespace, Usings);
        selected = string.Join(", ", model.Columns.Select(column => column.Selected));
        keyType = model.Key is [var only] ? only.Type.Name : $"({string.Join(", ", model.Key.Select(key => $"{key.Type.Name} {key.Property}"))})";
    }

    public static ModelFile Write(CSharpEntity model) => new(model.RepositoryName + ".cs", new CSharpRepository(model).Write());

    private string Write()
    {
        code.Line($"/// <summary>Reads{(model.Entity.IsReadOnly ? "" : " and writes")} rows of {CSharpText.Name(model.Entity.Id.Path)}.</summary>");
        code.Line("/// <param name=\"connection\">An open connection. Its settings and its transaction are the caller's.</param>");
        code.Line($"public sealed class {model.RepositoryName}(NpgsqlConnection connection)");
        code.Open("{");
        code.Line($"private const string Columns = {CSharpText.Literal(selected)};");
        if (model.Key.Count > 0)
        {
            Get();
            Page();
        }
        else
        {
            List();
        }

        if (model.Entity.CanInsert)
        {
            Insert();
        }

        if (model.Key.Count > 0 && !model.Entity.IsReadOnly)
        {
            if (model.Updatable.Count > 0)
            {
                Update();
            }

            Delete();
        }

        Read();
        code.Close("}");
        return code.ToString();
    }

    private void Get()
    {
        Method("The row of that key, or null.", $"public async {Task}<{model.Name}?> GetAsync({KeyParameters}, CancellationToken cancellation = default)");
        Command($"\"SELECT \" + Columns + {CSharpText.Literal($" FROM {model.Table} WHERE {KeyEquals(1)}")}");
        AddKey(key => Argument(key));
        code.Line("await using var reader = await command.ExecuteReaderAsync(cancellation);");
        code.Line("return await reader.ReadAsync(cancellation) ? Read(reader) : null;");
        code.Close("}");
    }

    private void Page()
    {
        var order = string.Join(", ", model.Key.Select(key => key.Sql));
        var values = string.Join(", ", model.Key.Select((key, i) => key.Parameter(i + 1)));
        Method(
            "Rows in the order of the key, at most <paramref name=\"limit\"/>; those behind <paramref name=\"after\"/>, or from the first.",
            $"public async {Task}<IReadOnlyList<{model.Name}>> ListAsync(int limit, {keyType}? after = null, CancellationToken cancellation = default)");
        Command("after is null");
        code.Line($"    ? \"SELECT \" + Columns + {CSharpText.Literal($" FROM {model.Table} ORDER BY {order} LIMIT $1")}");
        code.Line($"    : \"SELECT \" + Columns + {CSharpText.Literal($" FROM {model.Table} WHERE ({order}) > ({values}) ORDER BY {order} LIMIT ${model.Key.Count + 1}")};");
        code.Line("if (after is { } last)");
        code.Open("{");
        AddKey(key => model.Key.Count == 1 ? "last" : "last." + key.Property);
        code.Close("}");
        code.Line();
        Rows();
    }

    private void List()
    {
        Method("Rows in no order, at most <paramref name=\"limit\"/>.", $"public async {Task}<IReadOnlyList<{model.Name}>> ListAsync(int limit, CancellationToken cancellation = default)");
        Command($"\"SELECT \" + Columns + {CSharpText.Literal($" FROM {model.Table} LIMIT $1")}");
        Rows();
    }

    private void Rows()
    {
        code.Line("command.AddValue(NpgsqlDbType.Integer, limit);");
        code.Line($"var rows = new List<{model.Name}>();");
        code.Line("await using var reader = await command.ExecuteReaderAsync(cancellation);");
        code.Line("while (await reader.ReadAsync(cancellation))");
        code.Open("{");
        code.Line("rows.Add(Read(reader));");
        code.Close("}");
        code.Line();
        code.Line("return rows;");
        code.Close("}");
    }

    private void Insert()
    {
        Method("Inserts a row and gives it as the database made it.", $"public async {Task}<{model.Name}> InsertAsync({model.InsertName} row, CancellationToken cancellation = default)");
        code.Line("ArgumentNullException.ThrowIfNull(row);");
        code.Line("await using var command = connection.CreateCommand();");
        code.Line("var values = new InsertValues(command);");
        foreach (var column in model.Insertable)
        {
            var always = column.Column.Required;
            var value = column.Written("row." + column.Property, !always);
            code.Line($"values.{(always ? "Set" : "SetIfGiven")}({CSharpText.Literal(column.Sql)}, {CSharpText.Literal(column.Type.ParameterCast)}, NpgsqlDbType.{column.Type.Parameter}, {value});");
        }

        code.Line($"command.CommandText = values.Insert({CSharpText.Literal(model.Table)}) + \" RETURNING \" + Columns;");
        code.Line("await using var reader = await command.ExecuteReaderAsync(cancellation);");
        code.Line("await reader.ReadAsync(cancellation);");
        code.Line("return Read(reader);");
        code.Close("}");
    }

    private void Update()
    {
        var sets = string.Join(", ", model.Updatable.Select((column, i) => $"{column.Sql} = {column.Parameter(i + 1)}"));
        Method("Writes all columns of the row with that key.", $"public async {Task}<bool> UpdateAsync({model.Name} row, CancellationToken cancellation = default)", "Whether the row was there.");
        code.Line("ArgumentNullException.ThrowIfNull(row);");
        Command(CSharpText.Literal($"UPDATE {model.Table} SET {sets} WHERE {KeyEquals(model.Updatable.Count + 1)}"));
        foreach (var column in model.Updatable)
        {
            Add(column, column.Written("row." + column.Property, column.Column.Nullable));
        }

        AddKey(key => "row." + key.Property);
        code.Line("return await command.ExecuteNonQueryAsync(cancellation) > 0;");
        code.Close("}");
    }

    private void Delete()
    {
        Method("Deletes the row of that key.", $"public async {Task}<bool> DeleteAsync({KeyParameters}, CancellationToken cancellation = default)", "Whether the row was there.");
        Command(CSharpText.Literal($"DELETE FROM {model.Table} WHERE {KeyEquals(1)}"));
        AddKey(key => Argument(key));
        code.Line("return await command.ExecuteNonQueryAsync(cancellation) > 0;");
        code.Close("}");
    }

    private void Read()
    {
        code.Line();
        code.Line($"private static {model.Name} Read(NpgsqlDataReader reader) => new()");
        code.Line("{");
        for (var i = 0; i < model.Columns.Count; i++)
        {
            code.Line($"    {model.Columns[i].Property} = {model.Columns[i].ReadAt(i)},");
        }

        code.Line("};");
    }

    private void Method(string summary, string signature, string? returns = null)
    {
        code.Line();
        code.Line($"/// <summary>{summary}</summary>");
        if (returns is not null)
        {
            code.Line($"/// <returns>{returns}</returns>");
        }

        code.Line(signature);
        code.Open("{");
    }

    // A text that goes on over lines ends itself.
    private void Command(string text)
    {
        code.Line("await using var command = connection.CreateCommand();");
        code.Line($"command.CommandText = {text}{(text == "after is null" ? "" : ";")}");
    }

    private string KeyParameters => string.Join(", ", model.Key.Select(key => $"{key.Type.Name} {Argument(key)}"));

    private string KeyEquals(int first) => string.Join(" AND ", model.Key.Select((key, i) => $"{key.Sql} = {key.Parameter(first + i)}"));

    private void AddKey(Func<CSharpColumn, string> value)
    {
        foreach (var key in model.Key)
        {
            Add(key, key.Written(value(key), false));
        }
    }

    private void Add(CSharpColumn column, string value) => code.Line($"command.AddValue(NpgsqlDbType.{column.Type.Parameter}, {value});");

    // Not the name alone: it might be a keyword, or that of another parameter.
    private static string Argument(CSharpColumn key) => "key" + key.Property;
}
