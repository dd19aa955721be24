using Tenet.Core.Documents.Checking;
using Xunit;

namespace Tenet.Tests.Unit.Documents;

/// <summary>A change of the schema makes every proof stale; that alone is no news of each line.</summary>
public sealed class StalenessTests
{
    private const string Stale = "stale: proved on 2026-01-01 on another schema, so not proven";

    [Theory]
    [InlineData("DDL: proved on 2026-01-01", $"DDL: {Stale}", 1)]
    [InlineData("☑ Restored: proved on 2026-01-01: all rows.", $"☐ Restored: {Stale}.", 1)]
    [InlineData("Delete: ☑ proved on 2026-01-01: cascade. Orphans: ☑ proved on 2026-01-01: none of 1", $"Delete: ☐ {Stale}. Orphans: ☐ {Stale}", 2)]
    [InlineData("Delete: ☑ proved on 2026-01-01. Orphans: ☐ not proven", $"Delete: ☐ {Stale}. Orphans: ☐ not proven", 1)]
    [InlineData("a on delete cascade. Delete: ☑ proved on 2026-01-01", $"a on delete restrict. Delete: ☐ {Stale}", 0)]
    [InlineData("Delete: ☑ proved on 2026-01-01. Orphans: ☑ proved on 2026-01-01", $"Delete: ☐ {Stale}. Strays: ☐ {Stale}", 0)]
    [InlineData("DDL: never tried", $"DDL: {Stale}", 0)]
    [InlineData("a column", "another column", 0)]
    [InlineData("proved on 2026-01-01. Gone.", $"{Stale}. There.", 0)]
    public void Only_what_is_stale_and_nothing_else_is_counted(string was, string now, int count) => Assert.Equal(count, Staleness.Count(was, now));
}
