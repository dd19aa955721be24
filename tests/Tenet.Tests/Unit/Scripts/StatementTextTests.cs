using Tenet.Core.Sql.Scripts;
using Xunit;

namespace Tenet.Tests.Unit.Scripts;

public sealed class StatementTextTests
{
    [Theory]
    [InlineData("create  table\n t (a varchar(20) /* x */ default 'secret')", "create table t (a varchar(20) default '…')")]
    [InlineData("insert into t values (42, 'secret', $$secret$$)", "insert into t values (…, '…', '…')")]
    [InlineData("alter table a_rather_long_name add constraint another_rather_long_name check (true)", "alter table a_rather_long_name add constraint another_rather_long_name …")]
    public void First_words_fit_a_line_and_show_no_value(string statement, string words) => Assert.Equal(words, StatementText.FirstWords(statement));

    [Theory]
    [InlineData("select\n  x", 10, 1)]
    [InlineData("select '😀'\n, y", 13, 1)]
    [InlineData("select x", 8, 0)]
    public void A_position_is_counted_in_characters(string statement, int position, int line) =>
        Assert.Equal(line, StatementPosition.LineWithin(statement, position));
}
