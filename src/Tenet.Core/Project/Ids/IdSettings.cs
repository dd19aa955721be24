using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.Ids;

/// <summary>How stable ids look, and which numbers each category has.</summary>
public sealed record IdSettings
{
    /// <summary>The letters before the dash.</summary>
    public string Prefix { get; init; } = "DBT";

    public IdRange Core { get; init; } = new(1, 99);

    public IdRange Feature { get; init; } = new(101, 199);

    public IdRange Junction { get; init; } = new(201, 299);

    public IdRange View { get; init; } = new(301, 399);

    public IdRange Audit { get; init; } = new(401, 499);

    public IdRange Of(ObjectCategory category) => category switch
    {
        ObjectCategory.Core => Core,
        ObjectCategory.Feature => Feature,
        ObjectCategory.Junction => Junction,
        ObjectCategory.View => View,
        _ => Audit,
    };

    /// <summary>The category whose range holds the number, or null.</summary>
    public ObjectCategory? CategoryOf(int number) =>
        Enum.GetValues<ObjectCategory>().Where(category => Of(category).Contains(number)).Select(category => (ObjectCategory?)category).FirstOrDefault();
}
