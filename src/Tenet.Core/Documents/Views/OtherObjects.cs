using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Documents.Views;

/// <summary>What belongs to no table, as the statements that make it; empty where there is none.</summary>
/// <param name="Types">Domains, composite types and ranges.</param>
/// <param name="Sequences">Sequences, those of identity columns aside.</param>
/// <param name="Publications">Publications.</param>
/// <param name="Routines">Functions and procedures that no table or view calls; those that one does stand with it.</param>
public sealed record OtherObjects(string Types, string Sequences, string Publications, string Routines)
{
    internal static OtherObjects Of(SchemaScope scope)
    {
        var model = scope.Model;
        return new OtherObjects(
            Joined(scope.Of<Domain>().Select(domain => (Fact)domain).Concat(scope.Of<CompositeType>()).Concat(scope.Of<RangeType>()), fact => Type(fact, scope)),
            Joined(scope.Of<Sequence>(), fact => fact is Sequence { OwnedBy: not null } owned ? [SequenceDdl.Create(owned), SequenceDdl.SetOwner(owned)] : [SequenceDdl.Create((Sequence)fact)]),
            Joined(model.Of<Publication>(), fact => [PublicationDdl.Create((Publication)fact)]),
            Joined(Uncalled(scope), fact => [RoutineDdl.Create((Routine)fact)]));
    }

    private static IEnumerable<Routine> Uncalled(SchemaScope scope)
    {
        var called = scope.Model.Of<Trigger>().Select(trigger => scope.Routine(trigger.Function)?.Id).OfType<FactId>()
            .Concat(scope.Model.Edges.Where(edge => edge.From.Kind is FactKind.Policy or FactKind.Check or FactKind.Column or FactKind.Table or FactKind.View or FactKind.MaterializedView).Select(edge => edge.To))
            .ToHashSet();
        return scope.Of<Routine>().Where(routine => routine.Language is not "c" and not "internal" && !called.Contains(routine.Id));
    }

    private static IEnumerable<string> Type(Fact fact, SchemaScope scope) => fact switch
    {
        Domain domain => Domain(domain, scope.Index.Of<DomainConstraint>(domain.Id), scope.Model.ServerVersion),
        CompositeType type => Composite(type, scope.Index.Columns(type.Id)),
        _ => [RangeDdl.Create((RangeType)fact)],
    };

    private static IEnumerable<string> Domain(Domain domain, IEnumerable<DomainConstraint> checks, int version) =>
    [
        DomainDdl.Create(domain, checks.Where(check => !check.NotValid), version),
        .. checks.Where(check => check.NotValid).Select(DomainDdl.AddConstraint),
        .. checks.SelectMany(CommentDdl.Create),
    ];

    private static IEnumerable<string> Composite(CompositeType type, IEnumerable<Column> attributes) =>
        [CompositeDdl.Create(type, attributes), .. attributes.SelectMany(CommentDdl.Create)];

    private static string Joined(IEnumerable<Fact> facts, Func<Fact, IEnumerable<string>> sql) =>
        string.Join("\n\n", facts.Select(fact => string.Join('\n', sql(fact).Concat(CommentDdl.Create(fact)).Select(statement => statement + ";"))));
}
