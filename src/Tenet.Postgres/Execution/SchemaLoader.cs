using Npgsql;
using Tenet.Core.Errors;

namespace Tenet.Postgres.Execution;

/// <summary>
/// Loads a desired schema from files whose names say nothing of their order. A file that needs what another one makes waits at that
/// statement and goes on after the others had their turn; the order inside of a file is always kept.
/// </summary>
public static class SchemaLoader
{
    /// <exception cref="TenetException">The first file that cannot go on, with the statement it waits at; the other waiting files are named.</exception>
    public static async Task LoadAsync(NpgsqlConnection connection, IReadOnlyList<SqlScript> files, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<LoadingFile> open = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new LoadingFile(file))];
        while (open.Count > 0)
        {
            var progress = false;
            foreach (var file in open)
            {
                progress |= await file.TakeTurnAsync(connection, cancellation);
            }

            open.RemoveAll(file => file.Done);
            if (!progress && open.Count > 0)
            {
                throw Stuck(open);
            }
        }
    }

    private static TenetException Stuck(List<LoadingFile> open)
    {
        var first = open[0].Waiting!;
        var others = open.Skip(1).Select(file => $"waits as well: {file.Waiting!.Place}: {file.Waiting.Message}");
        return new TenetException(first.Code, first.Message, first.Place, first.Remedy, [.. first.Details, .. others], first.InnerException) { SqlState = first.SqlState };
    }
}
