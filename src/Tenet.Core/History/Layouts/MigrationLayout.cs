namespace Tenet.Core.History.Layouts;

/// <summary>How a folder of migrations is laid out.</summary>
public enum MigrationLayout
{
    /// <summary><c>20251101_120000_add_referral_code.sql</c></summary>
    Timestamp,

    /// <summary><c>001_initial_schema.sql</c></summary>
    Sequential,

    /// <summary><c>20251101120000_add_referral_code.sql</c></summary>
    Supabase,

    /// <summary><c>20251101120000_add_referral_code/migration.sql</c></summary>
    Prisma,

    /// <summary><c>V1__initial_schema.sql</c>, <c>U1__initial_schema.sql</c>, <c>R__views.sql</c></summary>
    Flyway,

    /// <summary><c>000001_initial_schema.up.sql</c>, <c>000001_initial_schema.down.sql</c></summary>
    GolangMigrate,

    /// <summary><c>20251101120000_add_referral_code.sql</c> with <c>-- migrate:up</c></summary>
    Dbmate,
}
