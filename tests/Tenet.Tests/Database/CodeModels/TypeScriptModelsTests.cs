using Tenet.Core.CodeModels;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>Generated TypeScript, and what is said about a schema whichever the language.</summary>
public sealed class TypeScriptModelsTests(SandboxFixture fixture)
{
    private const string Users = """
        CREATE TABLE users (
            id serial PRIMARY KEY, email varchar(255) UNIQUE NOT NULL, password_hash varchar(255) NOT NULL, first_name varchar(100), last_name varchar(100), avatar_url text,
            email_verified boolean DEFAULT false, created_at timestamp DEFAULT current_timestamp, updated_at timestamp DEFAULT current_timestamp
        );
        """;

    public static TheoryData<string> Subjects => [.. ModelSubject.All];

    //
    [Theory, MemberData(nameof(Subjects))]
    public async Task The_compiler_takes_the_models_of_every_schema(string subject)
    {
        var writer = await ModelSubject.WriterAsync(fixture.Sandbox, subject);
        using var folder = TestFolder.With(("models.ts", Text(writer, ModelTarget.Typescript)));

        var (exit, output) = await NodeCompilers.TypeScriptAsync(folder.At("models.ts"));
        Assert.True(exit == 0, output);
    }

    //
    [Fact]
    public async Task A_table_of_users_gives_the_interface_that_people_expect()
    {
        const string notNull = "ALTER TABLE users ALTER email_verified SET NOT NULL, ALTER created_at SET NOT NULL, ALTER updated_at SET NOT NULL;";
        var writer = await ModelSubject.OfAsync(fixture.Sandbox, Users + notNull);

        Assert.Equal(
            """
            interface User {
              id: number;
              email: string;
              firstName?: string;
              lastName?: string;
              avatarUrl?: string;
              emailVerified: boolean;
              createdAt: Date;
              updatedAt: Date;
            }

            """.ReplaceLineEndings("\n"),
            writer.Snippet(new FactId(FactKind.Table, "public", "users"))!.TypeScript);
        Assert.DoesNotContain(writer.Write(ModelTarget.Csharp, "A").Findings, finding => finding.Kind == ModelFindingKind.BooleanMayBeNull);
    }

    //
    [Fact]
    public async Task A_boolean_with_a_default_that_accepts_null_is_a_finding_and_optional()
    {
        var models = (await ModelSubject.OfAsync(fixture.Sandbox, Users)).Write(ModelTarget.Typescript, "");

        Assert.Contains("emailVerified?: boolean;", models.Files[0].Text, StringComparison.Ordinal);
        Assert.Equal("public.users.email_verified", Assert.Single(models.Findings, finding => finding.Kind == ModelFindingKind.BooleanMayBeNull).What);
    }

    //
    [Fact]
    public async Task A_running_number_as_key_and_keys_of_several_types_are_told()
    {
        var findings = (await ModelSubject.OfAsync(fixture.Sandbox, Users + "CREATE TABLE a (id uuid PRIMARY KEY); CREATE TABLE b (id uuid PRIMARY KEY);")).Write(ModelTarget.Typescript, "").Findings;

        Assert.Equal("public.users.id", Assert.Single(findings, finding => finding.Kind == ModelFindingKind.SequentialKey).What);
        Assert.Equal("public.users", Assert.Single(findings, finding => finding.Kind == ModelFindingKind.MixedKeys).What);
    }

    //
    [Fact]
    public async Task The_class_of_a_column_decides_whether_it_is_a_secret()
    {
        const string sql = "CREATE TABLE accounts (id uuid PRIMARY KEY, recovery text NOT NULL, device_token text, token_count integer); CREATE VIEW v AS SELECT recovery AS shown FROM accounts;";
        static ObjectContext Said(string column, DataClass said) =>
            new() { Object = new FactId(FactKind.Table, "public", "accounts"), Columns = [new ColumnContext { Name = column, Class = said }] };

        var unsaid = await ModelSubject.OfAsync(fixture.Sandbox, sql);
        var kept = await ModelSubject.OfAsync(fixture.Sandbox, sql, Said("device_token", DataClass.None));
        var secret = await ModelSubject.OfAsync(fixture.Sandbox, sql, Said("recovery", DataClass.Secret));

        foreach (var target in Enum.GetValues<ModelTarget>())
        {
            Assert.Equal((true, false, true), Has(unsaid, target));
            Assert.Equal((true, true, true), Has(kept, target));
            Assert.Equal((false, false, true), Has(secret, target));
        }

        var findings = secret.Write(ModelTarget.Csharp, "A").Findings;
        Assert.Contains(findings, finding => finding is { Kind: ModelFindingKind.SecretInView, What: "public.v" });
        Assert.Contains(findings, finding => finding is { Kind: ModelFindingKind.OperationLeftOut, What: "public.accounts" });
        Assert.DoesNotContain("NewAccount.cs", secret.Write(ModelTarget.Csharp, "A").Files.Select(file => file.Path));

        static (bool, bool, bool) Has(ModelWriter writer, ModelTarget target)
        {
            var text = Text(writer, target);
            bool In(string name) => text.Contains(name, StringComparison.OrdinalIgnoreCase);
            return (In("recovery"), In("device_token") || In("deviceToken"), In("token_count") || In("tokenCount"));
        }
    }

    internal static string Text(ModelWriter writer, ModelTarget target) => string.Concat(writer.Write(target, "Models").Files.Select(file => file.Text));
}
