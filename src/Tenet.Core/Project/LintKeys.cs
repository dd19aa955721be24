using System.Globalization;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Yaml;
using Tenet.Core.Text;

namespace Tenet.Core.Project;

/// <summary>The keys under <c>lint</c> and those of <c>conventions</c>, which the rules read.</summary>
internal static class LintKeys
{
    private static readonly (string, string)[] Failing = [("note", "note"), ("warning", "warning"), ("error", "error")];

    private static readonly (string, string)[] Severities = [("off", "off"), .. Failing];

    private static readonly (string, bool)[] Choices = [("yes", true), ("no", false), ("true", true), ("false", false)];

    private static readonly Section<ConstraintNames> Constraints = new(
        new("primary_key", (names, value) => names with { PrimaryKey = value.Words() }),
        new("unique", (names, value) => names with { Unique = value.Words() }),
        new("foreign_key", (names, value) => names with { ForeignKey = value.Words() }),
        new("check", (names, value) => names with { Check = value.Words() }));

    public static readonly Section<ConventionSettings> Conventions = new(
        new("preset", (conventions, value) => conventions with { Preset = value.Choice(ConventionPresets.Words) }),
        new("ids", (conventions, value) => conventions with { Ids = value.Word() }),
        new("soft_delete", (conventions, value) => conventions with { SoftDelete = value.Word() }),
        new("audit", (conventions, value) => conventions with { Audit = value.Words() }),
        new("tables", (conventions, value) => conventions with { Tables = value.Choice([("plural", TableNumber.Plural), ("singular", TableNumber.Singular)]) }),
        new("foreign_key_columns", (conventions, value) => conventions with { ForeignKeyColumns = value.Words() }),
        new("indexes", (conventions, value) => conventions with { Indexes = value.Words() }),
        new("unique_indexes", (conventions, value) => conventions with { UniqueIndexes = value.Words() }),
        Constraints.Under<ConventionSettings>("constraints", conventions => conventions.Constraints, (conventions, names) => conventions with { Constraints = names }),
        new("kept", (conventions, value) => conventions with { Kept = value.Entries().Select(entry => new KeptColumn(entry.Name.Word(), entry.Value.Word())).ToValueList() }),
        new("audited", (conventions, value) => conventions with { Audited = value.Words() }),
        new("audit_functions", (conventions, value) => conventions with { AuditFunctions = value.Words() }),
        new("append_only", (conventions, value) => conventions with { AppendOnly = value.Words() }),
        new("external_ids", (conventions, value) => conventions with { ExternalIds = value.Words() }),
        new("statuses", (conventions, value) => conventions with { Statuses = value.Choice([("check", ListedWords.Check), ("enum", ListedWords.Enum)]) }),
        new("varchar", (conventions, value) => conventions with { Varchar = value.Choice(Choices) }),
        new("default_partitions", (conventions, value) => conventions with { DefaultPartitions = value.Choice(Choices) }));

    private static readonly Section<LintIgnore> Ignore = new(
        new("rule", (ignore, value) => ignore with { Rule = value.Word() }),
        new("object", (ignore, value) => ignore with { Object = value.Word() }),
        new("migration", (ignore, value) => ignore with { Migration = value.Word() }),
        new("reason", (ignore, value) => ignore with { Reason = value.Prose() }));

    private static readonly Section<MigrationLintSettings> Migrations = new(
        new("since", (migrations, value) => migrations with { Since = value.Word() }),
        new("large", (migrations, value) => migrations with { Large = Count(value) }),
        new("rows", (migrations, value) => migrations with { Rows = value.Entries().Select(entry => new DeclaredRows(entry.Name.Word(), Count(entry.Value))).ToValueList() }),
        new("lock_timeout", (migrations, value) => migrations with { LockTimeout = Duration(value) }));

    public static readonly Section<LintSettings> Lint = new(
        new("fail", (lint, value) => lint with { Fail = value.Choice(Failing) }),
        new("severity", (lint, value) => lint with { Severity = value.Entries().Select(ReadSeverity).ToValueList() }),
        Ignore.EachUnder<LintSettings>("ignore", ReadIgnore, (lint, ignores) => lint with { Ignore = ignores }),
        new("baseline", (lint, value) => lint with { Baseline = value.Word() }),
        Migrations.Under<LintSettings>("migrations", lint => lint.Migrations, (lint, migrations) => lint with { Migrations = migrations }));

    private static LintSeverity ReadSeverity((YamlValue Name, YamlValue Value) entry) => new(entry.Name.Word(), entry.Value.Choice(Severities), entry.Name.File.Place(entry.Name.Node.Start));

    private static long Count(YamlValue value) =>
        long.TryParse(value.Word().Replace("_", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw value.Wrong($"'{value.Key}' is a number of rows such as 2_000_000, not '{value.Word()}'");

    internal static TimeSpan Duration(YamlValue value) =>
        TimeWord.Read(value.Word()) ?? throw value.Wrong($"'{value.Key}' is a time such as 500ms, 5s or 1min, not '{value.Word()}'");

    private static LintIgnore ReadIgnore(YamlValue value)
    {
        var place = value.File.Place(value.Node.Start);
        var ignore = Ignore.Read(new LintIgnore("", null, "", place), value);
        if (ignore.Rule.Length == 0)
        {
            throw value.Wrong($"an entry of '{value.Key}' lacks its 'rule'");
        }

        return ignore.Reason.Length > 0 ? ignore : throw new TenetException(ErrorCode.SuppressionUnreasoned, $"The findings of {ignore.Rule} are ignored, and nothing says why.", place);
    }
}
