using System.Text;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;
using Xunit;

namespace Tenet.Tests.Unit.Catalog;

/// <summary>Two stored expressions have one key only where the server says the same of both.</summary>
public sealed class TreeKeyTests
{
    private const string Null = "{NULLTEST :arg {VAR :varno 1 :varattno 2 :vartype 25 :varlevelsup 0 :varnosyn 1 :varattnosyn 2 :location 30} :nulltesttype 1 :location 34}";

    private static readonly RelationRow Users = Relation("id", "name");

    [Fact]
    public void The_same_of_a_column_with_another_number_at_another_place_has_the_same_key() =>
        Assert.Equal(
            Key(Null, Users),
            Key(Null.Replace("attno 2", "attno 3", StringComparison.Ordinal).Replace("attnosyn 2", "attnosyn 3", StringComparison.Ordinal).Replace("30", "128", StringComparison.Ordinal).Replace("34", "-1", StringComparison.Ordinal), Relation("id", "more", "name")));

    [Theory]
    [InlineData("id", "title")]
    [InlineData("name", "id")]
    [InlineData("id", "Name")]
    public void Columns_of_other_names_have_other_keys(params string[] columns) => Assert.NotEqual(Key(Null, Users), Key(Null, Relation(columns)));

    [Theory]
    [InlineData("vartype 25", "vartype 23")]
    [InlineData("nulltesttype 1", "nulltesttype 0")]
    [InlineData("varno 1", "varno 2")]
    [InlineData("varattnosyn 2", "varattnosyn 1")]
    public void Anything_else_in_the_tree_makes_another_key(string before, string after) => Assert.NotEqual(Key(Null, Users), Key(Null.Replace(before, after, StringComparison.Ordinal), Users));

    [Theory]
    [InlineData("varattno 0")]
    [InlineData("varattno -6")]
    [InlineData("varattno 7")]
    public void A_row_a_systems_column_and_one_that_is_not_known_have_none(string number) => Assert.Null(Key(Null.Replace("varattno 2", number, StringComparison.Ordinal), Users));

    [Fact]
    public void A_query_within_has_none() => Assert.Null(Key("{SUBLINK :subselect {QUERY :commandType 1} :location -1}", Users));

    // The first name holds what follows the second one.
    [Fact]
    public void A_name_does_not_pass_for_a_part_of_the_tree() =>
        Assert.NotEqual(
            Key("{VAR :varattno 1 :x 1}{VAR :varattno 1 :x 1}", Relation("a :x 1}{VAR :varattno a")),
            Key("{VAR :varattno 1 :x 1}{VAR :varattno 1 :x 1}{VAR :varattno 1 :x 1}", Relation("a")));

    private static string? Key(string tree, RelationRow relation)
    {
        var key = new TreeKey();
        var bytes = Encoding.UTF8.GetBytes(tree);
        return key.Write(bytes, relation) && !TreeKey.HoldsQuery(bytes) ? Convert.ToHexString(key.Written) : null;
    }

    private static RelationRow Relation(params string[] columns)
    {
        var relation = new RelationRow
        {
            Oid = 1,
            Schema = "s",
            Name = "t",
            Kind = 'r',
            Owner = 10,
            Persistence = 'p',
            RowType = 2,
            RowSecurity = false,
            ForceRowSecurity = false,
            ReplicaIdentity = 'd',
            Populated = true,
            Tablespace = 0,
            AccessMethod = "heap",
            Options = [],
            OfType = null,
            PartitionKey = null,
            PartitionBound = null,
            Server = null,
            ForeignOptions = [],
            ReplicaIndex = null,
        };
        relation.Columns.AddRange(columns.Select((name, i) => new AttributeRow((short)(i + 1), name, 25, -1, false, '\0', '\0', '\0', '\0', -1, 100, true, [], [])));
        return relation;
    }
}
