using Tenet.Core.Project.Context;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Privacy;

/// <summary>What is classified says how it is protected.</summary>
internal sealed class Unprotected : Rule
{
    private static readonly Dictionary<DataClass, string> Words = new()
    {
        [DataClass.Pii] = "personal", [DataClass.Phi] = "health data", [DataClass.Pci] = "card data", [DataClass.Secret] = "a secret",
    };

    public override RuleInfo Info { get; } = new(
        "privacy/unprotected", Severity.Warning, "What is classified says how it is protected",
        "A class without a measure is a label. What protects the column is asked by every audit, and by whoever changes it.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        let said = schema.Said(column)
        where said is { Class: DataClass.Pii or DataClass.Phi or DataClass.Pci or DataClass.Secret, Protection: null }
        select Found(column.Id, $"{Shown(column.Id)} is {Words[said.Class!.Value]}, and nothing says how it is protected.");
}
