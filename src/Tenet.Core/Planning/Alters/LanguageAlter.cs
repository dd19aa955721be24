using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class LanguageAlter : AlterOf<Language>
{
    protected override Language Rest(Language before, Language after) =>
        after with { Trusted = before.Trusted, Handler = before.Handler, InlineHandler = before.InlineHandler, Validator = before.Validator };

    protected override IEnumerable<string> Write(Language before, Language after, AlterContext context) =>
        after with { Owner = before.Owner, Comment = before.Comment } == before ? [] : ["CREATE OR REPLACE " + LanguageDdl.Create(after)["CREATE ".Length..]];
}
