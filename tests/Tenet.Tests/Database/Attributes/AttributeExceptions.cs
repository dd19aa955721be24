using Tenet.Core.Model;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Tests.Database.Attributes;

/// <summary>The attributes that no case can change, and why. What is part of a fact's id is not listed: it is found by reflection.</summary>
internal static class AttributeExceptions
{
    private const string NoComment = "COMMENT ON knows no such object";
    private const string Tables = "only tables have one";
    private const string DomainNotNull = "a domain's NOT NULL has a name and a comment and no other property";

    public static IReadOnlyList<(Type Kind, string Attribute, string Reason)> All { get; } =
    [
        (typeof(Grant), "comment", NoComment),
        (typeof(DefaultPrivilege), "comment", NoComment),
        (typeof(SecurityLabel), "comment", NoComment),
        (typeof(UserMapping), "comment", NoComment),
        (typeof(Role), "owner", "a role has no owner"),
        (typeof(Index), "owner", "it is the table's"),
        (typeof(Extension), "owner", "ALTER EXTENSION cannot set it and a dump cannot say it, so it is not read"),
        (typeof(PrimaryKey), "relation", Tables),
        (typeof(UniqueConstraint), "relation", Tables),
        (typeof(ExclusionConstraint), "relation", Tables),
        (typeof(CheckConstraint), "relation", Tables),
        (typeof(ForeignKey), "relation", Tables),
        (typeof(Policy), "relation", Tables),
        (typeof(ForeignKey), "inherited", "clones in partitions are no facts, and other children do not inherit it"),
        (typeof(Aggregate), "arguments", "an aggregate's arguments have no defaults, so they are its id"),
        (typeof(Domain), "not null no inherit", DomainNotNull),
        (typeof(Domain), "not null not valid", DomainNotNull),
        (typeof(Domain), "not null inherited", DomainNotNull),
    ];
}
