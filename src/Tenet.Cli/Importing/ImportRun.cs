using Tenet.Cli.Sources;
using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Importing;
using Tenet.Core.Importing.Reading;
using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Importing;

namespace Tenet.Cli.Importing;

/// <summary>Takes documents through the sandbox: their types, their SQL, the whole schema, and the written files once more.</summary>
internal static class ImportRun
{
    private const string SchemaFolder = "db/schema/";

    public static async Task<ImportReport> RunAsync(Session session, IReadOnlyList<SourceDocument> documents, bool bare, string? ids)
    {
        // A document that cannot be read needs no server.
        SchemaImport.Read(documents, new ImportOptions(session.Project.Settings, 0));
        var sandbox = await session.SandboxAsync();
        var import = SchemaImport.Read(documents, new ImportOptions(session.Project.Settings, sandbox.ServerVersion) { IsBare = bare, Ids = ids });
        var model = await new SandboxImport(sandbox, import, session.Cancellation).RunAsync(session.Project.Settings.Postgres.Extensions);
        if (!model.Of<Table>().Any())
        {
            throw new TenetException(ErrorCode.ImportNothingFound, "The documents describe no table.", documents[0].Path, details: [.. import.Notes.Contradictions.Select(item => $"{string.Join(", ", item.Places)}: {item.Message}")]);
        }

        HashSet<string> roles = [.. session.Project.Roles.Select(role => role.Name), .. import.Roles];
        model = Unowned(model, roles);
        var files = DumpFiles.Split(model).Select(file => file with { Path = SchemaFolder + file.Path }).ToList();
        await VerifyAsync(session, files, model, roles);
        return new ImportReport(documents, model, import.Notes, files, import.ContextFiles(model));
    }

    // The files are what counts: they are loaded as any project's schema is, and must make just what was read.
    private static async Task VerifyAsync(Session session, IReadOnlyList<DumpFile> files, SchemaModel model, HashSet<string> roles)
    {
        SqlScript[] scripts = [.. files.Where(file => file.Path.EndsWith(".sql", StringComparison.Ordinal)).Select(file => new SqlScript(file.Path, file.Text))];
        var written = await SourceReader.FilesAsync(session, scripts);
        if (SchemaDiff.Compare(model, Unowned(written, roles)) is [var first, ..])
        {
            throw new TenetException(ErrorCode.Internal, $"The written files make another schema than the one that was imported: {first.Id} differs.");
        }
    }

    // Who owns the sandbox says nothing about who will own the schema; an owner that a document names is one of the known roles.
    private static SchemaModel Unowned(SchemaModel model, HashSet<string> roles)
    {
        var kept = model.Facts.Where(fact => fact is not Role).Select(fact => fact is SchemaFact { Owner: { } owner } owned && !roles.Contains(owner) ? owned with { Owner = null } : fact).ToList();
        return new SchemaModel(model.ServerVersion, kept, model.Edges.Where(edge => edge.From.Kind != FactKind.Role && edge.To.Kind != FactKind.Role), model.Notices);
    }
}
