using Tenet.Core.Documents.Text;
using Tenet.Core.Model;
using Tenet.Core.Project.References;

namespace Tenet.Core.Documents.Views;

/// <summary>Tables and views as others refer to them, each made once.</summary>
internal sealed class Links(Func<FactId, string?> ids, Func<FactId, bool> deprecated)
{
    private readonly Dictionary<FactId, TableLink> links = [];

    public TableLink Of(FactId id)
    {
        if (!links.TryGetValue(id, out var link))
        {
            var name = SchemaScope.NameOf(id);
            var stable = ids(id) ?? "";
            links[id] = link = new TableLink(name, stable, HeadingAnchor.Of(MarkdownText.OneLine((stable.Length > 0 ? $"{stable}: {name}" : name) + (deprecated(id) ? " [DEPRECATED]" : ""))), Words.Entity(name), id);
        }

        return link;
    }
}
