namespace Tenet.Core.Importing.Merging;

/// <summary>One table as all its mentions have it together.</summary>
internal sealed class MergedTable(string key)
{
    private readonly Dictionary<string, MergedColumn> byName = new(StringComparer.Ordinal);

    public string Key => key;

    public string Name { get; set; } = "";

    /// <summary>SQL of the documents creates it.</summary>
    public bool IsInSql { get; set; }

    public List<ImportedEntity> Mentions { get; } = [];

    public List<MergedColumn> Columns { get; } = [];

    public Place Place => Mentions.Count > 0 ? Mentions[0].Place : default;

    public MergedColumn? Column(string name) => byName.GetValueOrDefault(name);

    public void Add(ImportedEntity entity)
    {
        Mentions.Add(entity);
        foreach (var attribute in entity.Attributes)
        {
            if (!byName.TryGetValue(attribute.Name, out var column))
            {
                byName[attribute.Name] = column = new MergedColumn(attribute.Name);
                Columns.Add(column);
            }

            column.Mentions.Add(attribute);
        }
    }
}
