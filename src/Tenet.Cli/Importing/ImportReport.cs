using Tenet.Core.Importing;
using Tenet.Core.Importing.Reading;
using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Cli.Importing;

/// <summary>What an import found and what it is going to write.</summary>
internal sealed record ImportReport(IReadOnlyList<SourceDocument> Documents, SchemaModel Model, ImportNotes Notes, IReadOnlyList<DumpFile> Schema, IReadOnlyList<DumpFile> Context);
