namespace Tenet.Core.Rules.Migrations;

internal sealed class Described : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/described", Severity.Note, "A migration says at its head what it is for",
        "The history in the documents is told in these words; a file name is short, and SQL says what is done and not why.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        if (string.IsNullOrWhiteSpace(migration.Migration.Description))
        {
            yield return Found(migration, null, null, "Nothing at the head of the file says what the migration is for: write a comment there.");
        }
    }
}
