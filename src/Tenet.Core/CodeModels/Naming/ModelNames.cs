using Tenet.Core.CodeModels.Entities;
using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Naming;

/// <summary>The name of each model and enum in one language. Models of one name in several schemas are told apart by the schema.</summary>
internal sealed class ModelNames
{
    private readonly Dictionary<FactId, string> names = [];
    private readonly NamingRules rules;
    private readonly HashSet<string> reserved;

    public ModelNames(EntitySet set, NamingRules rules)
    {
        this.rules = rules;
        reserved = new HashSet<string>(rules.ReservedMembers, StringComparer.Ordinal);
        var wanted = set.Entities.Select(entity => (entity.Fact, Words: ModelWords(entity.Name), IsEnum: false))
            .Concat(set.Enums.Select(item => (Fact: (SchemaFact)item, Words: Words.Of(item.Name, rules.Ascii).ToList(), IsEnum: true)))
            .ToList();
        // Names of files are made of them, and some disks do not tell case apart.
        var seen = wanted.GroupBy(item => Words.Pascal(item.Words), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        var unique = new UniqueNames(new(rules.ReservedTypes, StringComparer.OrdinalIgnoreCase));
        foreach (var (fact, words, isEnum) in wanted)
        {
            var isAlone = seen[Words.Pascal(words)] == 1 || fact.Schema == "public";
            var name = Words.Pascal(isAlone ? words : [.. Words.Of(fact.Schema, rules.Ascii), .. words]);
            names[fact.Id] = unique.Take(name, isEnum ? rules.EnumCompanions : rules.Companions);
        }
    }

    public string this[FactId id] => names[id];

    /// <summary>The name, or null where the object has no model.</summary>
    public string? Find(FactId id) => names.GetValueOrDefault(id);

    /// <summary>The member of each column, in the columns' order.</summary>
    public IReadOnlyList<string> Members(Entity entity) => Members(entity.Columns.Select(column => column.Name), names[entity.Id]);

    /// <summary>The member of each label of an enum.</summary>
    public IReadOnlyList<string> Labels(EnumType type) => Members(type.Labels, "");

    private List<string> Members(IEnumerable<string> of, string enclosing)
    {
        // C# refuses a member with the name of its type.
        var unique = rules.PascalMembers && enclosing.Length > 0 ? new UniqueNames(reserved, enclosing) : new UniqueNames(reserved);
        return [.. of.Select(name => unique.Take(rules.Member(name)))];
    }

    private List<string> ModelWords(string table)
    {
        var words = Words.Of(table, rules.Ascii).ToList();
        if (words.Count > 0)
        {
            words[^1] = Singular.Of(words[^1]);
        }

        return words;
    }
}
