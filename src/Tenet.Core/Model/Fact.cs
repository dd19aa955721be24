using System.Text.Json.Serialization;

namespace Tenet.Core.Model;

/// <summary>
/// One thing about a schema that can be altered alone. Immutable, equal by value, and named by <see cref="Id"/>.
/// </summary>
/// <remarks>
/// A sealed record a kind. What <c>ALTER</c> can change with one statement and no effect on others is an attribute
/// (a comment, an owner, a default); what has a life of its own (a policy, a grant) is a fact.
/// Lists take null as empty: the JSON reader passes null for a list that was left out because it was empty.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Role), "role")]
[JsonDerivedType(typeof(Namespace), "schema")]
[JsonDerivedType(typeof(Extension), "extension")]
[JsonDerivedType(typeof(Language), "language")]
[JsonDerivedType(typeof(ForeignDataWrapper), "foreignDataWrapper")]
[JsonDerivedType(typeof(ForeignServer), "server")]
[JsonDerivedType(typeof(UserMapping), "userMapping")]
[JsonDerivedType(typeof(Collation), "collation")]
[JsonDerivedType(typeof(EnumType), "enum")]
[JsonDerivedType(typeof(CompositeType), "composite")]
[JsonDerivedType(typeof(Domain), "domain")]
[JsonDerivedType(typeof(DomainConstraint), "domainConstraint")]
[JsonDerivedType(typeof(RangeType), "range")]
[JsonDerivedType(typeof(Routine), "routine")]
[JsonDerivedType(typeof(Aggregate), "aggregate")]
[JsonDerivedType(typeof(Operator), "operator")]
[JsonDerivedType(typeof(OperatorFamily), "operatorFamily")]
[JsonDerivedType(typeof(OperatorClass), "operatorClass")]
[JsonDerivedType(typeof(Cast), "cast")]
[JsonDerivedType(typeof(TextSearchDictionary), "textSearchDictionary")]
[JsonDerivedType(typeof(TextSearchConfiguration), "textSearchConfiguration")]
[JsonDerivedType(typeof(Sequence), "sequence")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(View), "view")]
[JsonDerivedType(typeof(MaterializedView), "materializedView")]
[JsonDerivedType(typeof(Column), "column")]
[JsonDerivedType(typeof(PrimaryKey), "primaryKey")]
[JsonDerivedType(typeof(UniqueConstraint), "unique")]
[JsonDerivedType(typeof(ExclusionConstraint), "exclusion")]
[JsonDerivedType(typeof(CheckConstraint), "check")]
[JsonDerivedType(typeof(ForeignKey), "foreignKey")]
[JsonDerivedType(typeof(Index), "index")]
[JsonDerivedType(typeof(StatisticsObject), "statistics")]
[JsonDerivedType(typeof(RewriteRule), "rule")]
[JsonDerivedType(typeof(Trigger), "trigger")]
[JsonDerivedType(typeof(Policy), "policy")]
[JsonDerivedType(typeof(EventTrigger), "eventTrigger")]
[JsonDerivedType(typeof(Publication), "publication")]
[JsonDerivedType(typeof(Subscription), "subscription")]
[JsonDerivedType(typeof(Grant), "grant")]
[JsonDerivedType(typeof(DefaultPrivilege), "defaultPrivilege")]
[JsonDerivedType(typeof(SecurityLabel), "securityLabel")]
public abstract record Fact
{
    /// <summary>The name of the fact; two facts of one schema never share it.</summary>
    [JsonIgnore]
    public abstract FactId Id { get; }

    /// <summary>The relation or type that the fact belongs to and disappears with; null for what stands alone.</summary>
    [JsonIgnore]
    public virtual FactId? Parent => null;

    /// <summary>The text of <c>COMMENT ON</c>, or null.</summary>
    public string? Comment { get; init; }
}
