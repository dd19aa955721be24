using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE TEXT SEARCH DICTIONARY.</summary>
internal static class TextSearchDictionaryDdl
{
    public static string Create(TextSearchDictionary dictionary) =>
        $"CREATE TEXT SEARCH DICTIONARY {Names.Of(dictionary)} (TEMPLATE = {dictionary.Template}{(dictionary.Options is null ? "" : ", " + dictionary.Options)})";
}
