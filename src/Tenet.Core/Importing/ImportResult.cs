using Tenet.Core.Model;

namespace Tenet.Core.Importing;

/// <summary>The schema of the documents, before the server has seen it whole.</summary>
/// <param name="Model">Its facts.</param>
/// <param name="Then">Statements that follow: partitions and views, which facts say in a roundabout way.</param>
public sealed record ImportResult(SchemaModel Model, ValueList<ImportedSql> Then);
