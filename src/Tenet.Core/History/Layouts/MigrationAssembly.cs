using System.Globalization;
using System.Numerics;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.History.Layouts;

/// <summary>Puts files whose names are understood together to migrations, in order.</summary>
internal static class MigrationAssembly
{
    public static ValueList<Migration> Assemble(IReadOnlyList<NamedFile> files, ILayout layout)
    {
        var ups = Distinct(files, FileRole.Up).OrderBy(file => file.Number).ToArray();
        var downs = Distinct(files, FileRole.Down).ToDictionary(file => file.Number);
        var repeatables = Distinct(files, FileRole.Repeatable).OrderBy(file => file.Name, StringComparer.Ordinal);

        var migrations = new List<Migration>();
        foreach (var up in ups)
        {
            CheckDate(up, layout);
            downs.Remove(up.Number, out var down);
            migrations.Add(Make(up, down?.File, layout));
        }

        if (downs.Count > 0)
        {
            var lonely = downs.Values.MinBy(file => file.Number)!;
            throw Sections.Malformed(lonely.File, 1, $"is a way back, but version {lonely.Version} has no way up; expected {layout.Form}");
        }

        if (layout.Counted)
        {
            CheckCount(ups);
        }

        if (layout.Named)
        {
            CheckNames(ups);
        }

        return [.. migrations, .. repeatables.Select(file => Make(file, null, layout))];
    }

    private static Migration Make(NamedFile file, MigrationFile? down, ILayout layout)
    {
        var sections = Sections.Read(file.File, layout.Markers);
        if (sections.Down is not null && down is not null)
        {
            throw Sections.Malformed(file.File, sections.Down.FirstLine - 1, $"has a down section, and '{down.Path}' beside it");
        }

        return new Migration
        {
            Version = file.Version,
            Name = file.Name,
            Path = file.File.Path,
            Description = sections.Description,
            Up = sections.Up,
            Down = sections.Down ?? (down is null ? null : new MigrationScript(down.Place, down.Text, 1)),
            Repeatable = file.Role == FileRole.Repeatable,
            Stamp = Stamp.Read(file.Version),
            Files = down is null ? [file.File] : [file.File, down],
        };
    }

    private static IEnumerable<NamedFile> Distinct(IReadOnlyList<NamedFile> files, FileRole role)
    {
        foreach (var group in files.Where(file => file.Role == role).GroupBy(file => (file.Number, role == FileRole.Repeatable ? file.Name : "")))
        {
            if (group.Skip(1).FirstOrDefault() is { } second)
            {
                throw new TenetException(
                    ErrorCode.MigrationDuplicated,
                    $"'{group.First().File.Path}' and '{second.File.Path}' have the same version.",
                    second.File.Place);
            }

            yield return group.First();
        }
    }

    // 00000000000000_baseline.sql stands before all time, which teams use on purpose, and so does what Prisma's users count: 0_init, 01_users.
    private static void CheckDate(NamedFile file, ILayout layout)
    {
        var isCount = file.Number == VersionNumber.Read("0") || (layout.Named && file.Version.Length <= 6);
        if (layout.Stamped && !isCount && Stamp.Read(file.Version) is null)
        {
            throw new TenetException(
                ErrorCode.MigrationLayoutUnclear,
                $"The version '{file.Version}' of '{file.File.Path}' is no date and time; expected {layout.Form}.",
                file.File.Place,
                "Correct the time stamp in the file's name.");
        }
    }

    private static void CheckNames(NamedFile[] files)
    {
        foreach (var (first, second) in files.Zip(files.Skip(1)))
        {
            if (string.CompareOrdinal(first.File.Path, second.File.Path) > 0)
            {
                throw new TenetException(
                    ErrorCode.MigrationLayoutUnclear,
                    $"'{second.File.Path}' counts as later than '{first.File.Path}', and by its name it runs earlier.",
                    second.File.Place,
                    "Fill the numbers up with zeros, so that both orders are one.");
            }
        }
    }

    private static void CheckCount(NamedFile[] files)
    {
        const string Remedy = "Bring the file back from version control, or number the files without a gap.";
        for (var i = 0; i < files.Length; i++)
        {
            var expected = i == 0 ? BigInteger.One : files[i - 1].Number.Parts[0] + 1;
            // Some teams count from 0.
            if (files[i].Number.Parts[0] > expected)
            {
                var missing = expected.ToString("D" + files[i].Version.Length, CultureInfo.InvariantCulture);
                var after = i == 0 ? "the first file" : $"'{files[i - 1].File.Path}' is followed by";
                throw new TenetException(
                    ErrorCode.MigrationMissing,
                    $"Migration {missing} is missing: {after} {(i == 0 ? "is " : "")}'{files[i].File.Path}'.",
                    files[i].File.Place,
                    Remedy);
            }
        }
    }
}
