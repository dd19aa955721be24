using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Running;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Running;

/// <summary>What must be so before anything runs.</summary>
internal static class RunChecks
{
    /// <exception cref="TenetException">TNT4030 to TNT4033, TNT4041.</exception>
    public static void Startable(DatabaseStatus status, ValueList<MigrationStatus> chosen, bool back)
    {
        if (status.Migrations.FirstOrDefault(item => item.IsWrong) is { } wrong && !(back && chosen.Count == 0))
        {
            var others = status.Migrations.Where(item => item.IsWrong && item != wrong).Select(item => $"{LedgerWords.Of(item.State)}: {item.Version} {item.Name}");
            throw new TenetException(CodeOf(wrong.State), MessageOf(wrong), wrong.Migration?.Up.Path ?? wrong.Path, details: [.. others]);
        }

        foreach (var item in chosen.Where(item => item.State == MigrationState.HalfWay))
        {
            if (back != (item.Entry!.State == EntryState.Reverting))
            {
                throw new TenetException(
                    ErrorCode.MigrationHalfWay,
                    back ? $"The migration {item.Version} stopped half-way up; it can be taken back when it is at its end." : $"The migration {item.Version} stopped half-way down.",
                    item.Migration!.Up.Path,
                    back ? "Run 'tenet migrate up' to its end first." : "Run 'tenet migrate down' to take it back whole.");
            }
        }

        if (back && chosen.FirstOrDefault(item => item.Migration!.Down is not { IsBlank: false }) is { } stuck)
        {
            throw new TenetException(ErrorCode.NoWayBack, $"The migration {stuck.Version} {stuck.Name} has no way back.", stuck.Migration!.Up.Path);
        }
    }

    /// <exception cref="TenetException">TNT4036 a standby or a read-only session, TNT4037 rights are missing.</exception>
    public static void Writable(Target target, PostgresUrl url)
    {
        if (target.IsStandby)
        {
            throw new TenetException(ErrorCode.DatabaseReadOnly, "The server is a standby, which takes no writes.", url.ToString());
        }

        if (target.IsReadOnly)
        {
            throw new TenetException(
                ErrorCode.DatabaseReadOnly, $"Sessions of the role {target.Role} may only read: default_transaction_read_only is on.", url.ToString(), "Connect as a role that may write, or set default_transaction_read_only = off for it.");
        }

        if (!target.HasLedger && !target.MayCreate)
        {
            throw new TenetException(
                ErrorCode.RightsMissing, $"The role {target.Role} may not create a schema in the database {target.Database}, where the ledger is to be.", url.ToString(),
                $"GRANT CREATE ON DATABASE {Quote.Identifier(target.Database)} TO {Quote.Identifier(target.Role)};");
        }

        if (target.HasLedger && !target.MayWrite)
        {
            throw new TenetException(
                ErrorCode.RightsMissing, $"The role {target.Role} may not write the ledger.", url.ToString(),
                $"Connect as the role that made it, or GRANT USAGE ON SCHEMA tenet TO {Quote.Identifier(target.Role)}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA tenet TO {Quote.Identifier(target.Role)};");
        }
    }

    private static ErrorCode CodeOf(MigrationState state) => state switch
    {
        MigrationState.Edited => ErrorCode.AppliedEdited,
        MigrationState.Missing => ErrorCode.AppliedMissing,
        _ => ErrorCode.AppliedUnknown,
    };

    private static string MessageOf(MigrationStatus item) => item.State switch
    {
        MigrationState.Edited => $"The migration {item.Version} {item.Name} was edited after it was applied.",
        MigrationState.Missing => $"The migration {item.Version} {item.Name} is applied, and its file is gone.",
        _ => $"The migration {item.Version} {item.Name} is applied, and the project does not know it.",
    };
}
