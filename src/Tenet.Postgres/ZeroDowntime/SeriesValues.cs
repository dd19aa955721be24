using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Planning.ZeroDowntime;
using Tenet.Core.Sql;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.ZeroDowntime;

/// <summary>Compares rows of before a series with those after it, and after the way back.</summary>
internal sealed class SeriesValues(SchemaModel before, SchemaModel after, SeriesChanges changes, CancellationToken cancellation)
{
    /// <summary>Every column that is there under its name or another holds the same values. That two forms agree is what each contract looks for itself.</summary>
    public async Task<MigrationClaim> KeptAsync(SandboxDatabase filled, SandboxDatabase copy, IReadOnlyList<string> without)
    {
        var names = new RenamedNames(changes.Tables);
        var other = changes.Forms.Where(forms => forms.IsSame).ToDictionary(forms => forms.Old[0].Column.Id, forms => forms.New[0].Column.Id);
        var (compared, changed, empty) = await CompareAsync(filled, copy, column =>
        {
            var id = names.Around(column.Id);
            return after.Find(other.GetValueOrDefault(id, id)) is Column now && now.Type == column.Type && now.Generated == column.Generated && !IsFilled(now.Id) ? now : null;
        });
        var untried = Changing().Where(table => without.Any(said => said.Split(": ", 2)[0] == table)).ToList();
        return changed.Count > 0 ? new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Refuted, $"values changed: {Some.Of(changed)}")
            : untried.Count > 0 ? new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Undecided, $"no row could be made up for a table that changes: {Some.Of(untried)}")
            : compared == 0 && !empty ? new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Undecided, "there were no rows")
            : new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Proved, $"{compared} {(compared == 1 ? "table" : "tables")} with rows compared");
    }

    /// <returns>What is not as it was; null where all is.</returns>
    public async Task<string?> BackAsync(SandboxDatabase filled, SandboxDatabase copy)
    {
        var (_, changed, _) = await CompareAsync(filled, copy, column => column.Generated is null && !IsFilled(new RenamedNames(changes.Tables).Around(column.Id)) && !IsTold(column) ? column : null);
        return changed.Count > 0 ? $"the way back changes {Some.Of(changed)}" : null;
    }

    // Rows that were empty stay filled.
    private bool IsFilled(FactId column) => changes.Fills.Any(filled => filled.Column.Id == column);

    // What is told back from another form need not be the same text.
    private bool IsTold(Column column) => changes.Forms.Any(forms => !forms.IsSame && forms.Old.Any(old => old.Column.Id == new RenamedNames(changes.Tables).Around(column.Id)));

    private IEnumerable<string> Changing()
    {
        var back = new RenamedNames(RenamedNames.Back(changes.Tables));
        return changes.Forms.Select(forms => forms.Table).Concat(changes.Fills.Select(filled => filled.Table)).Concat(changes.Moves.Select(move => move.Old.Parent!.Value)).Select(id => back.After(id).Path).Distinct();
    }

    private async Task<(int Compared, IReadOnlyList<string> Changed, bool IsEmpty)> CompareAsync(SandboxDatabase filled, SandboxDatabase copy, Func<Column, Column?> counterpart)
    {
        await using var first = await filled.OpenAsync(cancellation);
        await using var second = await copy.OpenAsync(cancellation);
        var (was, now) = (await TableRows.OfAsync(first, cancellation), await TableRows.OfAsync(second, cancellation));
        var (compared, changed, any) = (0, new List<string>(), false);
        foreach (var columns in before.Of<Column>().Where(column => column.Relation is null).GroupBy(column => column.Parent!.Value))
        {
            if (before.Find(columns.Key) is not Table { ForeignServer: null, PartitionOf: null })
            {
                continue;
            }

            any = true;
            var pairs = columns.Select(column => (Was: column, Now: counterpart(column))).Where(pair => pair.Now is not null).ToList();
            var name = Quote.Qualified(columns.Key.Schema, columns.Key.Name);
            if (pairs.Count == 0 || await was.CountAsync(name) == 0)
            {
                continue;
            }

            compared++;
            foreach (var (old, fresh) in pairs)
            {
                if (await was.SumAsync(name, [Quote.Identifier(old.Name)]) != await now.SumAsync(Quote.Qualified(fresh!.Schema, fresh.Table), [Quote.Identifier(fresh.Name)]))
                {
                    changed.Add(old.Id.Path);
                }
            }
        }

        return (compared, changed, !any);
    }
}
