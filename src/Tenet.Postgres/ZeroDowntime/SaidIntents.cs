using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Planning.ZeroDowntime;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.ZeroDowntime;

/// <summary>Learns what comments in the desired SQL say of where values come from.</summary>
public static class SaidIntents
{
    /// <param name="sandbox">Where databases may come and go.</param>
    /// <param name="files">The files of the desired schema.</param>
    /// <param name="make">Makes the present schema in an empty database.</param>
    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="renames">What is the same under another name.</param>
    /// <param name="cancellation">Ends the questions.</param>
    /// <exception cref="TenetException">TNT4022 where a comment stands before no column, or an expression is none.</exception>
    public static async Task<IReadOnlyList<SaidIntent>> ReadAsync(
        Sandbox.Sandbox sandbox, IReadOnlyList<SqlScript> files, Func<SandboxDatabase, Task> make, SchemaModel before, SchemaModel after, IReadOnlyList<Rename> renames, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(renames);
        var comments = files.SelectMany(file => IntentComments.Find(file.Text, file.Path, file.FirstLine)).ToList();
        if (comments.Count == 0)
        {
            return [];
        }

        var made = await MadeObjects.ReadAsync(sandbox, files, cancellation);
        var said = comments.Select(comment => comment.Said([.. made[comment.Statement]], after)).ToList();
        await using var present = await sandbox.CreateDatabaseAsync(cancellation);
        await using var desired = await sandbox.CreateDatabaseAsync(cancellation);
        await make(present);
        await using (var connection = await desired.OpenAsync(cancellation))
        {
            await SchemaLoader.LoadAsync(connection, files, cancellation);
        }

        var back = new RenamedNames(RenamedNames.Back([.. renames.Where(rename => rename.From.Kind == FactKind.Table)]));
        var understood = new List<SaidIntent>();
        foreach (var intent in said)
        {
            var table = new FactId(FactKind.Table, intent.Column.Schema, intent.Column.Of);
            var old = back.After(table);
            var column = before.Find(intent.Column with { Of = old.Name, Schema = old.Schema }) as Column;
            understood.Add(intent.Kind switch
            {
                // What is filled from is read before the change, and what is given back after it; what is done long since is not read at all.
                IntentKind.FilledFrom when before.Contains(old) && IsOpen(column, after.Find(intent.Column) as Column) => intent with { Value = await RowExpressions.ReadAsync(present, old, intent, cancellation) },
                IntentKind.GivesBack when column is not null => intent with { Value = await RowExpressions.ReadAsync(desired, table, intent, cancellation) },
                _ => intent,
            });
        }

        return understood;
    }

    private static bool IsOpen(Column? was, Column? now) => was is null || now is null || was.NotNull is null != now.NotNull is null || was.Type != now.Type;
}
