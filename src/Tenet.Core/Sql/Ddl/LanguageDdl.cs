using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE LANGUAGE.</summary>
internal static class LanguageDdl
{
    public static string Create(Language language) =>
        $"CREATE {(language.Trusted ? "TRUSTED " : "")}LANGUAGE {Quote.Identifier(language.Name)}"
        + Part("HANDLER", language.Handler) + Part("INLINE", language.InlineHandler) + Part("VALIDATOR", language.Validator);

    private static string Part(string word, string? function) => function is null ? "" : $" {word} {QualifiedName.WithoutArguments(function)}";
}
