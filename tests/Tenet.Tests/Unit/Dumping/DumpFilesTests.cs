using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;
using Xunit;

namespace Tenet.Tests.Unit.Dumping;

public sealed class DumpFilesTests
{
    [Fact]
    public void Names_that_differ_in_case_alone_make_two_files_on_every_file_system()
    {
        var paths = DumpFiles.Split(Sample.Model([Sample.Table("users"), Sample.Table("Users"), Sample.Table("a/b"), Sample.Table("a\\b")])).Select(file => file.Path).ToArray();

        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("tables/public.users.sql", paths);
        Assert.DoesNotContain(paths, path => path.Contains('\\', StringComparison.Ordinal) || path.Count(c => c == '/') > 1);
    }

    [Fact]
    public void Foreign_keys_in_a_circle_alone_get_a_file_of_their_own_that_loads_after_both_tables()
    {
        var files = DumpFiles.Split(Sample.Model(
        [
            Sample.Table("hen"), Sample.Column("hen", "id"), Sample.Key("hen", "id"), Sample.ForeignKey("hen", "id", "egg", "hen_egg"),
            Sample.Table("egg"), Sample.Column("egg", "id"), Sample.Key("egg", "id"), Sample.ForeignKey("egg", "id", "hen", "egg_hen"),
            Sample.Table("nest"), Sample.Column("nest", "id"), Sample.ForeignKey("nest", "id", "hen", "nest_hen"),
        ]));

        var load = files.Single(file => file.Path == "load.psql").Text;
        Assert.Contains("nest_hen", Text(files, "tables/public.nest.sql"));
        Assert.Contains("hen_egg", Text(files, "tables/public.hen.foreign_keys.sql"));
        Assert.True(At(load, "tables/public.hen.sql") < At(load, "tables/public.egg.foreign_keys.sql"));
        Assert.True(At(load, "tables/public.hen.sql") < At(load, "tables/public.nest.sql"));
    }

    [Fact]
    public void All_overloads_of_a_function_share_a_file_that_does_not_check_bodies()
    {
        var text = Text(DumpFiles.Split(Sample.Model([Sample.Function("f", "", "integer"), Sample.Function("f", "integer", "integer")])), "functions/public.f.sql");

        Assert.StartsWith("SET check_function_bodies = off;\n", text);
        Assert.Contains("CREATE FUNCTION public.f()", text);
        Assert.Contains("CREATE FUNCTION public.f(integer)", text);
    }

    [Fact]
    public void Default_privileges_wait_until_every_relation_is_there()
    {
        var files = DumpFiles.Split(Sample.Model([Sample.Table("t"), new DefaultPrivilege { Role = "o", Objects = "tables", Grantee = "r", Privileges = ["SELECT"] }]));

        var text = Text(files, "zz_default_privileges.sql");
        Assert.Equal("zz_default_privileges.sql", files[^1].Path);
        Assert.True(At(text, "'public.t'::pg_catalog.regclass") < At(text, "ALTER DEFAULT PRIVILEGES"));
    }

    private static string Text(IReadOnlyList<DumpFile> files, string path) => files.Single(file => file.Path == path).Text;

    private static int At(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{part}' is missing");
        return at;
    }
}
