namespace Tenet.Core.Rules.Views;

/// <summary>Options of views as the catalog keeps them: as they were written.</summary>
internal static class ViewOptions
{
    public static bool IsOn(IEnumerable<string> options, string name) => options.Any(option => option.Split('=', 2) is [var key, "true" or "on" or "yes" or "1"] && key == name);
}
