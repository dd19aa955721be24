using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE FOREIGN DATA WRAPPER.</summary>
internal static class ForeignDataWrapperDdl
{
    public static string Create(ForeignDataWrapper wrapper) =>
        $"CREATE FOREIGN DATA WRAPPER {Quote.Identifier(wrapper.Name)}"
        + (wrapper.Handler is null ? "" : " HANDLER " + QualifiedName.WithoutArguments(wrapper.Handler))
        + (wrapper.Validator is null ? "" : " VALIDATOR " + QualifiedName.WithoutArguments(wrapper.Validator))
        + OptionsClause(wrapper.Options);

    /// <summary><c> OPTIONS (…)</c>, or nothing.</summary>
    public static string OptionsClause(ValueList<string> options) => options.Count == 0 ? "" : $" OPTIONS ({Options.ForeignList(options)})";
}
