using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>Conventions that have a name.</summary>
public static class ConventionPresets
{
    private static readonly (string Name, ConventionSettings Settings)[] All =
    [
        ("outline", new ConventionSettings
        {
            Ids = "uuid",
            Audit = ["created_at", "updated_at"],
            SoftDelete = "deleted_at",
            ExternalIds = ["clerk_*"],
        }),
        ("reference", new ConventionSettings
        {
            Ids = "bigint",
            Tables = TableNumber.Plural,
            Audit = ["created_at", "updated_at"],
            Indexes = ["idx_{table}_*"],
            UniqueIndexes = ["idx_{table}_*", "{table}_*key"],
            Statuses = ListedWords.Enum,
            Varchar = true,
        }),
        ("sot", new ConventionSettings
        {
            Ids = "uuid",
            Tables = TableNumber.Plural,
            Audit = ["created_at", "updated_at"],
            SoftDelete = "deleted_at",
            Indexes = ["idx_{table}_*"],
            UniqueIndexes = ["unique_*", "idx_{table}_*"],
            Constraints = new ConstraintNames { Unique = ["unique_*"], Check = ["check_*"] },
            Kept = [new("updated_at", "update_updated_at_column")],
        }),
        ("vibecoder", new ConventionSettings
        {
            Ids = "uuid",
            Tables = TableNumber.Plural,
            Audit = ["created_at", "updated_at"],
            SoftDelete = "deleted_at",
            ForeignKeyColumns = ["*_id"],
            Indexes = ["{table}_*_idx"],
            UniqueIndexes = ["{table}_*key"],
            Constraints = new ConstraintNames { PrimaryKey = ["{table}_pkey"], Unique = ["{table}_*_key"], ForeignKey = ["{table}_*_fk"], Check = ["{table}_*_check"] },
            Kept = [new("updated_at", "update_updated_at_column"), new("version", "bump_version")],
            ExternalIds = ["auth0_id"],
            Statuses = ListedWords.Check,
        }),
        ("motion-mavericks", new ConventionSettings
        {
            Ids = "uuid-v7",
            Tables = TableNumber.Plural,
            Audit = ["created_at"],
            SoftDelete = "status",
            ForeignKeyColumns = ["*_id", "*_by"],
            Indexes = ["idx_{table}_*"],
            UniqueIndexes = ["{table}_*_key"],
            Constraints = new ConstraintNames { PrimaryKey = ["{table}_pkey"], Unique = ["{table}_*_key"], ForeignKey = ["{table}_*_fk"], Check = ["{table}_*_check"] },
            Kept = [new("updated_at", "update_updated_at_column"), new("version", "bump_version"), new("row_version", "bump_row_version")],
            ExternalIds = ["mux_*_id", "auth0_id"],
            Statuses = ListedWords.Check,
        }),
    ];

    /// <summary>The names and what they stand for.</summary>
    public static IReadOnlyList<(string Word, string Value)> Words { get; } = [.. All.Select(preset => (preset.Name, preset.Name))];

    /// <summary>What is said, and behind it what the preset says.</summary>
    public static ConventionSettings Resolve(ConventionSettings said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var preset = Array.Find(All, preset => preset.Name == said.Preset).Settings ?? new ConventionSettings();
        return new ConventionSettings
        {
            Preset = said.Preset,
            Ids = said.Ids ?? preset.Ids,
            SoftDelete = said.SoftDelete ?? preset.SoftDelete,
            Audit = Or(said.Audit, preset.Audit),
            Tables = said.Tables ?? preset.Tables,
            ForeignKeyColumns = Or(said.ForeignKeyColumns, preset.ForeignKeyColumns),
            Indexes = Or(said.Indexes, preset.Indexes),
            UniqueIndexes = Or(said.UniqueIndexes, preset.UniqueIndexes),
            Constraints = new ConstraintNames
            {
                PrimaryKey = Or(said.Constraints.PrimaryKey, preset.Constraints.PrimaryKey),
                Unique = Or(said.Constraints.Unique, preset.Constraints.Unique),
                ForeignKey = Or(said.Constraints.ForeignKey, preset.Constraints.ForeignKey),
                Check = Or(said.Constraints.Check, preset.Constraints.Check),
            },
            Kept = Or(said.Kept, preset.Kept),
            Audited = Or(said.Audited, preset.Audited),
            AuditFunctions = Or(said.AuditFunctions, preset.AuditFunctions),
            AppendOnly = Or(said.AppendOnly, preset.AppendOnly),
            ExternalIds = Or(said.ExternalIds, preset.ExternalIds),
            Statuses = said.Statuses ?? preset.Statuses,
            Varchar = said.Varchar ?? preset.Varchar,
            DefaultPartitions = said.DefaultPartitions ?? preset.DefaultPartitions,
        };
    }

    private static ValueList<T> Or<T>(ValueList<T> said, ValueList<T> otherwise) => said.Count > 0 ? said : otherwise;
}
