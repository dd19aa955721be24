using Tenet.Core.CodeModels.Entities;

namespace Tenet.Core.CodeModels;

/// <summary>What is said where a type has no counterpart in a language.</summary>
internal static class TextForms
{
    public static ModelFinding Finding(EntityColumn column, string language) => new(
        ModelFindingKind.TextForm, column.Fact.Id.Path, $"{language} has no counterpart of {column.Type.Shown}; models hold it in its text form.");
}
