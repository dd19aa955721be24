using System.Globalization;
using System.Numerics;
using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.History.Layouts;

/// <summary>Names and divides the files of new migrations as their folder's layout wants it.</summary>
public static class MigrationWriter
{
    private const string Dense = "yyyyMMddHHmmss";
    private const string Parted = "yyyyMMdd_HHmmss";

    // dbmate's own sign would make the file one of dbmate's.
    private const string Foreign = "-- +goose Up";

    /// <param name="set">The migrations that are there.</param>
    /// <param name="name">The descriptive part of the names.</param>
    /// <param name="migrations">What to write, in order.</param>
    /// <param name="now">For layouts whose versions are times; a later version that is there goes before it.</param>
    /// <returns>The files, by their path from the migrations folder on.</returns>
    public static IReadOnlyList<MigrationFile> Write(MigrationSet set, string name, IReadOnlyList<NewMigration> migrations, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(migrations);
        return Write(set, [.. migrations.Select((migration, i) => (migrations.Count == 1 ? name : $"{name}_{i + 1}", migration))], now);
    }

    /// <param name="set">The migrations that are there.</param>
    /// <param name="migrations">What to write, in order, each under a name of its own.</param>
    /// <param name="now">For layouts whose versions are times; a later version that is there goes before it.</param>
    /// <returns>The files, by their path from the migrations folder on.</returns>
    public static IReadOnlyList<MigrationFile> Write(MigrationSet set, IReadOnlyList<(string Name, NewMigration Migration)> migrations, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(migrations);
        var versions = Versions(set, now).Take(migrations.Count);
        return [.. versions.Zip(migrations).SelectMany(item => Files(set.Layout, item.First, item.Second.Name, item.Second.Migration))];
    }

    private static IEnumerable<string> Versions(MigrationSet set, DateTimeOffset now)
    {
        var last = set.Migrations.LastOrDefault(migration => !migration.Repeatable);
        if (Form(set.Layout, last) is { } form)
        {
            // The next whole second where the last stamp is of this one.
            var time = last?.Stamp is { } stamp && stamp.AddSeconds(1) > now ? stamp.AddSeconds(1) : now.ToUniversalTime();
            for (; ; time = time.AddSeconds(1))
            {
                yield return time.ToString(form, CultureInfo.InvariantCulture);
            }
        }

        // 1.2 is followed by 1.3, 009 by 010.
        var version = last?.Version ?? (set.Layout switch { MigrationLayout.Flyway => "0", MigrationLayout.GolangMigrate => "000000", _ => "000" });
        while (true)
        {
            var cut = version.LastIndexOfAny(['.', '_']) + 1;
            var number = BigInteger.Parse(version[cut..], NumberStyles.None, CultureInfo.InvariantCulture) + 1;
            version = version[..cut] + number.ToString(CultureInfo.InvariantCulture).PadLeft(version.Length - cut, '0');
            yield return version;
        }
    }

    // A layout that counts or tells the time goes on with what its last version is.
    private static string? Form(MigrationLayout layout, Migration? last) => layout switch
    {
        MigrationLayout.Timestamp => Parted,
        MigrationLayout.Supabase or MigrationLayout.Prisma or MigrationLayout.Dbmate => Dense,
        MigrationLayout.Flyway or MigrationLayout.GolangMigrate when last is { Stamp: not null } => last.Version.Contains('_') ? Parted : Dense,
        _ => null,
    };

    private static IEnumerable<MigrationFile> Files(MigrationLayout layout, string version, string name, NewMigration migration)
    {
        var (up, down) = (Head(migration.Head) + "\n" + migration.Up, $"-- The way back of {version}_{name}.\n\n{migration.Down}");
        return layout switch
        {
            MigrationLayout.Timestamp or MigrationLayout.Sequential => [new MigrationFile($"{version}_{name}.sql", Sections(migration, isMarked: false))],
            MigrationLayout.Dbmate => [new MigrationFile($"{version}_{name}.sql", Sections(migration, isMarked: true))],
            MigrationLayout.Supabase => [new MigrationFile($"{version}_{name}.sql", Marker.All(migration.Up).Any() ? $"{Head(migration.Head)}\n{Foreign}\n{migration.Up}" : up), new MigrationFile($"{version}_{name}.down.sql", down)],
            MigrationLayout.Prisma => [new MigrationFile($"{version}_{name}/migration.sql", up), new MigrationFile($"{version}_{name}/down.sql", down)],
            MigrationLayout.Flyway => [new MigrationFile($"V{version}__{name}.sql", up), new MigrationFile($"U{version}__{name}.sql", down)],
            MigrationLayout.GolangMigrate => [new MigrationFile($"{version}_{name}.up.sql", up), new MigrationFile($"{version}_{name}.down.sql", down)],
            _ => throw new ArgumentOutOfRangeException(nameof(layout)),
        };
    }

    // A bare marker takes no option, and a routine's body may hold a line like one; a tool's own sign goes before it.
    private static string Sections(NewMigration migration, bool isMarked)
    {
        var isSigned = isMarked || migration.UpAlone || migration.DownAlone || Marker.All(migration.Up).Concat(Marker.All(migration.Down)).Any();
        var sign = isSigned ? Marker.Dbmate : Marker.Plain;
        return $"{Head(migration.Head)}\n-- {sign}up{Alone(migration.UpAlone)}\n{migration.Up}\n-- {sign}down{Alone(migration.DownAlone)}\n{migration.Down}";
    }

    private static string Alone(bool isAlone) => isAlone ? " transaction:false" : "";

    private static string Head(ValueList<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            // A quoted name may hold a line break, which would end the comment.
            text.Append("-- ").Append(line.ReplaceLineEndings(" ")).Append('\n');
        }

        return text.ToString();
    }
}
