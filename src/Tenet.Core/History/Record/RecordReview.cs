using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;

namespace Tenet.Core.History.Record;

/// <summary>Compares a record with the folder it stands in.</summary>
internal sealed class RecordReview
{
    private readonly MigrationRecord record;
    private readonly MigrationSet set;
    private readonly HashSet<string> recorded;
    private readonly Dictionary<string, PresentFile> present = new(StringComparer.Ordinal);
    private readonly HashSet<string> renamed = new(StringComparer.Ordinal);
    private readonly List<Migration> fresh = [];
    private readonly List<Migration> changed = [];
    private readonly List<RecordProblem> problems = [];

    private RecordReview(MigrationRecord record, MigrationSet set)
    {
        (this.record, this.set) = (record, set);
        recorded = record.Lines.Select(line => line.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var migration in set.Migrations)
        {
            foreach (var file in migration.Files)
            {
                present[file.Path] = new PresentFile(migration, present.Count, FileDigest.Of(file.Text));
            }
        }
    }

    public static RecordComparison Review(MigrationRecord record, MigrationSet set)
    {
        var review = new RecordReview(record, set);
        review.LookAtRecordedFiles();
        review.LookAtRecordedOrder();
        review.LookAtNewFiles();
        return new RecordComparison
        {
            Problems = review.problems.ToValueList(),
            NewMigrations = review.fresh.ToValueList(),
            ChangedRepeatables = review.changed.ToValueList(),
        };
    }

    private void LookAtRecordedFiles()
    {
        // The same text under a new name is a renamed file, not one that is gone and one that is new.
        var unrecorded = present.Where(file => !recorded.Contains(file.Key)).ToLookup(file => file.Value.Digest, file => file.Key, StringComparer.Ordinal);
        foreach (var (digest, path) in record.Lines)
        {
            if (!present.TryGetValue(path, out var now))
            {
                var twin = unrecorded[digest].FirstOrDefault(other => !renamed.Contains(other));
                Report(ErrorCode.MigrationMissing, path, twin is not null && renamed.Add(twin)
                    ? $"'{path}' is recorded, but was renamed to '{twin}'."
                    : $"'{path}' is recorded, but no longer there.");
            }
            else if (now.Digest != digest && now.Migration.Repeatable)
            {
                changed.Add(now.Migration);
            }
            else if (now.Digest != digest)
            {
                Report(ErrorCode.MigrationEdited, path, $"'{path}' was edited after it was recorded.");
            }
        }
    }

    // Lines that were swapped by hand, or that a merge put together in the wrong order.
    private void LookAtRecordedOrder()
    {
        var latest = "";
        var order = -1;
        foreach (var (_, path) in record.Lines)
        {
            if (!present.TryGetValue(path, out var now))
            {
                continue;
            }

            if (now.Order < order)
            {
                Report(ErrorCode.MigrationOutOfOrder, path, $"'{path}' is recorded after '{latest}', but runs before it.");
            }
            else
            {
                (latest, order) = (path, now.Order);
            }
        }
    }

    private void LookAtNewFiles()
    {
        // A repeatable one runs after all versioned ones by definition, so it puts none of them out of order.
        var last = present.Where(file => !file.Value.Migration.Repeatable && recorded.Contains(file.Key)).MaxBy(file => file.Value.Order).Value;
        foreach (var migration in set.Migrations)
        {
            var unknown = migration.Files.Where(file => !recorded.Contains(file.Path) && !renamed.Contains(file.Path)).Select(file => file.Path).ToArray();
            if (unknown.Length == migration.Files.Count)
            {
                fresh.Add(migration);
                if (!migration.Repeatable && last is not null && present[migration.Path].Order < last.Order)
                {
                    Report(ErrorCode.MigrationOutOfOrder, migration.Path, $"'{migration.Path}' is new, but sorts before '{last.Migration.Path}', which is recorded.");
                }
            }
            else
            {
                // A way back that nobody recorded changes a recorded migration.
                foreach (var path in unknown)
                {
                    Report(ErrorCode.MigrationEdited, path, $"'{path}' was added to the recorded migration '{migration.Path}'.");
                }
            }
        }
    }

    private void Report(ErrorCode code, string path, string message) => problems.Add(new RecordProblem(code, path, message));

    private sealed record PresentFile(Migration Migration, int Order, string Digest);
}
