using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>A domain's default is a step of its own, as a column's is.</summary>
internal sealed class DomainAlter : AlterOf<Domain>
{
    protected override Domain Rest(Domain before, Domain after) => after with { Default = before.Default, NotNull = before.NotNull };

    protected override IEnumerable<string> Write(Domain before, Domain after, AlterContext context)
    {
        var alter = $"ALTER DOMAIN {Names.Of(after)}";
        var (was, now) = (before.NotNull, after.NotNull);
        if (was is null && now is not null)
        {
            var named = context.ServerVersion >= 170000 && now.Name.Value is { } name && name != after.Name + "_not_null";
            yield return named ? $"{alter} ADD CONSTRAINT {Quote.Identifier(now.Name.Value!)} NOT NULL" : $"{alter} SET NOT NULL";
        }
        else if (was is not null && now is null)
        {
            yield return $"{alter} DROP NOT NULL";
        }
        else if (was is not null && now is not null && was.Name != now.Name)
        {
            var names = (Old: was.Name.Value ?? before.Name + "_not_null", New: now.Name.Value ?? after.Name + "_not_null");
            yield return $"{alter} RENAME CONSTRAINT {Quote.Identifier(names.Old)} TO {Quote.Identifier(names.New)}";
        }

        if (now is not null && was?.Comment != now.Comment)
        {
            yield return CommentDdl.Set($"CONSTRAINT {Quote.Identifier(now.Name.Value ?? after.Name + "_not_null")} ON DOMAIN {Names.Of(after)}", now.Comment);
        }
    }
}
