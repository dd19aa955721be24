using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views;

/// <summary>A foreign key as a relation between two tables; the parent is the one referred to.</summary>
public sealed record RelationView
{
    public required ForeignKey Key { get; init; }

    public required string Name { get; init; }

    public required TableLink Parent { get; init; }

    public required TableLink Child { get; init; }

    /// <summary>The columns of the child.</summary>
    public required string Columns { get; init; }

    public required string ReferencedColumns { get; init; }

    /// <summary>The columns in which a tree or a diagram names the relation: those that no other relation of the child shares.</summary>
    public required string Own { get; init; }

    /// <summary>The child has at most one row for a row of the parent, because a key says so.</summary>
    public bool IsOneToOne { get; init; }

    /// <summary>A row of the child may have no parent.</summary>
    public bool IsOptional { get; init; }

    public string Type => (IsOneToOne ? "one-to-one" : "one-to-many") + (IsOptional ? ", optional" : "");

    /// <summary><c>1..n</c> or <c>1..1</c>, with <c>0..</c> in place of the first <c>1..</c> where it is optional.</summary>
    public string Numbers => (IsOptional ? "0" : "1") + (IsOneToOne ? "..1" : "..n");

    /// <summary>What happens on delete and update, and what holds besides.</summary>
    public required string Constraints { get; init; }

    /// <summary>What the parent does to the child, from the key's comment.</summary>
    public required string Verb { get; init; }

    public required ClaimView Deletes { get; init; }

    public required ClaimView Orphans { get; init; }

    /// <summary>What was executed about it.</summary>
    public IReadOnlyList<ClaimView> Claims => [Deletes, Orphans];
}
