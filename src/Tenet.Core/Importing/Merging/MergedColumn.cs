namespace Tenet.Core.Importing.Merging;

/// <summary>One column as all its mentions have it together.</summary>
internal sealed class MergedColumn(string name)
{
    public string Name => name;

    public List<ImportedAttribute> Mentions { get; } = [];

    public Place Place => Mentions[0].Place;

    public bool IsKey => Mentions.Any(mention => mention.Key);

    public bool IsForeign => Mentions.Any(mention => mention.Foreign);

    public bool IsUnique => Mentions.Any(mention => mention.Unique);

    public bool? NotNull => Mentions.Select(mention => mention.NotNull).FirstOrDefault(said => said is not null);

    public string? Default => Mentions.Select(mention => mention.Default).FirstOrDefault(said => said is not null);

    public ImportedAttribute? Valued => Mentions.FirstOrDefault(mention => mention.Values.Count > 0);

    /// <summary>The mention whose type says most, or null where none has one.</summary>
    public ImportedAttribute? Typed => Mentions.FirstOrDefault(mention => mention.Type is { } word && !TypeWords.IsVague(word)) ?? Mentions.FirstOrDefault(mention => mention.Type is not null);
}
