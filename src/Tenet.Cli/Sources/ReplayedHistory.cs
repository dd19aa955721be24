using Tenet.Core.History;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;

namespace Tenet.Cli.Sources;

/// <summary>The project's migrations, what they did to every object, and the schema that they make.</summary>
internal sealed record ReplayedHistory(MigrationSet Set, SchemaHistory History, SchemaModel Model);
