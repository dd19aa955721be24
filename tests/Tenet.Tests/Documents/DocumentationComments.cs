using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tenet.Core.Model;

namespace Tenet.Tests.Documents;

/// <summary>The summaries of Tenet.Core's types and properties, from the file that the compiler writes beside the assembly.</summary>
internal sealed partial class DocumentationComments
{
    private readonly Dictionary<string, XElement> members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Tenet.Core.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    public string? Of(MemberInfo member) => member switch
    {
        Type type => Summary("T:" + type.FullName),
        // An id is computed by each kind and described once.
        PropertyInfo { Name: nameof(Fact.Id) } => Summary($"P:{typeof(Fact).FullName}.{nameof(Fact.Id)}"),
        PropertyInfo property => Summary($"P:{property.DeclaringType!.FullName}.{property.Name}") ?? Parameter(property),
        _ => null,
    };

    private string? Summary(string name) => Text(members.GetValueOrDefault(name)?.Element("summary"));

    // What a record says of itself in one line is described as a parameter.
    private string? Parameter(PropertyInfo property) =>
        Text(members.GetValueOrDefault("T:" + property.DeclaringType!.FullName)?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name));

    private static string? Text(XElement? comment)
    {
        if (comment is null)
        {
            return null;
        }

        foreach (var see in comment.Descendants("see").ToList())
        {
            see.ReplaceWith(see.Attribute("cref")!.Value.Split(':', '.')[^1]);
        }

        return Space().Replace(comment.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
