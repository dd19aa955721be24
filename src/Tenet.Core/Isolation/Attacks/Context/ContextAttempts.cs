namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>What somebody tries whose settings are not those of a request.</summary>
internal static class ContextAttempts
{
    public static IEnumerable<Attempt> Of(OwnedTable table, Scene scene)
    {
        yield return new Attempt($"SELECT {scene.Schema.Readable(table.Facts)} FROM {table.Path}") { MayFail = true, Marked = true };
        yield return new Attempt($"SELECT count(*) FROM {table.Path}") { MayFail = true, Marked = true };
        yield return new Attempt($"UPDATE {table.Path} SET {Statements.BlindSet(table, scene.Foreign(table), scene.Schema)}") { Writes = true, Compared = false };
        yield return new Attempt($"DELETE FROM {table.Path}") { Writes = true, Compared = false };
        yield return scene.ForeignSpare(table) is { } row
            ? new Attempt(Statements.Insert(table, row, scene.Schema)) { Writes = true, Compared = false, NeedsValidRow = true }
            : Attempt.Cannot(scene.Missing(table));
    }
}
