namespace Tenet.Postgres.Seeding;

/// <summary>How rows are written down.</summary>
public enum SeedForm
{
    Insert,
    Copy,
}
