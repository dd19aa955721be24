namespace Tenet.Tests;

/// <summary>What Tenet says of the machine rather than of the work: that it takes another server, that it fetches one. Tests run on every machine.</summary>
internal static class MachineNotes
{
    private static readonly string[] Beginnings = ["PostgreSQL 18 is not here;", "fetching the embedded PostgreSQL", "preparing PostgreSQL", "npm could not fetch PostgreSQL"];

    public static string Without(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !Array.Exists(Beginnings, beginning => line.StartsWith(beginning, StringComparison.Ordinal))));
}
