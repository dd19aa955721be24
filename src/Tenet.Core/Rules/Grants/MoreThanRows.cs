using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>The application works with rows, and no more.</summary>
internal sealed class MoreThanRows : Rule
{
    private static readonly string[] Powers = ["TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"];

    public override RuleInfo Info { get; } = new(
        "grants/more-than-rows", Severity.Error, "The application works with rows, and no more",
        "TRUNCATE empties a table whatever its policies say; TRIGGER runs code for others, REFERENCES tells by an error which rows exist.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        let more = Powers.Where(power => schema.App.May(table, power)).ToList()
        where more.Count > 0 && !schema.App.Owns(table.Owner)
        select Found(table.Id, $"{schema.App.Name} may {string.Join(", ", more)} in {Shown(table.Id)}.", Fixes.Revoke(schema, table, [.. more]));
}
