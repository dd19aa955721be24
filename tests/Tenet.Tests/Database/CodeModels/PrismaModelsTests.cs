using Npgsql;
using Tenet.Core.CodeModels;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>Generated Prisma schemas, judged by Prisma's own parser.</summary>
public sealed class PrismaModelsTests(SandboxFixture fixture)
{
    private const string Comments = """
        SELECT description FROM pg_description d JOIN pg_class c ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition
        JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND (d.objsubid = 0 OR a.attname NOT IN ('hashed_token', 'passcode_hash'))
        UNION ALL SELECT description FROM pg_description d JOIN pg_constraint k ON d.classoid = 'pg_constraint'::regclass AND d.objoid = k.oid AND k.contype = 'f'
        """;

    public static TheoryData<string> Subjects => [.. ModelSubject.All];

    //
    [Theory, MemberData(nameof(Subjects))]
    public async Task Prisma_takes_the_schema(string subject)
    {
        var writer = await ModelSubject.WriterAsync(fixture.Sandbox, subject);
        using var folder = TestFolder.With(("schema.prisma", TypeScriptModelsTests.Text(writer, ModelTarget.Prisma)));

        var (exit, output) = await NodeCompilers.PrismaAsync(folder.At("schema.prisma"));
        Assert.True(exit == 0, output);
    }

    //
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task Every_comment_is_there_word_for_word_and_every_foreign_key_is_a_relation(string subject)
    {
        await using var database = await ModelSubject.CreateAsync(fixture.Sandbox, subject);
        var text = TypeScriptModelsTests.Text(new ModelWriter(await ModelSubject.ReadAsync(database), ProjectContext.Empty, IgnorePatterns.None), ModelTarget.Prisma);
        var documented = text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("/// ", StringComparison.Ordinal)).Select(line => line[4..]).ToHashSet();

        var comments = await ListAsync(database, Comments);
        Assert.NotEmpty(comments);
        Assert.All(comments.SelectMany(comment => comment.Split('\n')), line => Assert.Contains(line.TrimEnd(), documented));
        var keys = await ListAsync(database, "SELECT conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE contype = 'f' AND NOT c.relispartition AND conparentid = 0");
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains($"map: \"{key}\")", text, StringComparison.Ordinal));
    }

    private static async Task<List<string>> ListAsync(Postgres.Sandbox.SandboxDatabase database, string sql)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await reader.ReadAsync())
        {
            list.Add(reader.GetString(0));
        }

        return list;
    }
}
