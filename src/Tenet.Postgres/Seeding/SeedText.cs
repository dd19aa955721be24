using System.Globalization;
using System.Text;
using Npgsql;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Seeding;

/// <summary>Writes made-up rows as a script: INSERT for everybody, or COPY for psql, which is shorter and faster.</summary>
public sealed class SeedText(SeedFill fill, NpgsqlConnection connection, SeedForm form)
{
    private const int RowsAStatement = 200;

    /// <summary>One script with all tables, in one transaction.</summary>
    public async Task WriteAsync(TextWriter writer, string head, CancellationToken cancellation)
    {
        await BeginAsync(writer, head);
        foreach (var group in fill.Groups.Where(group => group.Any(draft => draft.Total > 0)))
        {
            await WriteAsync(writer, group, cancellation);
        }

        await writer.WriteAsync("\nCOMMIT;\n");
    }

    /// <summary>What stands before rows in each script.</summary>
    public static async Task BeginAsync(TextWriter writer, string head) =>
        await writer.WriteAsync($"-- {head}\nBEGIN;\nSET LOCAL TimeZone = 'UTC';\nSET LOCAL DateStyle = 'ISO, YMD';\nSET LOCAL IntervalStyle = 'postgres';\n");

    /// <summary>The rows of tables that are filled together.</summary>
    public async Task WriteAsync(TextWriter writer, IReadOnlyList<TableDraft> group, CancellationToken cancellation)
    {
        var filled = group.Where(draft => draft.Total > 0).ToList();
        if (filled.Count > 1 && filled.All(draft => !draft.Careful))
        {
            await WriteTogetherAsync(writer, filled, cancellation);
        }
        else
        {
            foreach (var draft in SeedOrder.OfGroup(filled))
            {
                await WriteAsync(writer, draft, cancellation);
            }
        }

        foreach (var draft in filled)
        {
            foreach (var statement in SeedOrder.Sequences(draft))
            {
                await writer.WriteAsync(statement + ";\n");
            }
        }
    }

    private async Task WriteAsync(TextWriter writer, TableDraft draft, CancellationToken cancellation)
    {
        await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"\n-- {draft.Table.Path}: {draft.Total}\n"));
        foreach (var part in SeedOrder.Parts(draft, fill))
        {
            if (part.Before is { } before)
            {
                await writer.WriteAsync(before + ";\n");
            }

            if (!draft.Given.Any())
            {
                await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO {draft.Table.Path} SELECT FROM generate_series(1, {draft.Total});\n"));
                continue;
            }

            if (form == SeedForm.Copy)
            {
                await writer.WriteAsync($"COPY {draft.Table.Path} ({draft.GivenColumns}) FROM stdin;\n");
                await foreach (var line in LinesAsync(draft, part.Condition, cancellation))
                {
                    await writer.WriteAsync(line + "\n");
                }

                await writer.WriteAsync("\\.\n");
                continue;
            }

            var count = 0;
            await foreach (var line in LinesAsync(draft, part.Condition, cancellation))
            {
                await writer.WriteAsync(count++ % RowsAStatement == 0 ? $"{(count == 1 ? "" : ";\n")}{Insert(draft)} VALUES\n  " : ",\n  ");
                await writer.WriteAsync(Values(line));
            }

            await writer.WriteAsync(count == 0 ? "" : ";\n");
        }
    }

    // A circle of references that must not be empty closes within one statement.
    private async Task WriteTogetherAsync(TextWriter writer, List<TableDraft> group, CancellationToken cancellation)
    {
        await writer.WriteAsync($"\n-- {string.Join(", ", group.Select(draft => string.Create(CultureInfo.InvariantCulture, $"{draft.Table.Path}: {draft.Total}")))}\nWITH ");
        for (var place = 0; place < group.Count; place++)
        {
            var isLast = place == group.Count - 1;
            await writer.WriteAsync(isLast ? "" : string.Create(CultureInfo.InvariantCulture, $"{(place == 0 ? "" : "  ")}i{place} AS ("));
            await writer.WriteAsync($"{Insert(group[place])} VALUES\n  ");
            var count = 0;
            await foreach (var line in LinesAsync(group[place], "true", cancellation))
            {
                await writer.WriteAsync((count++ == 0 ? "" : ",\n  ") + Values(line));
            }

            await writer.WriteAsync(isLast ? ";\n" : place == group.Count - 2 ? ")\n" : "),\n");
        }
    }

    private static string Insert(TableDraft draft) => $"INSERT INTO {draft.Table.Path} ({draft.GivenColumns}){(SeedOrder.HasIdentity(draft) ? " OVERRIDING SYSTEM VALUE" : "")}";

    private async IAsyncEnumerable<string> LinesAsync(TableDraft draft, string condition, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        using var lines = await connection.BeginTextExportAsync($"COPY (SELECT {draft.GivenColumns} FROM {draft.Rows} WHERE {condition} ORDER BY tenet_n) TO STDOUT", cancellation);
        while (await lines.ReadLineAsync(cancellation) is { } line)
        {
            yield return line;
        }
    }

    private static string Values(string line) => $"({string.Join(", ", line.Split('\t').Select(field => field == "\\N" ? "NULL" : Quote.Literal(Unescape(field))))})";

    private static string Unescape(string field)
    {
        if (!field.Contains('\\'))
        {
            return field;
        }

        var text = new StringBuilder();
        for (var at = 0; at < field.Length; at++)
        {
            text.Append(field[at] != '\\' || at + 1 == field.Length ? field[at] : field[++at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', 'v' => '\v', var other => other });
        }

        return text.ToString();
    }
}
