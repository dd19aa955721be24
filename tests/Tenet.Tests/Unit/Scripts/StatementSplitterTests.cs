using FsCheck;
using FsCheck.Fluent;
using Tenet.Core.Errors;
using Tenet.Core.Sql.Scripts;
using Xunit;

namespace Tenet.Tests.Unit.Scripts;

public sealed class StatementSplitterTests
{
    private static string[] Texts(string script) => [.. StatementSplitter.Split(script).Select(statement => statement.Text)];

    [Theory]
    [InlineData("select 'a;b'", "a quote")]
    [InlineData("select 'it''s;'", "a doubled quote")]
    [InlineData("""select E'a\';b'""", "an escaped quote")]
    [InlineData("""select 'a\'""", "a backslash that escapes nothing")]
    [InlineData("""select U&'\0041;', U&"a;b" """, "unicode escapes")]
    [InlineData("select $$a;b$$", "dollar quotes")]
    [InlineData("select $x$a;$$;$y$;$x$", "tagged dollar quotes")]
    [InlineData("select \"a;\"\"b\"", "a quoted name")]
    [InlineData("select 1 /* ; /* ; */ ; */ + 1", "nested comments")]
    [InlineData("select 1 -- ; no\n + 1", "a line comment")]
    [InlineData("select a$1$b, $1 from t", "dollar signs in names")]
    [InlineData("create rule r as on insert to t do also (insert into u values (1); insert into v values (2))", "a rule")]
    public void A_semicolon_does_not_split_inside_of(string statement, string what)
    {
        _ = what;
        Assert.Equal([statement.TrimEnd(), "select 2"], Texts(statement + ";select 2;"));
    }

    [Fact]
    public void A_body_that_begins_atomic_is_one_statement()
    {
        const string function = "create or replace function f(x int) returns int language sql begin atomic select case when x > 0 then 1 else 2 end; select 3; end";
        const string procedure = "CREATE PROCEDURE p() BEGIN ATOMIC INSERT INTO t VALUES (1); END";
        Assert.Equal([function, procedure, "begin", "select 1", "end"], Texts($"{function};\n{procedure}; begin; select 1; end;"));
    }

    [Fact]
    public void A_function_named_begin_does_not_swallow_the_rest() =>
        Assert.Equal(2, Texts("create function begin() returns int language sql return 1; select 2").Length);

    [Fact]
    public void Empty_statements_and_comments_are_dropped() =>
        Assert.Equal(["select 1"], Texts(";; -- nothing\n ; select 1 -- the end\n; /* more */ ;\n-- last"));

    [Fact]
    public void A_statement_begins_at_its_first_word()
    {
        var statements = StatementSplitter.Split("\uFEFF-- head\n\n/* two\nlines */ select\n1;\r\n\r\nselect 2", firstLine: 10);
        Assert.Equal([(13, "select\n1"), (16, "select 2")], statements.Select(statement => (statement.Line, statement.Text)));
        Assert.Equal(26, statements[0].Offset);
    }

    [Fact]
    public void An_unclosed_quote_reaches_to_the_end() => Assert.Equal(["select 'a; select 2"], Texts("select 'a; select 2"));

    [Theory]
    [InlineData("select 1;\n\\d t\n", 2)]
    [InlineData("select 1 \\g\n", 1)]
    [InlineData("copy t from stdin;\nfoo\tbar\n\\.\n", 3)]
    public void A_psql_command_is_refused_with_its_line(string script, int line)
    {
        var problem = Assert.Throws<TenetException>(() => StatementSplitter.Split(script, "a.sql"));
        Assert.Equal(ErrorCode.ScriptNotPlainSql, problem.Code);
        Assert.Equal($"a.sql:{line}", problem.Place);
    }

    [Fact]
    public void What_newer_pg_dump_writes_around_its_output_is_skipped() =>
        Assert.Equal(["select 1"], Texts("--\n\\restrict aBc'1\n\nselect 1;\n\n\\unrestrict aBc'1\n"));

    [Fact]
    public void Joining_and_splitting_again_is_stable()
    {
        var piece = Gen.Elements(
            "select", "\n", "'a;b'", "E'\\';'", "$$;$$", "$t$ ;'\" $t$", "\"x;\"", "--;\n", "/* ; /* */ ; */", "(", ")", ";", "1.5", "::", "case", "end", "begin", "atomic",
            "create", "function", "or", "replace", "t", "$1", "é", "e", "U&'x'");
        // Spaces between, because two quotes side by side are one.
        var scripts = piece.ArrayOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        Prop.ForAll(scripts, script =>
        {
            var once = Texts(script);
            return once.SequenceEqual(Texts(string.Join(";\n", once)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Offsets_point_at_the_text()
    {
        const string script = "select 1;\n -- x\n create table t (a int);;\n$$";
        Assert.All(StatementSplitter.Split(script), statement => Assert.Equal(statement.Text, script.Substring(statement.Offset, statement.Text.Length)));
    }
}
