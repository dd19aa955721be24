using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Privacy;

/// <summary>No view reads a secret.</summary>
internal sealed class SecretInView : Rule
{
    public override RuleInfo Info { get; } = new(
        "privacy/secret-in-view", Severity.Warning, "No view reads a secret",
        "A view is made to be read widely; a hash or token does not belong there, not even as a condition.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from view in schema.Relations
        where view.Table is null
        from id in schema.Needs(view.Id)
        where id.Kind == FactKind.Column && schema.Relation(id)?.Column(id.Name) is { } column && schema.Said(column)?.Class == DataClass.Secret
        select Found(view.Id, $"{Shown(view.Id)} reads {Shown(id)}, a secret.");
}
