using Tenet.Core.Project.Yaml;

namespace Tenet.Core.Project;

/// <summary>The keys of <c>tenet.yml</c> under <c>targets</c>.</summary>
internal static class TargetKeys
{
    private static readonly Section<TargetQuery> Query = new(
        new("database", (query, value) => query with { Database = value.Word() }),
        new("sql", (query, value) => query with { Sql = value.Word() }));

    private static readonly Section<TargetSchemas> Schemas = new(
        new("database", (schemas, value) => schemas with { Database = value.Word() }),
        new("like", (schemas, value) => schemas with { Like = value.Word() }));

    private static readonly Section<TargetSettings> Targets = new(
        new("urls", (targets, value) => targets with { Urls = value.Words() }),
        Query.Under<TargetSettings>("query", targets => targets.Query, (targets, query) => targets with { Query = query }),
        Schemas.Under<TargetSettings>("schemas", targets => targets.Schemas, (targets, schemas) => targets with { Schemas = schemas }));

    public static Key<ProjectSettings> Key { get; } = new("targets", Read, Targets.Names.Select(inner => "." + inner));

    private static ProjectSettings Read(ProjectSettings project, YamlValue value)
    {
        var targets = Targets.Read(project.Targets, value);
        return targets.Query.Database.Length > 0 != targets.Query.Sql.Length > 0 ? throw value.Wrong("'targets.query' needs 'database' and 'sql'")
            : targets.Schemas.Database.Length > 0 != targets.Schemas.Like.Length > 0 ? throw value.Wrong("'targets.schemas' needs 'database' and 'like'")
            : project with { Targets = targets };
    }
}
