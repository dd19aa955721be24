using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Checking;

/// <summary>Tables and views that no COMMENT describes: documents have nothing to say of them.</summary>
public static class CommentCheck
{
    private const int Named = 5;

    /// <param name="view">The schema.</param>
    /// <param name="strict">Whether it counts as wrong.</param>
    public static DocumentFinding? Check(SchemaView view, bool strict)
    {
        ArgumentNullException.ThrowIfNull(view);
        var silent = view.Objects.Where(table => string.IsNullOrWhiteSpace(view.Sources.Model.Find(table.Fact)?.Comment)).Select(table => table.Name).Order(StringComparer.Ordinal).ToList();
        var named = Words.And([.. silent.Take(Named), .. silent.Count > Named ? new[] { $"{silent.Count - Named} more" } : []]);
        return silent.Count == 0 ? null : new DocumentFinding(view.Sources.Settings.Schema[0], 0, $"No comment describes {named}; COMMENT ON is what documents print.", strict);
    }
}
