using Npgsql;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Sql;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Observation;

/// <summary>What became of the rows of a database that a plan ran on, beside what the plan says will be lost.</summary>
internal sealed class PlannedRows(
    SandboxDatabase filled, SandboxDatabase copy, SchemaModel before, SchemaModel after, MigrationPlan up, PlanOptions options, CancellationToken cancellation)
{
    private readonly RenamedNames names = new(options.Renames);
    private readonly RenamedNames back = new(RenamedNames.Back(options.Renames));
    private IReadOnlyList<RowDifference> touched = [];

    /// <summary>After up: every column that is on both sides holds the same values, and what is gone was named.</summary>
    public async Task<MigrationClaim> KeptAsync(IReadOnlyList<string> without)
    {
        await using var first = await filled.OpenAsync(cancellation);
        await using var second = await copy.OpenAsync(cancellation);
        var (was, now) = (await TableRows.OfAsync(first, cancellation), await TableRows.OfAsync(second, cancellation));
        // Not by OID and number alone: what got another type may be another column.
        var rows = await RowComparison.ByRenamesAsync(was, now, Renamed());
        var changed = new List<RowDifference>();
        foreach (var item in rows.Changed)
        {
            if (!await IsConvertedAsync(was, now, item))
            {
                changed.Add(item);
            }
        }

        touched = [.. rows.Lost, .. rows.Changed];
        var named = Named();
        var silent = rows.Lost.Concat(changed).Where(item => !named.Any(known => known.Covers(item)) && !Follows(item, named)).ToList();
        if (silent.Count > 0)
        {
            return new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Refuted, $"no hazard names what is lost or changed: {Some.Of(silent)}");
        }

        if (Untried(without) is { Count: > 0 } untried)
        {
            return new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Undecided, $"no row could be made up for a table that changes: {Some.Of(untried)}");
        }

        return (rows.Compared, before.Of<Table>().Any(table => table.ForeignServer is null && options.Ignore?.Invoke(table) != true)) switch
        {
            (0, true) => new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Undecided, "there were no rows"),
            (0, false) => new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Proved, "there is no table yet"),
            _ when rows.Lost.Count + changed.Count > 0 => new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Proved, $"{Tables(rows.Compared)} compared; gone as the hazards say: {Some.Of(rows.Lost.Concat(changed).ToList())}"),
            _ => new MigrationClaim(MigrationClaims.KeepsRows, Verdict.Proved, $"{Tables(rows.Compared)} compared"),
        };
    }

    /// <summary>After down: what up left alone is as it was.</summary>
    public async Task<IReadOnlyList<MigrationClaim>> BackAsync()
    {
        await using var first = await filled.OpenAsync(cancellation);
        await using var second = await copy.OpenAsync(cancellation);
        var rows = await RowComparison.ByNameAsync(await TableRows.OfAsync(first, cancellation), await TableRows.OfAsync(second, cancellation));
        var missing = rows.Lost.Concat(rows.Changed).ToList();
        var broken = missing.Where(item => !touched.Any(own => own.Covers(item))).ToList();
        var claim = broken.Count > 0
            ? new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, $"the schema comes back, but the way back changes {Some.Of(broken)}")
            : new MigrationClaim(MigrationClaims.GoesBack, Verdict.Proved, null);
        return touched.Count == 0
            ? [claim]
            : [claim, new MigrationClaim(MigrationClaims.BringsBack, missing.Count == 0 ? Verdict.Proved : Verdict.Refuted, missing.Count == 0 ? null : $"not {Some.Of(missing)}")];
    }

    // A generated column is computed anew; what a child inherits goes with the parent's, which is named.
    private bool Follows(RowDifference item, List<RowDifference> named) =>
        ColumnOf(item) is { } column
        && (column.Generated is not null || after.Find(names.After(column.Id)) is Column { Generated: not null } || (column.Inherited && named.Exists(known => known.Column == item.Column)));

    private Column? ColumnOf(RowDifference item) => item.Column is null ? null : before.Of<Column>().FirstOrDefault(column => NameOf(column.Id) == item);

    // Another type may write the same value in another way: it is what the server makes of it that counts.
    private async Task<bool> IsConvertedAsync(TableRows was, TableRows now, RowDifference item)
    {
        if (ColumnOf(item) is not { } column || after.Find(names.After(column.Id)) is not Column { } wanted || wanted.Type == column.Type)
        {
            return false;
        }

        try
        {
            var table = Quote.Qualified(wanted.Schema, wanted.Table);
            return await was.SumAsync(item.Table, [$"({item.Column})::{wanted.Type}"]) == await now.SumAsync(table, [Quote.Identifier(wanted.Name)]);
        }
        catch (PostgresException)
        {
            // The type is only in the desired schema, or there is no such cast.
            return false;
        }
    }

    private Dictionary<RowDifference, RowDifference> Renamed() =>
        before.Facts.Where(fact => fact is Table or Column).Select(fact => (Was: NameOf(fact.Id), Now: NameOf(names.After(fact.Id)))).Where(pair => pair.Was != pair.Now).ToDictionary(pair => pair.Was, pair => pair.Now);

    // Hazards bear the names of the desired schema.
    private List<RowDifference> Named() =>
        [.. up.Hazards.Where(hazard => hazard.Class == HazardClass.DataLoss && hazard.Subject.Kind is FactKind.Table or FactKind.Column).Select(hazard => NameOf(back.After(hazard.Subject)))];

    private static RowDifference NameOf(FactId id) =>
        id.Kind == FactKind.Column ? new RowDifference(Quote.Qualified(id.Schema, id.Of), Quote.Identifier(id.Name)) : new RowDifference(Quote.Qualified(id.Schema, id.Name), null);

    private List<string> Untried(IReadOnlyList<string> without)
    {
        var changing = up.Steps.Where(step => step.Action != PlanAction.Create && step.Subject.Kind is FactKind.Table or FactKind.Column)
            .Select(step => back.After(step.Subject)).Select(id => (id.Kind == FactKind.Table ? id : id with { Name = id.Of, Of = "" }).Path).ToHashSet();
        return [.. without.Where(said => changing.Contains(said.Split(": ", 2)[0]))];
    }

    private static string Tables(int count) => count == 1 ? "1 table with rows" : $"{count} tables with rows";
}
