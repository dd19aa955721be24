using System.Globalization;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Running;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Running;

/// <summary>Adds to what stopped a run what stands after it.</summary>
internal static class Standing
{
    public static TenetException Of(Exception problem, MigrationStatus at, IReadOnlyList<RanMigration> ran, ValueList<MigrationStatus> chosen, bool back, bool isConnected)
    {
        var cause = problem switch
        {
            TenetException told => told,
            OperationCanceledException => new TenetException(ErrorCode.Interrupted, "The run was interrupted.", at.Migration!.Up.Path, "Run it again: it goes on where it stopped.", inner: problem),
            _ => StatementFailure.From(problem, new SqlScript(at.Migration!.Up.Path, "", 1), new Core.Sql.Scripts.SqlStatement("", 1, 0)),
        };
        var word = back ? "taken back" : "applied";
        var known = string.Create(CultureInfo.InvariantCulture, $"{ran.Count} of {chosen.Count} {word}{(ran.Count > 0 ? $", the last is {ran[^1].Migration.Version}" : "")}");

        // What was on its way when the connection went may be in.
        var stands = isConnected ? $"stands: {known}; {at.Version} {at.Name} is not" : $"stands: at least {known}; whether {at.Version} {at.Name} is, 'tenet migrate status' tells";
        return new TenetException(cause.Code, cause.Message, cause.Place, cause.Remedy, [.. cause.Details, stands], cause.InnerException) { SqlState = cause.SqlState };
    }
}
