using System.Text.RegularExpressions;

namespace Tenet.Core.Importing.Reading;

/// <summary>Finds sentences that promise what PostgreSQL cannot do. Each was tried on a server before it was written down here.</summary>
internal sealed partial class ImpossibleReader : IDocumentReader
{
    private static readonly ImpossibleSentence[] Sentences =
    [
        new("event-trigger-on-rows", EventTriggers(), "Event triggers see DDL only; INSERT, UPDATE and DELETE of rows never fire one.",
            "No trigger was written. Row triggers AFTER INSERT OR UPDATE OR DELETE on the tables named do it."),
        new("trigger-by-time", TimeTriggers(), "A trigger fires when rows are written, never because a moment has come or a row was read.",
            "No trigger was written. Judge the moment when reading, and let a job settle the label."),
        new("uuid-v7-too-early", UuidV7(), "uuidv7() exists from PostgreSQL 18 on; earlier versions have no function for it.",
            "Ids use uuidv7() on 18, gen_random_uuid() before."),
        new("tenant-set-for-session", SessionSetting(), "A setting made for a session outlives its transaction: the next user of a pooled connection inherits the tenant.",
            "Set it with set_config(name, value, true) inside of each transaction."),
        new("check-across-rows", CheckAcrossRows(), "A CHECK sees one row; it cannot compare a row's tenant with that of another row.",
            "Foreign keys that include the tenant column do it."),
        new("foreign-key-across-tenants", KeysAcrossTenants(), "A foreign key on the id alone accepts a parent of another tenant, because its check passes row security by.",
            "Foreign keys between tables of tenants include the tenant column."),
        new("unique-is-not-sequential", Sequential(), "A unique key accepts gaps: 1 and 7 are as unique as 1 and 2.",
            "The unique key was written; numbering without gaps needs a trigger."),
        new("encrypted-at-rest", AtRest(), "PostgreSQL encrypts no table on disk; what is stored is readable in its files.",
            "Nothing was written. Encrypt columns in the application, or state how the storage does it."),
        new("names-rewritten", Sanitised(), "Text cleaned before it is stored is text destroyed; scripts are kept out where text is shown.",
            "Nothing was written."),
        new("reads-logged", ReadsLogged(), "Nothing in a stock server fires when a row is read, so reads cannot be logged by the schema.",
            "Nothing was written. A function or repository that reads can write the log."),
        new("erased-by-soft-delete", ErasedSoftly(), "A soft delete keeps the data, so it is no deletion in the sense of the right to it.",
            "Nothing was written. Delete or anonymise physically after the period."),
        new("default-may-rewrite", SafeDefaults(), "A default that is a constant or now() rewrites nothing; one that differs from row to row, as gen_random_uuid(), rewrites the table under a lock.",
            "Nothing was written. tenet plan adds such a column in steps."),
        new("filter-misses-names", FilteredPersonalData(), "Filters find addresses, telephone and card numbers; they do not know every name of a person.",
            "Nothing was written. Say which patterns are removed, and look for the rest."),
        new("residency-not-provable", Residency(), "No SQL can tell where a disk stands, nor for how much of the time a server answers.",
            "Nothing was written. Keep it as evidence with a date, from whoever runs the server."),
        new("deleted-rows-hidden", HiddenRows(), "Where a policy hides deleted rows, the update that deletes one is refused: the new row breaks the policy.",
            "No policy filters. Do it in views and queries."),
        new("uuid-collisions", Collisions(), "Random ids make a collision improbable, not impossible.",
            "The primary key guarantees uniqueness."),
    ];

    /// <summary>The words of what it finds.</summary>
    public static IEnumerable<string> Kinds => Sentences.Select(sentence => sentence.Kind);

    public void Read(ReadingContext context)
    {
        foreach (var block in context.Blocks.Where(block => block.Kind is BlockKind.Item or BlockKind.Paragraph or BlockKind.Quote))
        {
            foreach (var sentence in Sentences.Where(sentence => sentence.Form.IsMatch(block.Text)))
            {
                block.IsUsed = true;
                context.Notes.Contradict(sentence.Kind, sentence.Message, sentence.Resolution, block.Place);
            }
        }

        foreach (var fence in context.Of(BlockKind.Fence).Where(fence => fence.Language.Contains("sql", StringComparison.Ordinal)))
        {
            foreach (var (text, offset) in SqlWords.Comments(fence.Code))
            {
                foreach (var sentence in Sentences.Where(sentence => sentence.Form.IsMatch(text)))
                {
                    context.Notes.Contradict(sentence.Kind, sentence.Message, sentence.Resolution, new Place(fence.Place.File, fence.CodeLine + fence.Code.AsSpan(0, offset).Count('\n')));
                }
            }
        }

        foreach (var fence in context.Of(BlockKind.Fence).Where(fence => HeaderTenant().IsMatch(fence.Code)))
        {
            var line = fence.CodeLine + fence.Code.AsSpan(0, HeaderTenant().Match(fence.Code).Index).Count('\n');
            context.Notes.Contradict(
                "tenant-from-header", "The tenant is taken from a request header, which any caller can send.",
                "Nothing was written. Check the user's membership before the tenant is set.", new Place(fence.Place.File, line));
        }
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.Singleline;

    [GeneratedRegex(@"\bevent triggers?\b.*\b(INSERT|UPDATE|DELETE)\b", Loose)]
    private static partial Regex EventTriggers();

    [GeneratedRegex(@"\btriggers?\b.*\b(passed|expires|elapsed|is reached|has come)\b", Loose)]
    private static partial Regex TimeTriggers();

    [GeneratedRegex(@"PostgreSQL 1[0-7]\b.*\bUUID ?v7\b|\bUUID ?v7\b.*\b(fallback|once)\b", Loose)]
    private static partial Regex UuidV7();

    [GeneratedRegex(@"\bSET [a-z_]+\.[a-z_]+\b.*\bconnection\b|\bsets? .*\bcontext\b.*\b(database )?session\b", Loose)]
    private static partial Regex SessionSetting();

    [GeneratedRegex(@"\bcheck constraints?\b.*\btenant", Loose)]
    private static partial Regex CheckAcrossRows();

    [GeneratedRegex(@"\bforeign keys?\b.*\bacross tenant", Loose)]
    private static partial Regex KeysAcrossTenants();

    [GeneratedRegex(@"\bunique\b.*\b(sequential|gap-?free|without gaps)\b", Loose)]
    private static partial Regex Sequential();

    [GeneratedRegex(@"\bencrypt\w*\b.*\bat rest\b", Loose)]
    private static partial Regex AtRest();

    [GeneratedRegex(@"\bsaniti[sz]ed?\b.*\bXSS\b", Loose)]
    private static partial Regex Sanitised();

    [GeneratedRegex(@"\blog (read )?access\b|\baccess patterns\b", Loose)]
    private static partial Regex ReadsLogged();

    [GeneratedRegex(@"\bright to (deletion|erasure)\b.*\bsoft delete", Loose)]
    private static partial Regex ErasedSoftly();

    [GeneratedRegex(@"\bsafe\b.*\bcolumns? with defaults?\b", Loose)]
    private static partial Regex SafeDefaults();

    [GeneratedRegex(@"\b(scrub|filter|clean|strip|mask)\w*\b.*\b(PII|personal (data|information))\b|\b(PII|personal (data|information))\b.*\b(scrubbed|filtered out|stripped|masked)\b", Loose)]
    private static partial Regex FilteredPersonalData();

    [GeneratedRegex(@"\b[Dd]ata\b.*\b(remains?|stays?|resides?)\b.*\bin (the )?[A-Z][a-z]+\b|\d(\.\d+)?\s?% (availability|uptime)\b", RegexOptions.Singleline)]
    private static partial Regex Residency();

    [GeneratedRegex(@"\b(filter(s|ed)? out|hid(e|es|den)|exclud(e|es|ed))\b.*\bdeleted (records?|rows?)\b", Loose)]
    private static partial Regex HiddenRows();

    [GeneratedRegex(@"\bUUID\b.*\bno collisions\b", Loose)]
    private static partial Regex Collisions();

    [GeneratedRegex(@"headers\s*(\[|\.).*(tenant|organi[sz]ation)", RegexOptions.IgnoreCase)]
    private static partial Regex HeaderTenant();
}
