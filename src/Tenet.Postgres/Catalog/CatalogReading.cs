using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog;

/// <summary>A model and where its facts stand in the database that it was read from.</summary>
public sealed record CatalogReading(SchemaModel Model, IReadOnlyDictionary<ObjectAddress, FactId> Addresses);
