using System.Collections.Concurrent;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Documents.Views;

/// <summary>Foreign keys as relations, their numbers computed from keys and NOT NULL.</summary>
internal sealed class RelationViews(SchemaScope scope, Links links, ClaimViews claims)
{
    /// <summary>What a parent does to a child where no comment of the key says more.</summary>
    public const string AnyVerb = "has";

    private const int LongestVerb = 24;

    private readonly ConcurrentDictionary<FactId, RelationView> views = [];

    public RelationView Of(ForeignKey key) => views.GetOrAdd(key.Id, _ => Make(key));

    /// <summary>The two keys that make a table a junction: a key of its own spans them, and neither can be empty.</summary>
    public (ForeignKey First, ForeignKey Second)? Junction(FactId table)
    {
        var foreign = scope.Outgoing(table).Where(key => !IsOptional(key)).ToList();
        var keys = UniqueKeys(table).ToList();
        for (var i = 0; i < foreign.Count; i++)
        {
            for (var j = i + 1; j < foreign.Count; j++)
            {
                var (a, b) = (foreign[i].Columns, foreign[j].Columns);
                if (keys.Any(key => key.All(column => a.Contains(column) || b.Contains(column)) && !key.All(a.Contains) && !key.All(b.Contains)))
                {
                    return (foreign[i], foreign[j]);
                }
            }
        }

        return null;
    }

    private RelationView Make(ForeignKey key)
    {
        var child = key.Parent!.Value;
        return new RelationView
        {
            Key = key,
            Name = key.Name,
            Parent = links.Of(SchemaScope.Referenced(key)) with { Anchor = links.Of(scope.Home(SchemaScope.Referenced(key))).Anchor },
            Child = links.Of(child),
            Columns = Quote.Identifiers(key.Columns),
            ReferencedColumns = Quote.Identifiers(key.ReferencedColumns),
            Own = Quote.Identifiers(Own(key)),
            IsOneToOne = UniqueKeys(child).Any(unique => unique.All(key.Columns.Contains)),
            IsOptional = IsOptional(key),
            Constraints = Constraints(key),
            Verb = key.Comment is { Length: > 0 and <= LongestVerb } verb ? verb : AnyVerb,
            Deletes = claims.Of($"{key.Name} deletes as declared", key.Id, Evidence.Claims.DeleteBehaviour),
            Orphans = claims.Of($"{key.Name} leaves no orphan", key.Id, Evidence.Claims.NoOrphans),
        };
    }

    // Of (tenant_id, project_id) the second tells what the key is about: the first stands in each key of the table.
    private IEnumerable<string> Own(ForeignKey key)
    {
        var others = scope.Outgoing(key.Parent!.Value).Where(other => other.Id != key.Id).SelectMany(other => other.Columns).ToHashSet();
        var own = key.Columns.Where(column => !others.Contains(column)).ToList();
        return key.Columns.Count == 1 || own.Count == 0 ? key.Columns : own;
    }

    // Where the last column is compared by overlap, several rows share the others.
    private IEnumerable<IReadOnlyList<string>> UniqueKeys(FactId table) =>
        scope.Index.Of<KeyConstraint>(table).Where(key => key is not PrimaryKey { WithoutOverlaps: true } and not UniqueConstraint { WithoutOverlaps: true }).Select(IndexViews.Columns).Where(columns => columns.Count > 0)
            .Concat(scope.Index.Of<Model.Index>(table).Where(index => index is { Unique: true, Predicate: null, Invalid: false } && index.Keys.All(key => key.Column is not null))
                .Select(index => (IReadOnlyList<string>)[.. index.Keys.Select(key => key.Column!)]));

    private bool IsOptional(ForeignKey key) => key.Match != "full"
        ? key.Columns.Any(column => IsNullable(key, column))
        : key.Columns.All(column => IsNullable(key, column));

    private bool IsNullable(ForeignKey key, string column) =>
        scope.Model.Find(new FactId(FactKind.Column, key.Schema, column, key.Table)) is Column { NotNull: null or { NotValid: true } };

    private static string Constraints(ForeignKey key)
    {
        var words = new List<string> { $"on delete {key.OnDelete ?? "no action"}" + (key.OnDeleteColumns.Count == 0 ? "" : $" ({Quote.Identifiers(key.OnDeleteColumns)})") };
        Add(key.OnUpdate is not null, $"on update {key.OnUpdate}");
        Add(key.Match is not null, $"match {key.Match}");
        Add(key.Deferrable, key.InitiallyDeferred ? "deferred" : "deferrable");
        Add(key.NotValid && !key.NotEnforced, "not valid");
        Add(key.NotEnforced, "not enforced");
        return string.Join(", ", words);

        void Add(bool condition, string word)
        {
            if (condition)
            {
                words.Add(word);
            }
        }
    }
}
