using System.Globalization;
using Npgsql;

namespace Tenet.Postgres.Running;

/// <summary>Hears from the loop of a backfill, over the session that runs it, how far it is. The loop says so behind each batch where <see cref="Setting"/> is on.</summary>
internal sealed class BackfillListener : IDisposable
{
    /// <summary>What the loop asks before it says anything.</summary>
    public const string Setting = "tenet.progress";

    /// <summary>The state of its notices: the unit is the message, the two counts are detail and hint.</summary>
    private const string SqlState = "TN001";

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    private readonly NpgsqlConnection connection;
    private readonly RunnerOptions options;
    private (string Table, long Done, long At)? first;
    private long toldAt;

    public BackfillListener(NpgsqlConnection connection, RunnerOptions options)
    {
        (this.connection, this.options) = (connection, options);
        connection.Notice += Hear;
    }

    public void Dispose() => connection.Notice -= Hear;

    private void Hear(object sender, NpgsqlNoticeEventArgs said)
    {
        var notice = said.Notice;
        if (notice is not { SqlState: SqlState, TableName: { } table } || !Count(notice.Detail, out var done) || !Count(notice.Hint, out var total))
        {
            return;
        }

        var now = options.Clock.GetTimestamp();
        if (first is not { } begun || begun.Table != table || begun.Done > done)
        {
            (first, toldAt) = ((table, done, now), now);
            return;
        }

        if (options.Clock.GetElapsedTime(toldAt, now) < Quiet)
        {
            return;
        }

        toldAt = now;
        var rate = (done - begun.Done) / options.Clock.GetElapsedTime(begun.At, now).TotalSeconds;
        options.Tell(new RunEvent.Fills(new BackfillProgress(table, notice.MessageText, done, total, rate, rate > 0 && total >= done ? TimeSpan.FromSeconds((total - done) / rate) : null)));
    }

    private static bool Count(string? text, out long count) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
