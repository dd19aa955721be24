namespace Tenet.Core.Sql.Ddl;

/// <summary>The words for the state of a trigger, rule or event trigger.</summary>
internal static class EnabledState
{
    /// <param name="state">As facts carry it.</param>
    /// <param name="what"><c>TRIGGER name</c>, or nothing for an event trigger.</param>
    public static string Words(string? state, string what = "") => Body.Words(
        state switch
        {
            "disabled" => "DISABLE",
            "replica" => "ENABLE REPLICA",
            "always" => "ENABLE ALWAYS",
            _ => "ENABLE",
        },
        what);
}
