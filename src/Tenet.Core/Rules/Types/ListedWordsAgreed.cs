using Tenet.Core.Project;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>Lists of allowed words are kept as the team agreed on.</summary>
internal sealed class ListedWordsAgreed : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/listed-words", Severity.Warning, "Lists of allowed words are kept as the team agreed on",
        "A check can be changed in one step and works with row security; an enum type is shorter and cannot lose a word. Both at once is a surprise at every change.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Conventions.Statuses is null ? [] : schema.Tables
        from column in table.Columns
        where schema.Conventions.Statuses == ListedWords.Check
            ? !schema.Tenants.IsPlatform(table) && schema.Enums.Contains(column.Type)
            : column.Type == "text" && column.Name is "status" or "state" or "kind"
        select Found(column.Id, schema.Conventions.Statuses == ListedWords.Check
            ? $"{Shown(column.Id)} is of the enum type {column.Type}; text with a check is agreed on."
            : $"{Shown(column.Id)} is text; enum types are agreed on.");
}
