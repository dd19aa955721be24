using System.Collections.Immutable;
using Tenet.Core.Errors;
using Tenet.Core.Project.Yaml;
using Tenet.Core.Rules.Audit;
using Tenet.Core.Rules.Documents;
using Tenet.Core.Rules.ForeignKeys;
using Tenet.Core.Rules.Functions;
using Tenet.Core.Rules.Grants;
using Tenet.Core.Rules.Identifiers;
using Tenet.Core.Rules.Indexes;
using Tenet.Core.Rules.Migrations;
using Tenet.Core.Rules.Naming;
using Tenet.Core.Rules.Partitions;
using Tenet.Core.Rules.Privacy;
using Tenet.Core.Rules.SoftDelete;
using Tenet.Core.Rules.Suppressing;
using Tenet.Core.Rules.Tenancy;
using Tenet.Core.Rules.Types;
using Tenet.Core.Rules.Views;

namespace Tenet.Core.Rules;

/// <summary>All rules.</summary>
public static class RuleBook
{
    /// <summary>The rules over schemas, by family and id.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new ColumnSnakeCase(),
        new ConstraintName(),
        new ForeignKeyColumnName(),
        new IndexName(),
        new NameCut(),
        new PolicyName(),
        new PrimaryKeyName(),
        new ReservedWord(),
        new TableNumberAgreed(),
        new TableSnakeCase(),
        new ExposedSequence(),
        new ExternalIdUnique(),
        new ExternalKey(),
        new KeyDefault(),
        new OneKeyType(),
        new PrimaryKeyMissing(),
        new SerialColumn(),
        new UuidVersion(),
        new ActorReference(),
        new AppendOnlyGrants(),
        new AppendOnlyTrigger(),
        new AuditedTable(),
        new CreatedAtDefault(),
        new KeptColumn(),
        new StampsNotNull(),
        new StandardColumns(),
        new TriggerEnabled(),
        new UpdatedAtTrigger(),
        new DeleteGranted(),
        new DeletedAtNullable(),
        new PolicyHidesDeleted(),
        new UniqueMindsDeleted(),
        new ViewMindsDeleted(),
        new CascadeIntoLog(),
        new DeleteActionChosen(),
        new ForeignKeyIndexed(),
        new MatchNulls(),
        new ReferenceMissing(),
        new OneKeyPerColumns(),
        new SameType(),
        new SetNullPossible(),
        new TenantIncluded(),
        new ForeignKeyValid(),
        new DuplicateIndex(),
        new ManyIndexes(),
        new IndexMethod(),
        new PolicyColumnsIndexed(),
        new PredicateUseless(),
        new RedundantPrefix(),
        new IndexValid(),
        new ArrayOfKeys(),
        new BigintKey(),
        new BooleanNotNull(),
        new CharType(),
        new EnumIndexUnderRowSecurity(),
        new JsonbType(),
        new ListedWordsAgreed(),
        new MoneyType(),
        new MoneyExact(),
        new TextWithoutLength(),
        new TimeWithZone(),
        new TimestampZone(),
        new TypeUnused(),
        new MaterializedTenants(),
        new PartitionRowSecurity(),
        new PolicyAlternatives(),
        new PolicyAlwaysTrue(),
        new PolicyComparesTenant(),
        new PolicyCorrelated(),
        new PolicyEvaluatedOnce(),
        new PolicyForVerb(),
        new PolicyNamesRoles(),
        new PolicyWithCheck(),
        new PolicyUnused(),
        new RowSecurityEnabled(),
        new RowSecurityForced(),
        new SettingKnown(),
        new SettingMissingOk(),
        new TenantColumn(),
        new TenantColumnNotNull(),
        new TenantFirst(),
        new TenantReference(),
        new UniquePerTenant(),
        new MaterializedUnique(),
        new NoRewriteRules(),
        new SecurityBarrier(),
        new SecurityInvoker(),
        new DefinerPublic(),
        new DefinerSearchPath(),
        new DefinerTempLast(),
        new ImmutableReads(),
        new NotLeakproof(),
        new TrustedLanguage(),
        new VolatileInPolicy(),
        new AppAttributes(),
        new AppCreates(),
        new AppMembership(),
        new AppOwns(),
        new DefaultPublic(),
        new GrantOption(),
        new MoreThanRows(),
        new OwnerLogin(),
        new PublicPrivilege(),
        new PublicCreate(),
        new RetentionUnsaid(),
        new SecretInView(),
        new SecretPlain(),
        new Unclassified(),
        new Unprotected(),
        new ColumnComment(),
        new FunctionComment(),
        new TableComment(),
        new TypeComment(),
        new DefaultPartition(),
        new PartitionGranted(),
        new NoKeyAcross(),
        new HasPartitions(),
        new UnusedSuppression(),
    ];

    /// <summary>The rules over migrations.</summary>
    public static ImmutableArray<MigrationRule> Migrations { get; } =
    [
        new Alone(),
        new Applies(),
        new Backfill(),
        new BlockingIndex(),
        new Breaking(),
        new ConstraintValidated(),
        new DataLost(),
        new Described(),
        new EnumValueUsed(),
        new FullScan(),
        new LockHeld(),
        new LockTimeout(),
        new Rewrite(),
        new SeveralLocks(),
        new StillUsed(),
        new StrongLock(),
        new TenantTable(),
        new VolatileDefault(),
        new WayBack(),
    ];

    /// <summary>What all rules are, those over migrations last.</summary>
    public static ImmutableArray<RuleInfo> Infos { get; } = [.. All.Select(rule => rule.Info), .. Migrations.Select(rule => rule.Info)];

    /// <summary>The rules over migrations of that id or family; none where the name is of a rule over schemas.</summary>
    /// <inheritdoc cref="Named" path="/param"/>
    /// <exception cref="TenetException">TNT5002 where there is none at all.</exception>
    public static IReadOnlyList<MigrationRule> NamedOfMigrations(string name, string? place = null)
    {
        Need(name, place);
        return [.. Migrations.Where(rule => Is(rule.Info, name))];
    }

    /// <summary>Refuses a name that is neither a rule's nor a family's.</summary>
    /// <inheritdoc cref="Named" path="/param"/>
    /// <exception cref="TenetException">TNT5002.</exception>
    public static void Need(string name, string? place)
    {
        if (!Infos.Any(info => Is(info, name)))
        {
            throw new TenetException(ErrorCode.RuleUnknown, $"There is no rule '{name}'{NearestWord.Ending(name, [.. Infos.Select(info => info.Id), .. Infos.Select(info => info.Family).Distinct()])}", place);
        }
    }

    /// <summary>The rules over schemas of that id or family; none where the name is of a rule over migrations.</summary>
    /// <param name="name">An id, e.g. <c>tenancy/row-security-forced</c>, or what stands before its slash.</param>
    /// <param name="place">Where it is named; null for the command line.</param>
    /// <exception cref="TenetException">TNT5002 where there is none.</exception>
    public static IReadOnlyList<Rule> Named(string name, string? place = null)
    {
        Need(name, place);
        return [.. All.Where(rule => Is(rule.Info, name))];
    }

    private static bool Is(RuleInfo info, string name) => info.Id == name || info.Family == name;
}
