using FsCheck;
using FsCheck.Fluent;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Unit.Project;

public sealed class IgnorePatternsTests
{
    private static readonly FactId CronJob = new(FactKind.Table, "cron", "job");
    private static readonly FactId CronSchema = new(FactKind.Schema, "", "cron");
    private static readonly FactId Users = new(FactKind.Table, "public", "users");
    private static readonly FactId Email = new(FactKind.Column, "public", "email", "users");
    private static readonly FactId AuditId = new(FactKind.Column, "public", "id", "audit_logs_y2024");

    [Theory]
    [InlineData("cron.*", true)]
    [InlineData("cron", true)]
    [InlineData("c?on", true)]
    [InlineData("cr", false)]
    [InlineData("*.job", true)]
    [InlineData("public.*", false)]
    [InlineData("cron.job.*", false)]
    public void A_table_is_matched_by_its_qualified_name_or_its_schema(string pattern, bool matches) => Assert.Equal(matches, Matches(pattern, CronJob));

    [Theory]
    [InlineData("cron.*", true)]
    [InlineData("cron", true)]
    [InlineData("cron.job", false)]
    public void A_schema_goes_with_all_that_is_in_it(string pattern, bool matches) => Assert.Equal(matches, Matches(pattern, CronSchema));

    [Theory]
    [InlineData("public.audit_logs_y*", true)]
    [InlineData("public.audit_logs_y20?4", true)]
    [InlineData("public.audit_logs", false)]
    [InlineData("public.audit_logs_y*.id", true)]
    [InlineData("public.audit_logs_y*.other", false)]
    [InlineData("public", true)]
    public void What_belongs_to_a_matched_relation_is_matched(string pattern, bool matches) => Assert.Equal(matches, Matches(pattern, AuditId));

    [Fact]
    public void A_column_pattern_leaves_its_table()
    {
        Assert.True(Matches("public.users.em*", Email));
        Assert.False(Matches("public.users.em*", Users));
    }

    [Fact]
    public void A_star_does_not_go_over_a_dot()
    {
        Assert.False(Matches("public.*.x", Users));
        Assert.False(Matches("p*s", Users));
    }

    [Fact]
    public void A_name_without_a_dot_is_what_lives_outside_schemas()
    {
        Assert.True(Matches("pg_*", new FactId(FactKind.Extension, "", "pg_cron")));
        Assert.False(Matches("pg_*", new FactId(FactKind.Role, "", "app")));
        Assert.False(Matches("*", new FactId(FactKind.Grant, "", "", "", "on table public.users to app")));
    }

    [Fact]
    public void An_index_goes_with_its_table_and_a_grant_with_what_it_is_about()
    {
        var ignore = new IgnorePatterns(["public.users"]);

        Assert.True(ignore.Matches(new Core.Model.Index { Schema = "public", Name = "by_mail", Table = "users", Method = "btree" }));
        Assert.False(ignore.Matches(new Core.Model.Index { Schema = "public", Name = "by_mail", Table = "teams", Method = "btree" }));
        Assert.True(ignore.Matches(new Grant { On = Users, Grantee = "app" }));
        Assert.True(ignore.Matches(new Grant { On = Email, Grantee = "app" }));
        Assert.False(ignore.Matches(new Grant { On = CronJob, Grantee = "app" }));
        Assert.True(new IgnorePatterns(["cron.*"]).Matches(new DefaultPrivilege { Role = "r", Schema = "cron", Objects = "tables", Grantee = "app" }));
    }

    [Fact]
    public void Without_patterns_nothing_is_ignored() => Assert.False(IgnorePatterns.None.Matches(CronJob));

    [Fact]
    public void A_name_matches_itself_and_itself_with_a_star_anywhere() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<NonEmptyString>(),
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            (name, at) =>
            {
                var plain = string.Concat(name.Get.Where(char.IsLetterOrDigit));
                var cut = at.Get % (plain.Length + 1);
                return plain.Length == 0
                    || (Matches("s." + plain, new FactId(FactKind.Table, "s", plain))
                        && Matches("s." + plain[..cut] + "*", new FactId(FactKind.Table, "s", plain))
                        && Matches("s.*" + plain[cut..], new FactId(FactKind.Table, "s", plain))
                        && !Matches("s." + plain + "?", new FactId(FactKind.Table, "s", plain)));
            }));

    [Fact]
    public void Many_stars_do_not_take_long() =>
        Assert.False(Matches("s." + string.Concat(Enumerable.Repeat("a*", 200)) + "b", new FactId(FactKind.Table, "s", new string('a', 5000))));

    private static bool Matches(string pattern, FactId id) => new IgnorePatterns([pattern]).Matches(id);
}
