using Tenet.Core.History.Layouts;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Observation;

/// <summary>An up or down part, taken apart into statements.</summary>
internal sealed class MigrationText(MigrationScript part)
{
    public SqlScript Script { get; } = new(part.Path, part.Text, part.FirstLine);

    public IReadOnlyList<SqlStatement> Statements { get; } = [.. StatementSplitter.Split(part.Text, part.Path, part.FirstLine)];

    /// <inheritdoc cref="MigrationScript.Transactional"/>
    public bool? Transactional => part.Transactional;

    public string PlaceOf(SqlStatement statement) => $"{Script.Path}:{statement.Line}";
}
