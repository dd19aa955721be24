using Tenet.Core.Model;
using Tenet.Core.Project.Yaml;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.Renaming;

/// <summary>What can be renamed in a schema, by the names that people give it.</summary>
internal sealed class NamedTargets
{
    private const string Usual = "public.";

    private static readonly HashSet<FactKind> Kinds =
    [
        FactKind.Schema, FactKind.Enum, FactKind.Composite, FactKind.Domain, FactKind.DomainConstraint, FactKind.Range, FactKind.Function, FactKind.Procedure, FactKind.Aggregate,
        FactKind.Sequence, FactKind.Table, FactKind.View, FactKind.MaterializedView, FactKind.Column, FactKind.PrimaryKey, FactKind.Unique, FactKind.Exclusion, FactKind.Check,
        FactKind.ForeignKey, FactKind.Index, FactKind.Statistics, FactKind.Trigger, FactKind.Policy,
    ];

    private readonly Dictionary<string, List<RenameTarget>> byName = new(StringComparer.Ordinal);

    public NamedTargets(SchemaModel model)
    {
        foreach (var fact in model.Facts.Where(fact => Kinds.Contains(fact.Id.Kind)))
        {
            var id = fact.Id;
            Add(id.Path, new RenameTarget(id));
            Add(id.ToString(), new RenameTarget(id));
            if (id.Signature.Length > 0)
            {
                Add((id with { Signature = "" }).Path, new RenameTarget(id));
            }

            foreach (var label in (fact as EnumType)?.Labels ?? [])
            {
                Add($"{id.Path}.{Quote.Identifier(label)}", new RenameTarget(id, label));
                Add($"{id.Path}.{label}", new RenameTarget(id, label));
            }
        }
    }

    /// <inheritdoc cref="NearestWord.Ending"/>
    public string Ending(string name)
    {
        string[] known = [.. byName.Keys];
        return NearestWord.Hint(name, known) is { Length: > 0 } hint ? hint : NearestWord.Ending(Usual + name, known);
    }

    /// <summary>What may be meant: a path, with its kind or without, without the schema where that is <c>public</c>.</summary>
    public IReadOnlyList<RenameTarget> Find(string name) => [.. byName.GetValueOrDefault(name, []).Concat(byName.GetValueOrDefault(Usual + name, [])).Distinct()];

    private void Add(string name, RenameTarget target)
    {
        if (!byName.TryGetValue(name, out var targets))
        {
            byName.Add(name, targets = []);
        }

        targets.Add(target);
    }
}
