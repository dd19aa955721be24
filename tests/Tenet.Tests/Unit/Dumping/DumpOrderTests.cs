using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;
using Xunit;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Tests.Unit.Dumping;

public sealed class DumpOrderTests
{
    [Fact]
    public void Tables_that_refer_to_each_other_get_their_foreign_keys_after_both()
    {
        var statements = Write(Sample.Model(
        [
            Sample.Table("hen"), Sample.Column("hen", "id"), Sample.Column("hen", "egg", position: 2), Sample.Key("hen", "id"),
            Sample.ForeignKey("hen", "egg", "egg", "hen_egg"),
            Sample.Table("egg"), Sample.Column("egg", "id"), Sample.Column("egg", "hen", position: 2), Sample.Key("egg", "id"),
            Sample.ForeignKey("egg", "hen", "hen", "egg_hen"),
        ]));

        Follow(statements, "CREATE TABLE public.egg", "ADD CONSTRAINT egg_hen");
        Follow(statements, "CREATE TABLE public.hen", "ADD CONSTRAINT egg_hen");
        Follow(statements, "CREATE TABLE public.hen", "ADD CONSTRAINT hen_egg");
    }

    [Fact]
    public void A_view_and_a_function_that_read_each_other_are_sketched_and_replaced()
    {
        var view = Sample.View("v", " SELECT public.f() AS a");
        var function = Sample.Function("f", "", "integer", "RETURN (SELECT v.a FROM public.v)");

        var statements = Write(Sample.Model([view, Sample.OfView("v", "a"), function], (view, function), (function, view)));

        Follow(statements, "CREATE VIEW public.v AS\nSELECT\n    NULL::integer AS a\nWHERE false", "CREATE FUNCTION public.f()");
        Follow(statements, "CREATE FUNCTION public.f()", "CREATE OR REPLACE VIEW public.v AS\n SELECT public.f() AS a");
    }

    [Fact]
    public void Functions_with_parsed_bodies_that_call_each_other_are_sketched_and_replaced()
    {
        var one = Sample.Function("one", "", "integer", "RETURN public.two()");
        var two = Sample.Function("two", "", "integer", "RETURN public.one()");

        var statements = Write(Sample.Model([one, two], (one, two), (two, one)));

        Follow(statements, "CREATE FUNCTION public.one()", "CREATE OR REPLACE FUNCTION public.two()");
        Follow(statements, "CREATE FUNCTION public.two()", "CREATE OR REPLACE FUNCTION public.one()");
    }

    [Fact]
    public void A_default_that_calls_a_function_of_the_tables_own_row_type_is_set_later()
    {
        var table = Sample.Table("t");
        var column = Sample.Column("t", "a") with { Default = "public.f(NULL::public.t)" };
        var function = Sample.Function("f", "public.t", "integer");

        var statements = Write(Sample.Model([table, column, function], (column, function), (function, table)));

        Assert.Contains("CREATE TABLE public.t (\n    a integer\n)", statements);
        Follow(statements, "CREATE FUNCTION public.f(public.t)", "ALTER TABLE ONLY public.t ALTER COLUMN a SET DEFAULT public.f(NULL::public.t)");
    }

    [Fact]
    public void A_check_and_a_generated_column_in_a_circle_follow_the_function()
    {
        var table = Sample.Table("t");
        var generated = Sample.Column("t", "g", position: 2) with { Generated = new Generated("public.f(a)") };
        var check = new CheckConstraint { Schema = "public", Table = "t", Name = "c", Expression = "public.f(a) > 0" };
        var function = Sample.Function("f", "integer", "integer") with { Arguments = "integer, public.t DEFAULT NULL" };

        var statements = Write(Sample.Model(
            [table, Sample.Column("t", "a"), generated, Sample.Column("t", "z", position: 3), check, function],
            (generated, function), (check, function), (function, table)));

        Assert.Contains("CREATE TABLE public.t (\n    a integer\n)", statements);
        Follow(statements, "CREATE FUNCTION public.f(", "ADD COLUMN g integer GENERATED ALWAYS AS (public.f(a)) STORED");
        Follow(statements, "ADD COLUMN g ", "ADD COLUMN z integer");
        Follow(statements, "ADD COLUMN z ", "ADD CONSTRAINT c CHECK (public.f(a) > 0)");
    }

    [Fact]
    public void A_range_type_whose_canonical_function_takes_it_begins_as_a_shell()
    {
        var range = new RangeType { Schema = "public", Name = "r", Subtype = "date", Canonical = "public.f", Multirange = "public.r_multirange" };
        var function = Sample.Function("f", "public.r", "public.r");

        var statements = Write(Sample.Model([range, function], (range, function), (function, range)));

        Follow(statements, "CREATE TYPE public.r", "CREATE FUNCTION public.f(public.r)");
        Follow(statements, "CREATE FUNCTION public.f(public.r)", "CREATE TYPE public.r AS RANGE");
    }

    [Fact]
    public void A_circle_that_cannot_be_taken_apart_is_named()
    {
        var a = Sample.Function("a", "public.never", "integer");
        var b = Sample.Function("b", "public.never", "integer");

        var thrown = Assert.Throws<TenetException>(() => DumpWriter.Write(Sample.Model([a, b], (a, b), (b, a))));

        Assert.Equal(ErrorCode.DumpCycle, thrown.Code);
        Assert.Contains("function public.a(public.never)", thrown.Details);
        Assert.Contains("function public.b(public.never)", thrown.Details);
    }

    [Fact]
    public void A_partition_is_attached_before_the_keys_and_indexes_of_its_parent()
    {
        var parent = Sample.Table("p") with { PartitionKey = "LIST (k)" };
        var child = Sample.Table("p1") with { PartitionOf = "public.p", PartitionBound = "FOR VALUES IN (1)" };
        Index index = new() { Schema = "public", Name = "i", Table = "p", Method = "btree", Keys = [Key("k")] };
        var part = index with { Name = "i1", Table = "p1", AttachedTo = "public.i" };

        // As pg_depend says it: what a partition inherits depends on the parent's.
        var statements = Write(Sample.Model(
            [parent, Sample.Column("p", "k"), child, Sample.Column("p1", "k"), index, part, Sample.Key("p", "k"), Sample.Key("p1", "k") with { AttachedTo = "public.p_pkey", Inherited = true }],
            (child, parent), (part, index)));

        Follow(statements, "CREATE TABLE public.p1", "ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES IN (1)");
        Follow(statements, "ATTACH PARTITION public.p1 ", "CREATE INDEX i ON ONLY public.p USING btree (k)");
        Follow(statements, "ATTACH PARTITION public.p1 ", "ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (k)");
        Follow(statements, "CREATE INDEX i1 ON public.p1", "ALTER INDEX public.i ATTACH PARTITION public.i1");
        Follow(statements, "ADD CONSTRAINT p1_pkey", "ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey");
    }

    [Fact]
    public void A_child_is_created_with_its_parents_unless_it_defines_all_columns_itself()
    {
        var statements = Write(Sample.Model(
        [
            Sample.Table("base"), Sample.Column("base", "id") with { Default = "1" },
            Sample.Table("child") with { Inherits = ["public.base"] }, Sample.Column("child", "id") with { Inherited = true, Default = "2" }, Sample.Column("child", "own", position: 2),
            Sample.Table("adopted") with { Inherits = ["public.base"] }, Sample.Column("adopted", "front"), Sample.Column("adopted", "id", position: 2),
        ]));

        Follow(statements, "CREATE TABLE public.base", "CREATE TABLE public.child (\n    own integer\n)\nINHERITS (public.base)");
        Assert.Contains("ALTER TABLE ONLY public.child ALTER COLUMN id SET DEFAULT 2", statements);
        Follow(statements, "CREATE TABLE public.adopted (\n    front integer,\n    id integer\n)", "ALTER TABLE public.adopted INHERIT public.base");
    }

    [Fact]
    public void An_owned_sequence_precedes_its_table_and_is_tied_to_it_after()
    {
        Sequence sequence = new()
        {
            Schema = "public", Name = "s", OwnedBy = "public.t.id", Options = new SequenceOptions("integer", 1, 1, 1, int.MaxValue, 1, false),
        };
        var column = Sample.Column("t", "id") with { Default = "nextval('public.s'::regclass)" };

        var statements = Write(Sample.Model([Sample.Table("t"), column, sequence], (column, sequence), (sequence, column)));

        Follow(statements, "CREATE SEQUENCE public.s AS integer", "CREATE TABLE public.t");
        Follow(statements, "CREATE TABLE public.t", "ALTER SEQUENCE public.s OWNED BY public.t.id");
    }

    [Fact]
    public void Default_privileges_and_then_event_triggers_come_last()
    {
        var statements = Write(Sample.Model(
        [
            new EventTrigger { Name = "e", Event = "sql_drop", Function = "public.f" },
            new DefaultPrivilege { Role = "o", Objects = "tables", Grantee = "r", Privileges = ["SELECT"] },
            Sample.Table("t"), new Policy { Schema = "public", Table = "t", Name = "p", Command = "all" },
        ]));

        Follow(statements, "CREATE POLICY p", "ALTER DEFAULT PRIVILEGES");
        Follow(statements, "ALTER DEFAULT PRIVILEGES", "CREATE EVENT TRIGGER e");
    }

    [Theory]
    [InlineData(7)]
    [InlineData(83)]
    [InlineData(199)]
    public void The_same_facts_in_any_order_make_the_same_text(int stride)
    {
        // 200 facts, and no stride shares a factor with 200: each is a permutation.
        var facts = Many(40).ToArray();
        var shuffled = facts.Select((_, i) => facts[i * stride % facts.Length]);

        Assert.Equal(DumpScript.ToText(Sample.Model(facts)), DumpScript.ToText(Sample.Model(shuffled)));
    }

    [Fact]
    public void Five_thousand_tables_in_one_long_chain_of_views_are_no_trouble()
    {
        var facts = Many(5000).ToList();
        var views = Enumerable.Range(0, 2000).Select(i => Sample.View($"v{i:d4}", " SELECT 1 AS a")).ToArray();
        var edges = views.Skip(1).Select((view, i) => ((Fact)view, (Fact)views[i])).ToArray();

        var statements = DumpWriter.Write(Sample.Model([.. facts, .. views], edges));

        Assert.Equal(2000, statements.Count(statement => statement.Subject.Kind == FactKind.View));
    }

    private static IEnumerable<Fact> Many(int count) => Enumerable.Range(0, count).SelectMany(i =>
    {
        var name = $"t{i}";
        return new Fact[] { Sample.Table(name), Sample.Column(name, "id"), Sample.Column(name, "other", position: 2), Sample.Key(name, "id"), Sample.ForeignKey(name, "other", $"t{(i + 1) % count}", $"fk{i}") };
    });

    private static IndexKey Key(string column) => new(column, null, null, null, [], false, false, null);

    private static string[] Write(SchemaModel model) => [.. DumpWriter.Write(model).Select(statement => statement.Sql)];

    private static void Follow(string[] statements, string first, string second)
    {
        var a = Array.FindIndex(statements, sql => sql.Contains(first, StringComparison.Ordinal));
        var b = Array.FindLastIndex(statements, sql => sql.Contains(second, StringComparison.Ordinal));
        Assert.True(a >= 0, $"no statement has '{first}' among:\n{string.Join(";\n", statements)}");
        Assert.True(b > a, $"'{second}' does not follow '{first}':\n{string.Join(";\n", statements)}");
    }
}
