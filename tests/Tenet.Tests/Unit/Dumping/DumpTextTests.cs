using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Dumping;

public sealed class DumpTextTests
{
    [Fact]
    public void Names_and_texts_are_quoted()
    {
        var table = new Table { Schema = "Odd Schema", Name = "a\"b", Owner = "the owner", Comment = "it's" };

        var statements = Write([new Namespace { Name = "Odd Schema" }, table]);

        Assert.Contains("CREATE SCHEMA \"Odd Schema\"", statements);
        Assert.Contains("CREATE TABLE \"Odd Schema\".\"a\"\"b\" ()", statements);
        Assert.Contains("ALTER TABLE \"Odd Schema\".\"a\"\"b\" OWNER TO \"the owner\"", statements);
        Assert.Contains("COMMENT ON TABLE \"Odd Schema\".\"a\"\"b\" IS 'it''s'", statements);
    }

    [Fact]
    public void A_list_of_names_in_a_setting_is_written_name_by_name_and_other_lists_as_one_text()
    {
        var function = Sample.Function("f", "", "integer") with { Settings = ["search_path=\"$user\", public, \"a, \"\"b\"", "DateStyle=ISO, MDY", "app.x=it's"] };

        var sql = Write([function]).Single(statement => statement.Contains("FUNCTION", StringComparison.Ordinal));

        Assert.Contains("SET search_path TO '$user', 'public', 'a, \"b'\n", sql);
        Assert.Contains("SET \"DateStyle\" TO 'ISO, MDY'\n", sql);
        Assert.Contains("SET app.x TO 'it''s'\n", sql);
    }

    [Fact]
    public void Rights_that_are_there_by_default_are_taken_before_others_are_given()
    {
        var function = Sample.Function("f", "", "integer") with { Owner = "o" };
        var statements = Write(
        [
            function,
            new Grant { On = function.Id, Grantee = "PUBLIC" },
            new Grant { On = function.Id, Grantee = "second", Grantor = "first", Privileges = ["EXECUTE"] },
            new Grant { On = function.Id, Grantee = "first", Privileges = ["EXECUTE WITH GRANT OPTION"] },
        ]);

        Assert.Equal(
            [
                "REVOKE ALL ON FUNCTION public.f() FROM PUBLIC", "GRANT EXECUTE ON FUNCTION public.f() TO first WITH GRANT OPTION",
                "SET SESSION AUTHORIZATION first", "GRANT EXECUTE ON FUNCTION public.f() TO second", "RESET SESSION AUTHORIZATION",
            ],
            statements[^5..]);
    }

    [Fact]
    public void A_model_without_the_schema_public_drops_it() =>
        Assert.Equal(["DROP SCHEMA public"], DumpWriter.Write(new SchemaModel(180000, [], [], [])).Select(statement => statement.Sql));

    [Fact]
    public void An_invalid_index_of_a_plain_table_is_a_remark()
    {
        var index = new Core.Model.Index { Schema = "public", Name = "i", Table = "t", Method = "btree", Invalid = true };

        var statement = DumpWriter.Write(Sample.Model([Sample.Table("t"), index])).Single(statement => statement.Subject == index.Id);

        Assert.True(statement.IsRemark);
        Assert.DoesNotContain("CREATE", statement.Sql);
    }

    private static string[] Write(IEnumerable<Fact> facts) => [.. DumpWriter.Write(Sample.Model(facts)).Select(statement => statement.Sql)];
}
