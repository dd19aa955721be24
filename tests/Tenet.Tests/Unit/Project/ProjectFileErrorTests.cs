using FsCheck;
using FsCheck.Fluent;
using Tenet.Core.Errors;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Unit.Project;

/// <summary>What is wrong in a project file is told with its line and with what would be right.</summary>
public sealed class ProjectFileErrorTests
{
    [Theory]
    [InlineData("tenency:\n  root: t", 1, "tenency", "tenancy")]
    [InlineData("project: x\nignroe: []", 2, "ignroe", "ignore")]
    [InlineData("postgres:\n  verison: 18", 2, "verison", "version")]
    [InlineData("postgresql: { version: 18 }", 1, "postgresql", "postgres")]
    [InlineData("doc: []", 1, "doc", "documents")]
    [InlineData("profile-file: p.yml", 1, "profile-file", "profile_file")]
    [InlineData("Schema: db", 1, "Schema", "schema")]
    [InlineData("migration: { path: db }", 1, "migration", "migrations")]
    [InlineData("migrations:\n  path: db\n  layuot: prisma", 3, "layuot", "layout")]
    [InlineData("tenancy:\n  approle: x", 2, "approle", "app_role")]
    [InlineData("tenancy: { settings: { tennant: x } }", 1, "tennant", "tenant")]
    [InlineData("conventions:\n  id: x", 2, "id", "ids")]
    [InlineData("documents:\n  - form: sot\n    pth: x", 3, "pth", "path")]
    [InlineData("models:\n  - { target: csharp, path: x, name_space: y }", 2, "name_space", "namespace")]
    [InlineData("postgres:\n  roles:\n    - name: a\n      memberof: [b]", 4, "memberof", "member_of")]
    public void An_unknown_key_is_answered_with_the_nearest_one(string text, int line, string key, string near)
    {
        var error = Fails(text);

        Assert.Equal(ErrorCode.ProjectKeyUnknown, error.Code);
        Assert.Equal($"tenet.yml:{line}", error.Place);
        Assert.Contains($"'{key}'", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"; did you mean '{near}'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_that_resembles_none_is_answered_with_all_of_its_level()
    {
        Assert.Equal("Unknown key 'colour' under 'postgres'; known here: version, extensions, roles.", Fails("postgres:\n  colour: red").Message);
        Assert.Contains("known here: project, profile, profile_file, postgres, schema", Fails("zzz: 1").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("project: [a, b]", 1, "'project' takes one word, not a list.")]
    [InlineData("a\n", 1, "The file takes keys and values, not one word.")]
    [InlineData("- a\n", 1, "The file takes keys and values, not a list.")]
    [InlineData("project: x\nproject: y", 2, "The key 'project' stands twice.")]
    [InlineData("postgres:\n  version: 14", 2, "'postgres.version' is a major version from 15 to 18, not '14'.")]
    [InlineData("postgres: { version: 17.2 }", 1, "'postgres.version' is a major version from 15 to 18, not '17.2'.")]
    [InlineData("postgres: 18", 1, "'postgres' takes keys and values, not one word.")]
    [InlineData("postgres:\n  roles: { a: b }", 2, "'postgres.roles' takes a list, not keys and values.")]
    [InlineData("postgres:\n  roles:\n    - attributes: [login]", 3, "An entry of 'postgres.roles' lacks its 'name'.")]
    [InlineData("postgres:\n  roles:\n    - a\n    -", 4, "'postgres.roles' takes one word, not nothing.")]
    [InlineData("schema: []", 1, "'schema' takes at least one path.")]
    [InlineData("schema: ''", 1, "'schema' takes one word, not nothing.")]
    [InlineData("ignore: [a, [b]]", 1, "'ignore' takes one word, not a list.")]
    [InlineData("documents:\n  - form: sot", 2, "An entry of 'documents' needs 'form' and 'path'.")]
    [InlineData("models:\n  - path: x", 2, "An entry of 'models' needs 'target' and 'path'.")]
    [InlineData("a: 1\n---\nb: 2", 3, "A second YAML document begins here; one is read.")]
    public void A_value_of_the_wrong_form_is_named_with_its_line(string text, int line, string message)
    {
        var error = Fails(text);

        Assert.Equal(ErrorCode.ProjectFileInvalid, error.Code);
        Assert.Equal(message, error.Message);
        Assert.Equal($"tenet.yml:{line}", error.Place);
    }

    [Theory]
    [InlineData("tenancy:\n  strategy: rls", 2, "row-level-security, schema-per-tenant, none")]
    [InlineData("migrations:\n  path: x\n  layout: liquibase", 3, "timestamp, sequential, supabase, prisma, flyway, golang-migrate, dbmate")]
    [InlineData("models:\n  - { target: java, path: x }", 2, "csharp, typescript")]
    [InlineData("postgres:\n  roles:\n    - name: a\n      attributes: [login, superusr]", 4, "SUPERUSER")]
    public void A_word_that_is_not_allowed_is_answered_with_those_that_are(string text, int line, string allowed)
    {
        var error = Fails(text);

        Assert.Equal(ErrorCode.ProjectFileInvalid, error.Code);
        Assert.Contains(allowed, error.Message, StringComparison.Ordinal);
        Assert.Equal($"tenet.yml:{line}", error.Place);
    }

    [Fact]
    public void A_misspelt_word_is_answered_with_the_nearest_one() =>
        Assert.Contains("did you mean 'supabase'?", Fails("migrations: { layout: supbase }").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("project: x\npostgres: [1\nschema: y", 3)]
    [InlineData("project: x\n\tschema: y", 2)]
    [InlineData("project: x\n  schema: y", 2)]
    [InlineData("project: &a x\nschema: *a\nprofile_file: *nobody", 3)]
    [InlineData("project: x\nschema: \"y\n\n", 4)]
    public void Invalid_yaml_is_named_with_its_line(string text, int line)
    {
        var error = Fails(text);

        Assert.Equal(ErrorCode.ProjectFileInvalid, error.Code);
        Assert.Equal($"tenet.yml:{line}", error.Place);
    }

    [Fact]
    public void Any_text_is_settings_or_a_tenet_error()
    {
        // Pieces of YAML in any order: most are broken, and none may break the reader.
        var piece = Gen.Elements("project", ":", " ", "\n", "  ", "-", "- ", "[", "]", "{", "}", ",", "'", "\"", "#", "&a", "*a", "!t", "|", ">", "\t", "?", "%", "---", "...", "x", "\0", "\\");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
            piece.ArrayOf().ToArbitrary(),
            pieces =>
            {
                try
                {
                    return ProjectFile.Parse(string.Concat(pieces), "tenet.yml") is not null;
                }
                catch (TenetException error)
                {
                    return error.Place!.StartsWith("tenet.yml:", StringComparison.Ordinal);
                }
            }));
    }

    [Fact]
    public void A_profile_that_contains_itself_is_an_error_and_no_endless_loop() =>
        Assert.Equal(ErrorCode.ProjectFileInvalid, Fails("profile: &p\n  inner: *p").Code);

    private static TenetException Fails(string text) => Assert.Throws<TenetException>(() => ProjectFile.Parse(text, "tenet.yml"));
}
