using System.CommandLine;

namespace Tenet.Cli.Commands;

/// <summary>Arguments that several commands share.</summary>
internal static class Arguments
{
    public static Argument<string> Source(string name) => new(name)
    {
        Description = "A .sql file, a folder of .sql files, migrations:DIR, a .json snapshot, or a postgres:// URL.",
    };
}
