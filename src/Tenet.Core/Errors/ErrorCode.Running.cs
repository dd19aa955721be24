namespace Tenet.Core.Errors;

/// <content>Codes of migrations that run on databases.</content>
public sealed partial record ErrorCode
{
    // 403x, 404x: migrations on databases
    public static readonly ErrorCode AppliedEdited = new(
        "TNT4030", "applied-edited", "A migration was edited after it was applied to the database.",
        "Bring its file back as it was, and write what is to be different as a new migration.", Findings);

    public static readonly ErrorCode AppliedMissing = new(
        "TNT4031", "applied-missing", "A migration is applied to the database, and its file is gone.",
        "Bring the file back from version control.", Findings);

    public static readonly ErrorCode AppliedUnknown = new(
        "TNT4032", "applied-unknown", "A migration is applied to the database that the project does not know.",
        "Run from the version of the project that has it.", Findings);

    public static readonly ErrorCode MigrationHalfWay = new(
        "TNT4033", "migration-half-way", "A migration stopped half-way, and cannot go on by itself.",
        "Look at what the statement has done, bring the database to before or behind it, and run 'tenet migrate repair --database URL'.", Findings);

    public static readonly ErrorCode RunnerBusy = new(
        "TNT4034", "runner-busy", "Another runner works on the database.",
        "Wait until it is done, or give --wait a longer time.", Environment);

    public static readonly ErrorCode PoolerRefused = new(
        "TNT4035", "pooler-refused", "The connection goes through a pooler that lends server processes for single transactions.",
        "Connect to the server itself, or to a pool in session mode: a lock that lasts needs a session that lasts.", Environment);

    public static readonly ErrorCode DatabaseReadOnly = new(
        "TNT4036", "database-read-only", "The database takes no writes.",
        "Connect to the primary server.", Environment);

    public static readonly ErrorCode RightsMissing = new(
        "TNT4037", "rights-missing", "The role lacks rights on the ledger of migrations.",
        "Grant what is named, or connect as another role.", Environment);

    public static readonly ErrorCode LockNotGot = new(
        "TNT4038", "lock-not-got", "A migration did not get a lock in time, in no try.",
        "End the session that holds it, choose a quieter time, or give --lock-timeout a longer time.", Environment);

    public static readonly ErrorCode LedgerUnreadable = new(
        "TNT4039", "ledger-unreadable", "The ledger in the database is none that this Tenet can read.",
        "Use the Tenet that wrote it, or a later one.", Environment);

    public static readonly ErrorCode NoWayBack = new(
        "TNT4041", "no-way-back", "A migration is to be taken back, and has no down part.",
        "Write its way back, or a new migration that undoes it.", Usage);

    public static readonly ErrorCode BaselineRefused = new(
        "TNT4040", "baseline-refused", "Migrations are not taken over as applied: the database is not what they make.",
        "Bring the database and the migrations together, or name the migration up to which it has them: --to.", Findings);

    public static readonly ErrorCode PlanUnfit = new(
        "TNT4042", "plan-unfit", "A plan does not fit the database.",
        "Plan anew from the database: tenet plan --from URL --out plan.json.", Findings);

    public static readonly ErrorCode RepairRefused = new(
        "TNT4043", "repair-refused", "The ledger is not corrected: the database is not what it would say.",
        "Bring the database to what is named, and repair again.", Findings);

    public static readonly ErrorCode ForeignHistoryUnclear = new(
        "TNT4045", "foreign-history-unclear", "What another tool says that it has applied cannot be taken over.",
        "Name the tool with --from-tool, or the last migration that is applied with --to.", Findings);
}
