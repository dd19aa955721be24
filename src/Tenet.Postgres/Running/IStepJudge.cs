using Npgsql;
using Tenet.Core.History.Layouts;

namespace Tenet.Postgres.Running;

/// <summary>Tells from the catalog what became of a step whose end nobody saw.</summary>
public interface IStepJudge
{
    /// <param name="migration">The migration that the step belongs to.</param>
    /// <param name="back">The step is one of its way back.</param>
    /// <param name="step">The step, from 1; those before it are done.</param>
    /// <param name="open">Opens a connection to the database.</param>
    /// <param name="cancellation">Ends the question.</param>
    public Task<StepVerdict> JudgeAsync(Migration migration, bool back, int step, Func<CancellationToken, Task<NpgsqlConnection>> open, CancellationToken cancellation);
}
