using System.Collections.Concurrent;
using Tenet.Core.Documents.Text;
using Tenet.Core.Model;
using Tenet.Core.Project.References;

namespace Tenet.Core.Documents.Views;

/// <summary>Tables and views as others refer to them, each made once.</summary>
internal sealed class Links(Func<FactId, string?> ids, Func<FactId, bool> deprecated)
{
    private readonly ConcurrentDictionary<FactId, TableLink> links = [];

    public TableLink Of(FactId id) => links.GetOrAdd(id, Make);

    private TableLink Make(FactId id)
    {
        var name = SchemaScope.NameOf(id);
        var stable = ids(id) ?? "";
        var anchor = HeadingAnchor.Of(MarkdownText.OneLine((stable.Length > 0 ? $"{stable}: {name}" : name) + (deprecated(id) ? " [DEPRECATED]" : "")));
        return new TableLink(name, stable, anchor, Words.Entity(name), id);
    }
}
