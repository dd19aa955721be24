using System.Globalization;
using System.Text;

namespace Tenet.Bench.Migrate;

/// <summary>A thousand small migrations in the forms of those that run them: a table, a column, an index, a comment, in turn.</summary>
internal static class SmallMigrations
{
    private static readonly DateTime Begin = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"m{number:0000}");

    private static string Up(int number) => (number % 4) switch
    {
        0 => $"CREATE TABLE t{number} (id int PRIMARY KEY, name text NOT NULL);",
        1 => $"ALTER TABLE t{number - 1} ADD COLUMN note text;",
        2 => $"CREATE INDEX t{number - 2}_note ON t{number - 2} (note);",
        _ => $"COMMENT ON TABLE t{number - 3} IS 'Made by migration {number - 3}.';",
    };

    private static string Down(int number) => (number % 4) switch
    {
        0 => $"DROP TABLE t{number};",
        1 => $"ALTER TABLE t{number - 1} DROP COLUMN note;",
        2 => $"DROP INDEX t{number - 2}_note;",
        _ => $"COMMENT ON TABLE t{number - 3} IS NULL;",
    };

    /// <summary>dbmate's own layout, which Tenet reads as well.</summary>
    public static void WriteDbmate(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < count; number++)
        {
            File.WriteAllText(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Begin.AddSeconds(number):yyyyMMddHHmmss}_{Name(number)}.sql")), $"-- migrate:up\n{Up(number)}\n\n-- migrate:down\n{Down(number)}\n");
        }
    }

    /// <summary>A project of sqitch's: a plan, and a script a change.</summary>
    public static void WriteSqitch(string folder, int count)
    {
        Directory.CreateDirectory(Path.Combine(folder, "deploy"));
        Directory.CreateDirectory(Path.Combine(folder, "revert"));
        var plan = new StringBuilder("%syntax-version=1.0.0\n%project=bench\n\n");
        for (var number = 0; number < count; number++)
        {
            plan.Append(CultureInfo.InvariantCulture, $"{Name(number)} 2026-01-01T00:00:00Z Bench <bench@example.com> # {number}\n");
            File.WriteAllText(Path.Combine(folder, "deploy", Name(number) + ".sql"), $"BEGIN;\n{Up(number)}\nCOMMIT;\n");
            File.WriteAllText(Path.Combine(folder, "revert", Name(number) + ".sql"), $"BEGIN;\n{Down(number)}\nCOMMIT;\n");
        }

        File.WriteAllText(Path.Combine(folder, "sqitch.plan"), plan.ToString());
        File.WriteAllText(Path.Combine(folder, "sqitch.conf"), "[core]\n\tengine = pg\n[user]\n\tname = Bench\n\temail = bench@example.com\n");
    }

    /// <summary>All statements in one file, which is the least that anybody can do.</summary>
    public static string WritePlain(string folder, int count)
    {
        var path = Path.Combine(folder, "plain.sql");
        File.WriteAllLines(path, Enumerable.Range(0, count).Select(Up));
        return path;
    }

    /// <summary>A transaction a migration, with a row that says so: the least that a runner can do.</summary>
    public static string WriteWithLedger(string folder, int count)
    {
        var path = Path.Combine(folder, "ledger.sql");
        File.WriteAllLines(
            path,
            Enumerable.Range(0, count).SelectMany(number => (string[])["BEGIN;", Up(number), $"INSERT INTO ledger (version) VALUES ('{Name(number)}');", "COMMIT;"])
                .Prepend("CREATE TABLE ledger (version text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());"));
        return path;
    }
}
