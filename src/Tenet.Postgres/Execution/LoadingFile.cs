using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Postgres.Execution;

/// <summary>One file of a schema on its way in: how far it came, why it waits, and the session it had then.</summary>
internal sealed class LoadingFile(SqlScript script)
{
    private readonly IReadOnlyList<SqlStatement> statements = StatementSplitter.Split(script.Text, script.Path, script.FirstLine);
    private readonly List<SqlStatement> settings = [];
    private OwnTransaction transaction;
    private SessionSettings? session;

    public SqlScript Script => script;

    public bool Done => transaction.Next == statements.Count;

    /// <summary>What stopped the file in its last turn.</summary>
    public TenetException? Waiting { get; private set; }

    /// <summary>Runs what it can; true where at least one statement went in for good.</summary>
    public async Task<bool> TakeTurnAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var before = transaction.Next;
        await ResumeAsync(connection, cancellation);
        for (var index = before; index < statements.Count && Waiting is null; index++)
        {
            await StepAsync(connection, index, cancellation);
        }

        if (transaction.Open)
        {
            await SessionSettings.ExecuteAsync(connection, Waiting is null ? "COMMIT" : "ROLLBACK", cancellation);
            transaction.Close(kept: Waiting is null, statements.Count);
        }

        session = Waiting is null ? null : await SessionSettings.ReadAsync(connection, cancellation);
        await SessionSettings.ResetAsync(connection, cancellation);
        return transaction.Next > before;
    }

    private async Task ResumeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        Waiting = null;
        if (session is null)
        {
            return;
        }

        // Settings of extensions and applications (app.tenant) are not in pg_settings, so the SET statements are repeated as well.
        foreach (var setting in settings)
        {
            await ScriptRunner.RunAsync(connection, script, setting, cancellation);
        }

        await session.ApplyAsync(connection, cancellation);
    }

    private async Task StepAsync(NpgsqlConnection connection, int index, CancellationToken cancellation)
    {
        var statement = statements[index];
        var words = StatementText.FirstWords(statement.Text, 20).ToLowerInvariant().Split(' ');
        try
        {
            await ScriptRunner.RunAsync(connection, script, statement, cancellation);
            transaction.Passed(index, words[0]);
            if (!transaction.Open && words is ["set", not ("local" or "transaction" or "constraints" or "role"), ..] or ["reset", ..])
            {
                settings.Add(statement);
            }
        }
        catch (TenetException problem) when (MissingObject.Explains(problem.SqlState))
        {
            Waiting = problem;
        }
    }
}
