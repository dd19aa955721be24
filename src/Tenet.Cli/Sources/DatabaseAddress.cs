using Tenet.Core.Errors;

namespace Tenet.Cli.Sources;

/// <summary>Which live database a command is about.</summary>
internal static class DatabaseAddress
{
    public const string Option = "--database";

    private static readonly string[] Variables = ["TENET_DATABASE_URL", "DATABASE_URL"];

    /// <summary>What the option says, else the first variable of the environment that is set.</summary>
    /// <exception cref="TenetException">TNT6070 where nothing names it.</exception>
    public static string Of(string? said) =>
        Find(said) ?? throw new TenetException(ErrorCode.DatabaseUnnamed, $"Neither {Option} nor {string.Join(" nor ", Variables)} names a database.");

    /// <summary>The same; null where nothing names it.</summary>
    public static string? Find(string? said) => said ?? Array.Find(Array.ConvertAll(Variables, Environment.GetEnvironmentVariable), value => !string.IsNullOrEmpty(value));
}
